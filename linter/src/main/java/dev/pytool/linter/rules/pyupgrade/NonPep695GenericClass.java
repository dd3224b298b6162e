package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Definitions;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Removal;
import dev.pytool.linter.syntax.TypeParameters;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Type parameters in brackets (Python 3.12) need no variables of the module.
@Rule(
        code = "UP046",
        name = "non-pep695-generic-class",
        fix = Fixable.SOMETIMES,
        message = "Generic class `{}` uses `{}` subclass instead of type parameters")
final class NonPep695GenericClass {
    private NonPep695GenericClass() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        if (cx.target() < 12 || !node.typeParams().isEmpty() || isNested(node, cx)) {
            return;
        }
        for (int i = 0; i < node.bases().size(); i++) {
            if (!(node.bases().get(i) instanceof Expr.Subscript base)) {
                continue;
            }
            if (cx.isTyping(base.value(), "Generic")) {
                examine(node, base, i, cx);
                return;
            }
        }
    }

    /// Type variables of a class or function around mean something else inside.
    private static boolean isNested(Stmt.ClassDef node, LintContext cx) {
        for (Optional<Stmt> outer = cx.outerStatement(node);
                outer.isPresent();
                outer = cx.outerStatement(outer.get())) {
            if (outer.get() instanceof Stmt.ClassDef || outer.get() instanceof Stmt.FunctionLike) {
                return true;
            }
        }
        return false;
    }

    private static void examine(
            Stmt.ClassDef node, Expr.Subscript base, int index, LintContext cx) {
        List<Expr> parts =
                base.slice() instanceof Expr.Tuple tuple ? tuple.elts() : List.of(base.slice());
        Map<String, TypeParameters.Parameter> variables = new LinkedHashMap<>();
        boolean known = true;
        for (Expr part : parts) {
            Expr bare = part instanceof Expr.Starred star ? star.value() : part;
            Optional<TypeParameters.Parameter> variable =
                    bare instanceof Expr.Name name ? TypeParameters.of(name, cx) : Optional.empty();
            if (variable.isEmpty()) {
                if (Exprs.isString(bare)) {
                    return;
                }
                known = false;
                continue;
            }
            if (variable.get().hasDefault() && cx.target() < 13
                    || variables.putIfAbsent(variable.get().name(), variable.get()) != null) {
                return;
            }
        }
        Finding finding = cx.report(base, node.name(), "Generic");
        if (!known) {
            return;
        }
        if (index != node.bases().size() - 1) {
            return;
        }
        int name = Definitions.nameStart(node, cx) + node.name().length();
        List<Edit> edits = new ArrayList<>();
        edits.add(cx.insert(name, TypeParameters.brackets(variables.values())));
        edits.addAll(Removal.classArgument(node, base, cx));
        finding.fix(Fix.Safety.UNSAFE, edits);
    }
}
