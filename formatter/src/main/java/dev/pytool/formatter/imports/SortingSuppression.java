package dev.pytool.formatter.imports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A `# noqa` that the linter would obey for the order of imports: formatting leaves alone what
/// linting finds nothing to say about.
final class SortingSuppression {
    private static final Pattern NOQA =
            Pattern.compile(
                    "#\\s*noqa(?<codes>\\s*:\\s*[A-Z]+[0-9]+(?:[\\s,]+[A-Z]+[0-9]+)*)?(?!\\s*:\\s*[A-Z])",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE = Pattern.compile("\\bI001\\b", Pattern.CASE_INSENSITIVE);

    private SortingSuppression() {}

    /// @param line the line on which a block of imports starts
    static boolean in(String line) {
        Matcher noqa = NOQA.matcher(line);
        while (noqa.find()) {
            String codes = noqa.group("codes");
            if (codes == null || CODE.matcher(codes).find()) {
                return true;
            }
        }
        return false;
    }
}
