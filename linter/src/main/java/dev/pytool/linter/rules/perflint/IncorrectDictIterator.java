package dev.pytool.linter.rules.perflint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.LoopNames;
import dev.pytool.linter.syntax.Padding;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// `items()` builds a pair for each entry; `keys()` or `values()` gives what is used.
@Rule(
        code = "PERF102",
        name = "incorrect-dict-iterator",
        fix = Fixable.ALWAYS,
        message = "When using only the {} of a dict use the `{}()` method")
final class IncorrectDictIterator {
    private IncorrectDictIterator() {}

    static void check(Stmt.ForLike node, LintContext cx) {
        if (!(node.target() instanceof Expr.Tuple pair)
                || pair.elts().size() != 2
                || !(node.iter() instanceof Expr.Call call)
                || Calls.count(call) != 0
                || !Calls.method(call).equals("items")) {
            return;
        }
        boolean key = LoopNames.areUnused(pair.elts().get(0), cx);
        boolean value = LoopNames.areUnused(pair.elts().get(1), cx);
        if (key == value) {
            return;
        }
        String wanted = key ? "values" : "keys";
        Expr kept = pair.elts().get(key ? 1 : 0);
        int end = cx.end(call.func());
        int[] target = Brackets.span(pair, cx.start(node), cx.start(node.iter()), cx);
        cx.report(call.func(), wanted, wanted)
                .unsafe(
                        new Edit(end - "items".length(), end, wanted),
                        new Edit(
                                target[0],
                                target[1],
                                Padding.around(cx.text(kept), target[0], target[1], cx)));
    }
}
