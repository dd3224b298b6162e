package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Identifiers;
import dev.pytool.linter.syntax.Source;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Set attr with constant.
@Rule(
        code = "B010",
        name = "set-attr-with-constant",
        fix = Fixable.ALWAYS,
        message =
                "Do not call `setattr` with a constant attribute value. It is not any safer than normal property access.")
final class SetAttrWithConstant {
    private SetAttrWithConstant() {}

    private static String value(Expr expr, LintContext cx) {
        String text = cx.text(expr);
        return expr instanceof Expr.NamedExpr ? "(" + text + ")" : text;
    }

    static void check(Expr.Call node, LintContext cx) {
        if (cx.isBuiltin(node.func(), "setattr")
                && node.args().size() == 3
                && node.keywords().isEmpty()
                && node.args().stream().noneMatch(Expr.Starred.class::isInstance)) {
            Optional<String> name = Exprs.string(node.args().get(1)).filter(Identifiers::isPlain);
            if (name.isPresent()
                    && cx.parent(node).filter(Stmt.Expr.class::isInstance).isPresent()) {
                Expr owner = node.args().getFirst();
                cx.report(node)
                        .safe(
                                cx.replace(
                                        node,
                                        (owner instanceof Expr.Constant
                                                        ? "(" + cx.text(owner) + ")"
                                                        : Source.wrapped(owner, 15, cx))
                                                + "."
                                                + name.get()
                                                + " = "
                                                + value(node.args().get(2), cx)));
            }
        }
    }
}
