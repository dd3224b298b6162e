package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.parser.text.Edit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// White space found by pattern in the text of a logical line.
final class Spacing {
    private static final Pattern OPERATOR =
            Pattern.compile("[^,\\s](\\s*)(?:[-+*/|!<=>%&^]+|:=)(\\s*)");
    private static final Pattern KEYWORD =
            Pattern.compile(
                    "(?:[^\\s]|\\b)(\\s*)\\b(?:and|as|assert|async|await|break|class|continue|def|del|elif|else|except|finally"
                            + "|for|from|global|if|import|in|is|lambda|nonlocal|not|or|pass|print|raise|return|try|while|with|yield)\\b(\\s*)");
    private static final Pattern COMMA = Pattern.compile("[,;:]\\s*(?:  |\\t)\\s*");
    private static final Pattern BRACKET = Pattern.compile("[\\[({][ \\t]|[ \\t][\\]}),;:](?!=)");

    private Spacing() {}

    /// Spaces or tabs beside operators.
    ///
    /// @param group 1 for those before, 2 for those after
    static void operators(LogicalLine line, int group, boolean tabs, LintContext cx) {
        groups(OPERATOR.matcher(line.text()), line, group, tabs, cx);
    }

    static void keywords(LogicalLine line, int group, boolean tabs, LintContext cx) {
        groups(KEYWORD.matcher(line.text()), line, group, tabs, cx);
    }

    private static void groups(
            Matcher matcher, LogicalLine line, int group, boolean tabs, LintContext cx) {
        while (matcher.find()) {
            String space = matcher.group(group);
            boolean tab = space.indexOf('\t') >= 0;
            if (tabs ? tab : !tab && space.length() > 1) {
                int start = line.offset(matcher.start(group));
                int end = line.offset(matcher.end(group));
                if (cx.text(start, end).isBlank()) {
                    cx.report(start, end).safe(new Edit(start, end, " "));
                }
            }
        }
    }

    static void commas(LogicalLine line, boolean tabs, LintContext cx) {
        Matcher matcher = COMMA.matcher(line.text());
        while (matcher.find()) {
            if (tabs == matcher.group().indexOf('\t') >= 0) {
                int start = line.offset(matcher.start() + 1);
                int end = line.offset(matcher.end());
                repair(cx.report(start, end, matcher.group().charAt(0)), " ", cx);
            }
        }
    }

    /// Spaces inside brackets and before punctuation.
    ///
    /// @param kind `E201`, `E202` or `E203`
    static void brackets(LogicalLine line, String kind, LintContext cx) {
        String text = line.text();
        Matcher matcher = BRACKET.matcher(text);
        while (matcher.find()) {
            String found = matcher.group();
            char bracket = found.strip().charAt(0);
            String code;
            int start;
            int end;
            if (Character.isWhitespace(found.charAt(1))) {
                code = "E201";
                start = matcher.start() + 1;
                end = start;
                while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
                    end++;
                }
            } else {
                if (matcher.start() > 0 && text.charAt(matcher.start() - 1) == ',') {
                    continue;
                }
                code = "}])".indexOf(bracket) >= 0 ? "E202" : "E203";
                end = matcher.start() + 1;
                start = matcher.start();
                while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
                    start--;
                }
            }
            if (code.equals(kind)) {
                int from = line.offset(start);
                int to = line.offset(end);
                repair(cx.report(from, to, bracket), "", cx);
            }
        }
    }

    /// Replaces the marked space, unless a comment stands in it.
    private static void repair(Finding finding, String text, LintContext cx) {
        if (cx.text(finding.start(), finding.end()).isBlank()) {
            finding.safe(new Edit(finding.start(), finding.end(), text));
        }
    }
}
