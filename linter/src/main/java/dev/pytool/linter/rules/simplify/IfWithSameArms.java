package dev.pytool.linter.rules.simplify;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Comment;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Branches;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Shape;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;

/// Branches with the same body.
@Rule(
        code = "SIM114",
        name = "if-with-same-arms",
        fix = Fixable.SOMETIMES,
        message = "Combine `if` branches using logical `or` operator")
final class IfWithSameArms {
    private IfWithSameArms() {}

    static void check(Stmt.If node, LintContext cx) {
        if (node.orelse().size() == 1
                && node.orelse().getFirst() instanceof Stmt.If next
                && Branches.isElif(next, cx)
                && Shape.same(node.body(), next.body())
                && comments(node, cx).equals(comments(next, cx))) {
            int end = cx.end(next.body().getLast());
            Finding finding = cx.report(cx.start(node), end);
            int bodyEnd = cx.end(node.body().getLast());
            int[] test = Brackets.span(node.test(), cx.start(node), bodyEnd, cx);
            int[] other = Brackets.span(next.test(), cx.start(next), end, cx);
            String text = " or " + wrapped(next.test(), cx.text(other[0], other[1]), other[0], cx);
            List<Edit> edits = new ArrayList<>();
            String own = wrapped(node.test(), cx.text(test[0], test[1]), test[0], cx);
            edits.add(new Edit(test[0], test[1], own + text));
            // A comment after the last statement is the same in both branches.
            int keep = cx.lines().lineContentEnd(cx.lines().line(bodyEnd));
            edits.add(cx.delete(keep, cx.lines().lineContentEnd(cx.lines().line(end))));
            // The head of the second branch goes, with a comment beside it.
            int head = cx.lines().lineContentEnd(cx.lines().line(cx.end(next.test())));
            boolean lossy = cx.hasComment(keep, head);
            finding.fix(lossy ? Fix.Safety.UNSAFE : Fix.Safety.SAFE, edits);
        }
    }

    private static String wrapped(Expr test, String text, int start, LintContext cx) {
        return Exprs.precedence(test) < 3 && start == cx.start(test) ? "(" + text + ")" : text;
    }

    /// The comments of a branch below its head.
    private static List<String> comments(Stmt.If branch, LintContext cx) {
        int from = cx.lines().lineContentEnd(cx.lines().line(cx.end(branch.test())));
        int to = cx.lines().lineContentEnd(cx.lines().line(cx.end(branch.body().getLast())));
        return cx.comments().stream()
                .filter(comment -> from <= comment.start() && comment.start() < to)
                .map(Comment::text)
                .toList();
    }
}
