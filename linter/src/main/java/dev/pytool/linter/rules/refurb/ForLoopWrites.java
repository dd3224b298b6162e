package dev.pytool.linter.rules.refurb;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// `writelines` writes all items by one call.
@Rule(
        code = "FURB122",
        name = "for-loop-writes",
        fix = Fixable.ALWAYS,
        message = "Use of `{}.write` in a for loop")
final class ForLoopWrites {
    private ForLoopWrites() {}

    static void check(Stmt.For node, LintContext cx) {
        if (!node.orelse().isEmpty()
                || node.body().size() != 1
                || !(node.body().getFirst() instanceof Stmt.Expr only)
                || !(only.value() instanceof Expr.Call call)
                || !Calls.method(call).equals("write")
                || call.args().size() != 1
                || !call.keywords().isEmpty()
                || !(((Expr.Attribute) call.func()).value() instanceof Expr.Name file)
                || !Files.isFile(file, cx)
                || LoopRewrite.leaks(node, cx)) {
            return;
        }
        String text =
                file.id()
                        + ".writelines("
                        + LoopRewrite.items(node, call.args().getFirst(), cx)
                        + ")";
        cx.report(node, file.id())
                .fix(
                        cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                        List.of(cx.replace(node, text)));
    }
}
