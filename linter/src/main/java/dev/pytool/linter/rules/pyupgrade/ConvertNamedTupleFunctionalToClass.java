package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A class body reads like other classes and takes comments, defaults and methods.
@Rule(
        code = "UP014",
        name = "convert-named-tuple-functional-to-class",
        fix = Fixable.SOMETIMES,
        message = "Convert `{}` from `NamedTuple` functional to class syntax")
final class ConvertNamedTupleFunctionalToClass {
    private ConvertNamedTupleFunctionalToClass() {}

    static void check(Stmt.Assign node, LintContext cx) {
        if (node.targets().size() != 1
                || !(node.targets().getFirst() instanceof Expr.Name name)
                || !(node.value() instanceof Expr.Call call)
                || !cx.isTyping(call.func(), "NamedTuple")
                || call.args().isEmpty()
                || !Exprs.string(call.args().getFirst()).filter(name.id()::equals).isPresent()) {
            return;
        }
        Optional<List<ClassFields.Field>> fields;
        if (call.args().size() == 2 && call.keywords().isEmpty()) {
            fields = pairs(call.args().get(1));
        } else if (call.args().size() == 1) {
            fields = ClassFields.of(call.keywords());
        } else {
            return;
        }
        fields.ifPresent(
                each -> ClassFields.report(node, name.id(), cx.text(call.func()), each, cx));
    }

    private static Optional<List<ClassFields.Field>> pairs(Expr arg) {
        if (!(arg instanceof Expr.List list)) {
            return Optional.empty();
        }
        List<ClassFields.Field> fields = new ArrayList<>();
        for (Expr each : list.elts()) {
            Optional<String> name =
                    each instanceof Expr.Tuple pair && pair.elts().size() == 2
                            ? Exprs.string(pair.elts().getFirst())
                            : Optional.empty();
            if (name.isEmpty()
                    || !ClassFields.isName(name.get())
                    || ((Expr.Tuple) each).elts().get(1) instanceof Expr.Starred) {
                return Optional.empty();
            }
            fields.add(new ClassFields.Field(name.get(), ((Expr.Tuple) each).elts().get(1)));
        }
        return Optional.of(fields);
    }
}
