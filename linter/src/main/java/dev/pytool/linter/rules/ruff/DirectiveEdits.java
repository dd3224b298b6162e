package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.Directive;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.Suppression;
import dev.pytool.parser.text.Edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Changes to comments in brackets, `enable` together with its `disable`.
final class DirectiveEdits {
    private DirectiveEdits() {}

    /// Writes other codes in the brackets; the comments go where none is left.
    ///
    /// @param words what to write for a code, empty to leave it out
    static List<Edit> rewrite(
            Directive directive, Function<Suppression.Code, String> words, LintContext cx) {
        List<Edit> edits = new ArrayList<>();
        edits.add(one(directive, words, cx));
        directive.enabling().ifPresent(other -> edits.add(one(other, words, cx)));
        return edits;
    }

    private static Edit one(
            Directive directive, Function<Suppression.Code, String> words, LintContext cx) {
        String text =
                directive.codes().stream()
                        .map(words)
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(", "));
        return text.isEmpty()
                ? remove(directive, cx)
                : new Edit(
                        directive.codes().getFirst().start(),
                        directive.codes().getLast().end(),
                        text);
    }

    /// Removes the comment, its line with it where it stands alone.
    static Edit remove(Directive directive, LintContext cx) {
        int line = cx.lines().line(directive.start());
        int lineStart = cx.lines().lineStart(line);
        int lineEnd = cx.lines().lineContentEnd(line);
        boolean first = cx.text(lineStart, directive.start()).isBlank();
        boolean last = cx.text(directive.end(), lineEnd).isBlank();
        if (first && last) {
            return cx.delete(lineStart, cx.lines().lineEnd(line));
        }
        int start = directive.start();
        while (last && " \t".indexOf(cx.text().charAt(start - 1)) >= 0) {
            start--;
        }
        return cx.delete(start, directive.end());
    }
}
