package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// First docstring word not capitalized.
@Rule(
        code = "D403",
        name = "first-word-uncapitalized",
        fix = Fixable.ALWAYS,
        message = "First word of the docstring should be capitalized: `{}` -> `{}`")
final class FirstWordUncapitalized {
    private FirstWordUncapitalized() {}

    static void check(Docstring doc, LintContext cx) {
        if (!Docs.isFunction(doc)) {
            return;
        }
        String body = doc.body().stripLeading();
        String word = Docs.firstWord(body);
        String core = word.replaceAll("[.!?]+$", "");
        if (core.isEmpty()
                || !core.chars()
                        .allMatch(c -> 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c == '\'')) {
            return;
        }
        String capital = Character.toUpperCase(core.charAt(0)) + core.substring(1);
        boolean lower = core.substring(1).chars().noneMatch(Character::isUpperCase);
        if (!capital.equals(core) && lower) {
            int start = doc.bodyStart() + doc.body().length() - body.length();
            cx.report(doc.start(), doc.end(), core, capital)
                    .safe(new Edit(start, start + core.length(), capital));
        }
    }
}
