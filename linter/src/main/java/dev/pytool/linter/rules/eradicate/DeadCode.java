package dev.pytool.linter.rules.eradicate;

import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.tree.Tree;

import java.util.List;
import java.util.regex.Pattern;

/// Comments that read as Python code rather than as prose.
final class DeadCode {
    private DeadCode() {}

    private static final Pattern INDICATOR =
            Pattern.compile("[()\\[\\]{}:=%]|return|break|continue|import");
    private static final Pattern HASH_NUMBER = Pattern.compile("#\\d");

    /// Comments that tools read.
    private static final Pattern DIRECTIVE =
            Pattern.compile(
                    "(?:pyright|pyrefly|ruff\\s*:\\s*(?:disable|enable)|mypy:|type:\\s*ignore"
                            + "|ty:\\s*ignore|SPDX-License-Identifier:|fmt:\\s*(?:on|off|skip)"
                            + "|region|endregion|(?i:noqa|pylint|nosec"
                            + "|isort:\\s*(?:on|off|skip|skip_file|split"
                            + "|dont-add-imports(?::\\s*\\[.*?])?)"
                            + "|(?:en)?coding[:=][ \\t]*[-_.A-Z0-9]+)"
                            + "|(?i:language=[a-z](?:[-_.a-z0-9]+[a-z0-9])?"
                            + "(?:\\s+prefix=\\S+)?(?:\\s+suffix=\\S+)?)$)");

    /// Beginnings of blocks, pieces of dicts, assignments that go on, brackets alone.
    private static final Pattern PIECE =
            Pattern.compile(
                    "(?:elif\\s+.*\\s*:.*|else\\s*:.*|try\\s*:.*|finally\\s*:.*|except.*:.*"
                            + "|case\\s+.*\\s*:.*)"
                            + "|['\"]\\w+['\"]\\s*:.+[,{]\\s*(?:#.*)?"
                            + "|(?:[(\\[]\\s*)?(?:\\w+\\s*,\\s*)*\\w+\\s*(?:[)\\]]\\s*)?=.*[(\\[{]\\s*(?:#.*)?"
                            + "|[()\\[\\]{}\\s]+",
                    Pattern.UNICODE_CHARACTER_CLASS);

    /// @param line the comment with its hash
    /// @param tags words that begin a task
    static boolean isCode(String line, List<String> tags) {
        int start = 0;
        while (start < line.length() && (line.charAt(start) == ' ' || line.charAt(start) == '#')) {
            start++;
        }
        String text = line.substring(start).stripTrailing();
        if (!INDICATOR.matcher(text).find()) {
            return false;
        }
        String first = text.split("[ :(]", 2)[0];
        if (tags.contains(first)
                || DIRECTIVE.matcher(text).lookingAt()
                || HASH_NUMBER.matcher(text).find()) {
            return false;
        }
        return text.endsWith("\\") || PIECE.matcher(text).matches() || parses(text);
    }

    private static boolean parses(String text) {
        Tree tree = Parser.parse(SourceText.of(text), ParseOptions.FILE);
        return tree.problems().isEmpty();
    }
}
