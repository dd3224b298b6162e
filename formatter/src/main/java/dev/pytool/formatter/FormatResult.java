package dev.pytool.formatter;

import dev.pytool.parser.text.Edit;

import java.util.List;
import java.util.Optional;

/// What a format run gives: the formatted text, or the reason why there is none.
///
/// @param text the text after the run; the source where nothing changes or a problem stands in the
///   way
/// @param edits the changes from source to text, in order, few and small
/// @param problem why the file stays as it is
public record FormatResult(String text, List<Edit> edits, Optional<FormatProblem> problem) {
    public boolean isChanged() {
        return !edits.isEmpty();
    }

    static FormatResult refused(String source, FormatProblem problem) {
        return new FormatResult(source, List.of(), Optional.of(problem));
    }
}
