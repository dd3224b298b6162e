package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.Suppression;
import dev.pytool.parser.text.Edit;

import java.util.List;

/// Suppression comments taken out.
final class NoqaEdits {
    private NoqaEdits() {}

    /// Removes the comment with the words of its reason; other comments on its line stay.
    static Edit remove(Suppression each, LintContext cx) {
        int line = cx.lines().line(each.start());
        int lineEnd = cx.lines().lineContentEnd(line);
        int lineStart = cx.lines().lineStart(line);
        int start = each.start();
        while (start > lineStart
                && (cx.text().charAt(start - 1) == ' ' || cx.text().charAt(start - 1) == '\t')) {
            start--;
        }
        if (!cx.text(each.end(), lineEnd).isBlank()) {
            String rest = cx.text(each.end(), lineEnd).stripLeading();
            int next = lineEnd - rest.length();
            return rest.startsWith("#") ? cx.delete(each.start(), next) : cx.delete(start, lineEnd);
        }
        return start == lineStart
                ? cx.delete(lineStart, cx.lines().lineEnd(line))
                : cx.delete(start, lineEnd);
    }

    /// Removes one code of several, with the comma that goes with it.
    static Edit removeCode(Suppression each, int index, LintContext cx) {
        List<Suppression.Code> codes = each.codes().orElseThrow();
        if (index == 0) {
            int colon = cx.text().lastIndexOf(':', codes.getFirst().start()) + 1;
            int end = codes.get(0).end();
            while (end < codes.get(1).start() && cx.text().charAt(end) != ',') {
                end++;
            }
            return cx.delete(colon, Math.min(end + 1, codes.get(1).start()));
        }
        return cx.delete(codes.get(index - 1).end(), codes.get(index).end());
    }
}
