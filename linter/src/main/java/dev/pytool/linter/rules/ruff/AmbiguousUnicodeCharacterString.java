package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.Definitions;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.parser.token.Tokens;
import dev.pytool.processor.rule.Rule;

import java.util.HashSet;
import java.util.Set;

/// The text says something else than it seems to; comparisons with what a keyboard types fail.
@Rule(
        code = "RUF001",
        name = "ambiguous-unicode-character-string",
        message = "String contains ambiguous `{}` ({}). Did you mean `{}` ({})?")
final class AmbiguousUnicodeCharacterString {
    private AmbiguousUnicodeCharacterString() {}

    static void check(SourceFile file, LintContext cx) {
        Set<Integer> docstrings = new HashSet<>();
        Definitions.of(cx)
                .forEach(each -> each.docstring().ifPresent(doc -> docstrings.add(doc.start())));
        Tokens tokens = file.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int start = tokens.start(i);
            int end = tokens.end(i);
            boolean text =
                    switch (tokens.kind(i)) {
                        case STRING -> !docstrings.contains(start) && !isBytes(file.text(), start);
                        case FSTRING_MIDDLE, TSTRING_MIDDLE -> true;
                        default -> false;
                    };
            if (text) {
                Confusables.check(start, end, cx);
            }
        }
    }

    private static boolean isBytes(String text, int start) {
        return "bB".indexOf(text.charAt(start)) >= 0 || "bB".indexOf(text.charAt(start + 1)) >= 0;
    }
}
