package dev.pytool.linter.rules.perflint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// `list(x)` copies at once what the loop copies item by item.
@Rule(
        code = "PERF402",
        name = "manual-list-copy",
        message = "Use `list` or `list.copy` to create a copy of a list")
final class ManualListCopy {
    private ManualListCopy() {}

    static void check(Stmt.For node, LintContext cx) {
        ListLoop.of(node, cx)
                .filter(ListLoop.Loop::isCopy)
                .filter(loop -> !Exprs.mentions(node.target(), loop.list().id()))
                .filter(loop ->
                        cx.semantics()
                                .binding(loop.list())
                                .map(binding ->
                                        Filling.collection(loop.list(), cx).isPresent()
                                                && ManualListComprehension.isList(binding, cx))
                                .orElse(true))
                .ifPresent(loop -> cx.report(loop.statement()));
    }
}
