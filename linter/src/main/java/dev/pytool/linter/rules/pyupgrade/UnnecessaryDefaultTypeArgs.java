package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
            int last = parts.size();
            while (last > 1 && Exprs.isNone(parts.get(last - 1))) {
                last--;
            }
            String kept =
                    parts.subList(0, last).stream()
                            .map(part -> Unparse.of(part, cx))
                            .collect(Collectors.joining(", "));
            cx.report(node)
                    .fix(
                            cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                            List.of(cx.replace(node, cx.text(node.value()) + "[" + kept + "]")));
        }
    }
}
