package dev.pytool.linter.run;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Comment;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.text.Edit;

import java.util.regex.Pattern;

/// No safe fix loses a comment, unless the finding is about that very comment, or the comment
/// speaks to a tool about the code that goes.
final class CommentGuard {
    private static final Pattern PRAGMA =
            Pattern.compile(
                    "#\\s*(noqa|type:|pyright:|mypy:|pylint:|pragma|nosec|isort:|ruff:|fmt:)",
                    Pattern.CASE_INSENSITIVE);

    private CommentGuard() {}

    /// The fix, unsafe where it would lose a comment.
    static Fix checked(Finding finding, Fix fix, LintContext cx) {
        if (fix.safety() != Fix.Safety.SAFE) {
            return fix;
        }
        for (Edit edit : fix.edits()) {
            if (edit.start() < edit.end()
                    && cx.hasComment(edit.start(), edit.end())
                    && loses(finding, fix, edit, cx)) {
                return new Fix(Fix.Safety.UNSAFE, fix.title(), fix.edits());
            }
        }
        return fix;
    }

    private static boolean loses(Finding finding, Fix fix, Edit edit, LintContext cx) {
        for (Comment comment : cx.comments()) {
            boolean inside = edit.start() <= comment.start() && comment.start() < edit.end();
            boolean about = comment.start() <= finding.start() && finding.start() < comment.end();
            if (inside
                    && !about
                    && !PRAGMA.matcher(comment.text()).lookingAt()
                    && !isKept(comment, fix)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKept(Comment comment, Fix fix) {
        String text = comment.text().stripTrailing();
        return fix.edits().stream().anyMatch(each -> each.replacement().contains(text));
    }
}
