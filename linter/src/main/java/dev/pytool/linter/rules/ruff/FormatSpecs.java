package dev.pytool.linter.rules.ruff;

import java.util.regex.Pattern;

/// The format specification mini-language
/// (https://docs.python.org/3.14/library/string.html#format-specification-mini-language).
final class FormatSpecs {
    private static final Pattern FIELD = Pattern.compile("\\{[^{}]*}");

    /// A field in a field of a specification, which is one too many.
    private static final Pattern DEEP = Pattern.compile("\\{[^{}]*\\{");

    private static final Pattern SPEC =
            Pattern.compile(
                    "(?:.?[<>=^])?[-+ ]?z?#?0?\\d*[,_]?(?:\\.\\d+[,_]?)?[bcdeEfFgGnosxX%]?",
                    Pattern.DOTALL);

    private FormatSpecs() {}

    /// Whether numbers and strings accept the text; one with replacement fields may become
    /// anything.
    static boolean isValid(String spec) {
        return FIELD.matcher(spec).find() && !DEEP.matcher(spec).find()
                || SPEC.matcher(spec).matches();
    }
}
