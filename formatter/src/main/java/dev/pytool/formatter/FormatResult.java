package dev.pytool.formatter;

import dev.pytool.parser.text.Edit;

import java.util.List;
import java.util.Optional;

/// What a format run gives: the formatted text, or the reason why there is none.
///
/// @param source the text before the run
/// @param text the text after the run; the source where nothing changes or a problem stands in the
///   way
/// @param problem why the file stays as it is
public record FormatResult(String source, String text, Optional<FormatProblem> problem) {
    public boolean isChanged() {
        return !source.equals(text);
    }

    /// The changes from source to text, in order, as small as an editor needs them to keep its
    /// cursor. Worked out anew at each call.
    public List<Edit> edits() {
        return LineEdits.small(source, text);
    }

    static FormatResult refused(String source, FormatProblem problem) {
        return new FormatResult(source, source, Optional.of(problem));
    }
}
