package dev.pytool.ide;

import dev.pytool.ide.symbol.ClassRef;
import dev.pytool.ide.symbol.Classes;
import dev.pytool.ide.symbol.Inference;
import dev.pytool.ide.symbol.Signatures;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.tree.Tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The annotated fields of a class whose constructor is made from them: data classes, named tuples,
/// typed dictionaries.
final class Fields {

    /// @param label as a parameter: `x: int = 1`
    record Field(String name, String label) {}

    private Fields() {}

    /// Inherited ones first; empty for a class that writes its constructor itself.
    static List<Field> of(ClassRef type, Inference inference) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (Classes.Base base : inference.classes().ancestry(type, List.of()).reversed()) {
            if (!inference.db().resolver().isDurable(base.type().file())) {
                add(base.type(), inference.tree(base.type().file()), fields);
            }
        }
        return List.copyOf(fields.values());
    }

    private static void add(ClassRef type, Tree tree, Map<String, Field> fields) {
        for (Stmt statement : type.node().body()) {
            boolean isField =
                    statement instanceof Stmt.AnnAssign assign
                            && assign.target() instanceof Expr.Name
                            && !tree.text(assign.annotation()).contains("ClassVar");
            if (isField) {
                Stmt.AnnAssign assign = (Stmt.AnnAssign) statement;
                String name = ((Expr.Name) assign.target()).id();
                String value =
                        assign.value()
                                .map(given -> " = " + Signatures.oneLine(tree, given))
                                .orElse("");
                fields.put(
                        name,
                        new Field(
                                name,
                                name
                                        + ": "
                                        + Signatures.oneLine(tree, assign.annotation())
                                        + value));
            }
        }
    }

    /// Index of the field that an argument gives, -1 for none.
    static int active(ClassRef type, int argument, String keyword, Inference inference) {
        List<Field> fields = of(type, inference);
        if (keyword.isEmpty()) {
            return argument < fields.size() ? argument : fields.isEmpty() && argument == 0 ? 0 : -1;
        }
        return fields.stream().map(Field::name).toList().indexOf(keyword);
    }
}
