package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.Comment;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Branches;
import dev.pytool.linter.syntax.Indentation;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.text.LineMap;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Else: if that could be elif.
@Rule(
        code = "PLR5501",
        name = "collapsible-else-if",
        fix = Fixable.SOMETIMES,
        message = "Use `elif` instead of `else` then `if`, to reduce indentation")
final class CollapsibleElseIf {
    private CollapsibleElseIf() {}

    static void check(Stmt.If node, LintContext cx) {
        if (node.orelse().size() != 1 || !(node.orelse().getFirst() instanceof Stmt.If inner)) {
            return;
        }
        int at = Branches.elseKeyword(node, cx);
        if (at >= 0) {
            Finding finding = cx.report(at, cx.start(inner));
            int head = cx.lines().lineEnd(cx.lines().line(at));
            if (Indentation.of(inner, cx).isPresent() && head <= cx.start(inner)) {
                fix(finding, at, head, inner, cx);
            }
        }
    }

    /// The comments between the two heads come before the `elif`, as lines of their own.
    private static void fix(Finding finding, int at, int head, Stmt.If inner, LintContext cx) {
        LineMap lines = cx.lines();
        int start = lines.lineStart(lines.line(at));
        String indentation = cx.text(start, at);
        if (!indentation.isBlank()) {
            return;
        }
        int line = lines.lineStart(lines.line(cx.start(inner)));
        int end = lines.lineContentEnd(lines.line(cx.end(inner)));
        String moved = Indentation.moved(line, end, indentation, cx);
        if (!moved.startsWith(indentation + "if")) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (Comment comment : cx.comments()) {
            if (at <= comment.start() && comment.start() < head) {
                text.append(indentation).append(comment.text()).append(cx.style().lineEnd());
            }
        }
        text.append(Indentation.moved(head, line, indentation, cx));
        text.append(indentation).append("el").append(moved.substring(indentation.length()));
        finding.safe(new Edit(start, end, text.toString()));
    }
}
