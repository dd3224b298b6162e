package dev.pytool.linter.rules.refurb;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.parser.ast.Comprehension;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// A file gives its lines one by one; `readlines()` holds them all at once.
@Rule(
        code = "FURB129",
        name = "readlines-in-for",
        fix = Fixable.ALWAYS,
        message = "Instead of calling `readlines()`, iterate over file object directly")
final class ReadlinesInFor {
    private ReadlinesInFor() {}

    static void check(Stmt.ForLike node, LintContext cx) {
        iteration(node.iter(), cx);
    }

    static void check(Comprehension node, LintContext cx) {
        iteration(node.iter(), cx);
    }

    private static void iteration(Expr iter, LintContext cx) {
        if (!(iter instanceof Expr.Call call)
                || Calls.count(call) != 0
                || !Calls.method(call).equals("readlines")) {
            return;
        }
        Expr file = ((Expr.Attribute) call.func()).value();
        if (Files.isFile(file, cx)) {
            int from = Brackets.span(file, cx.start(call), cx.end(call), cx)[1];
            cx.report(call)
                    .fix(
                            cx.hasComment(from, cx.end(call)) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                            List.of(cx.delete(from, cx.end(call))));
        }
    }
}
