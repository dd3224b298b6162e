package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Set;

/// Unnecessary default type args.
@Rule(
        code = "UP043",
        name = "unnecessary-default-type-args",
        fix = Fixable.ALWAYS,
        message = "Unnecessary default type arguments")
final class UnnecessaryDefaultTypeArgs {
    private UnnecessaryDefaultTypeArgs() {}

    static void check(Expr.Subscript node, LintContext cx) {
        if (cx.target() < 13 && !cx.isStub()) {
            return;
        }
        String name = cx.nameOf(node.value());
        List<Expr> parts = Exprs.elements(node.slice());
        boolean generator =
                Set.of("typing.Generator", "collections.abc.Generator").contains(name)
                        && parts.size() > 1
                        && parts.size() <= 3;
        boolean async =
                Set.of("typing.AsyncGenerator", "collections.abc.AsyncGenerator").contains(name)
                        && parts.size() == 2;
        if (generator && Exprs.isNone(parts.getLast()) || async && Exprs.isNone(parts.getLast())) {
            cx.report(node);
        }
    }
}
