package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Identifiers;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Get attr with constant.
@Rule(
        code = "B009",
        name = "get-attr-with-constant",
        fix = Fixable.ALWAYS,
        message =
                "Do not call `getattr` with a constant attribute value. It is not any safer than normal property access.")
final class GetAttrWithConstant {
    private GetAttrWithConstant() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.isBuiltin(node.func(), "getattr")
                && node.args().size() == 2
                && node.keywords().isEmpty()) {
            Optional<String> name = Exprs.string(node.args().get(1)).filter(Identifiers::isPlain);
            if (name.isPresent() && !(node.args().getFirst() instanceof Expr.Starred)) {
                Expr owner = node.args().getFirst();
                boolean bare = Exprs.precedence(owner) >= 15 && !(owner instanceof Expr.Constant);
                cx.report(node)
                        .safe(
                                cx.replace(
                                        node,
                                        (bare ? cx.text(owner) : "(" + cx.text(owner) + ")")
                                                + "."
                                                + name.get()));
            }
        }
    }
}
