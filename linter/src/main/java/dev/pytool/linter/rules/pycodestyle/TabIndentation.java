package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.PhysicalLine;
import dev.pytool.processor.rule.Rule;

/// PEP 8 prefers spaces for indentation.
@Rule(code = "W191", name = "tab-indentation", message = "Indentation contains tabs")
final class TabIndentation {
    private TabIndentation() {}

    static void check(PhysicalLine line, LintContext cx) {
        String text = line.text();
        int end = 0;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        if (text.substring(0, end).indexOf('\t') < 0) {
            return;
        }
        // Tabs inside a string are the string's own matter.
        int token = cx.tokens().at(line.start());
        boolean inString =
                cx.tokens().start(token) < line.start()
                        && switch (cx.tokens().kind(token)) {
                            case STRING, FSTRING_MIDDLE, TSTRING_MIDDLE -> true;
                            default -> false;
                        };
        if (!inString) {
            cx.report(line.start(), line.start() + end);
        }
    }
}
