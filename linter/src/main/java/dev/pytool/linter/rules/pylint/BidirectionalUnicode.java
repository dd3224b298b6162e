package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.PhysicalLine;
import dev.pytool.processor.rule.Rule;

/// Bidirectional unicode.
@Rule(
        code = "PLE2502",
        name = "bidirectional-unicode",
        message = "Contains control characters that can permit obfuscated code")
final class BidirectionalUnicode {
    private BidirectionalUnicode() {}

    static void check(PhysicalLine line, LintContext cx) {
        if (line.text()
                .chars()
                .anyMatch(c ->
                        0x202a <= c && c <= 0x202e || 0x2066 <= c && c <= 0x2069 || c == 0x200f)) {
            cx.report(line.start(), line.end());
        }
    }
}
