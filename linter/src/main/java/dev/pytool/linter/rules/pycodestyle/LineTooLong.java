package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.PhysicalLine;
import dev.pytool.linter.syntax.LineWidths;
import dev.pytool.processor.rule.Rule;

/// Long lines are hard to read side by side. A line that is one word, and one that ends in a URL,
/// may be longer.
@Rule(code = "E501", name = "line-too-long", message = "Line too long ({} > {})")
final class LineTooLong {
    private LineTooLong() {}

    static void check(PhysicalLine line, LintContext cx) {
        int limit =
                cx.options().pycodestyle().maxLineLength() > 0
                        ? cx.options().pycodestyle().maxLineLength()
                        : cx.options().lineLength();
        if (line.text().length() * 2 <= limit && line.text().indexOf('\t') < 0) {
            return;
        }
        if (isUnbreakable(line, limit)) {
            return;
        }
        LineWidths.excess(line, limit, cx)
                .ifPresent(width ->
                        cx.report(
                                line.start() + LineWidths.offset(line.text(), limit, cx),
                                line.end(),
                                width,
                                limit));
    }

    /// A shebang, and a comment of one word that begins early enough: as pycodestyle has it.
    private static boolean isUnbreakable(PhysicalLine line, int limit) {
        if (line.start() == 0 && line.text().startsWith("#!")) {
            return true;
        }
        String[] words = line.text().strip().split("\\s+", 3);
        return words.length == 2
                && words[0].equals("#")
                && line.text().stripTrailing().length() - words[1].length() < limit - 7;
    }
}
