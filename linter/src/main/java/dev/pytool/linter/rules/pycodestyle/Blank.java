package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.linter.model.LogicalLines;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Blank lines around definitions, as pycodestyle counts them.
final class Blank {
    private static final Pattern TOP = Pattern.compile("^(async\\s+def\\s+|def\\s+|class\\s+|@)");
    private static final Pattern DEF = Pattern.compile("^(async\\s+def|def)\\b");
    private static final Pattern DOCSTRING = Pattern.compile("u?r?[\"']");

    private Blank() {}

    /// The code that blank lines before this line deserve; empty where they are right.
    static String code(LogicalLine line, LintContext cx) {
        if (line.previous().isEmpty() && line.blankBefore() < 2) {
            return "";
        }
        if (line.previous().startsWith("@")) {
            return line.blankLines() > 0 ? "E304" : "";
        }
        if (line.blankLines() > 2 || line.indent() > 0 && line.blankLines() == 2) {
            return "E303";
        }
        if (TOP.matcher(line.text()).find()) {
            return definition(line, cx);
        }
        boolean after =
                line.previousUnindented().startsWith("def ")
                        || line.previousUnindented().startsWith("class ")
                        || line.previousUnindented().startsWith("async def ")
                        || line.previousUnindented().startsWith("@");
        return !line.isComment() && line.indent() == 0 && line.blankBefore() != 2 && after
                ? "E305"
                : "";
    }

    private static String definition(LogicalLine line, LintContext cx) {
        int number =
                cx.lines()
                        .line(
                                Math.max(
                                        line.start(),
                                        line.offsets()[line.offsets().length - 1] - 1));
        if (line.blankBefore() == 0 && isOneLiner(line, number, cx)) {
            return "";
        }
        if (line.indent() == 0) {
            return line.blankBefore() != 2 ? "E302" : "";
        }
        boolean fine =
                line.blankBefore() == 1
                        || line.previousIndent() < line.indent()
                        || DOCSTRING.matcher(line.previous()).lookingAt();
        if (fine) {
            return "";
        }
        int ancestor = line.indent();
        for (int i = number - 1; i >= 0; i--) {
            String text = physical(i, cx);
            if (!text.isBlank() && LogicalLines.expandIndent(text) < ancestor) {
                ancestor = LogicalLines.expandIndent(text);
                Matcher def = DEF.matcher(text.stripLeading());
                if (def.lookingAt()) {
                    return "E306";
                }
                if (ancestor == 0) {
                    break;
                }
            }
        }
        return "E301";
    }

    private static String physical(int line, LintContext cx) {
        return cx.text(cx.lines().lineStart(line), cx.lines().lineContentEnd(line));
    }

    /// A definition on one line, so that several may follow each other without blank lines.
    private static boolean isOneLiner(LogicalLine line, int number, LintContext cx) {
        int before = number < 1 ? 0 : LogicalLines.expandIndent(physical(number - 1, cx));
        if (before > line.indent()) {
            return false;
        }
        int at = number;
        int count = cx.lines().lineCount();
        while (at < count) {
            String text = physical(at, cx).strip();
            if (!text.startsWith("@") && TOP.matcher(text).find()) {
                break;
            }
            at++;
        }
        if (at >= count) {
            return false;
        }
        for (int next = at + 1; next < count; next++) {
            String text = physical(next, cx);
            if (!text.isBlank()) {
                return LogicalLines.expandIndent(text) <= line.indent();
            }
        }
        return true;
    }

    /// Reports where the code fits, with a fix that makes the number of blank lines right.
    static void check(LogicalLine line, String code, LintContext cx, Object... arguments) {
        if (!code(line, cx).equals(code)) {
            return;
        }
        var finding =
                cx.report(
                        line.start(),
                        line.start() + Math.max(1, line.text().indexOf(' ')),
                        arguments);
        int first = cx.lines().line(line.start());
        int lineStart = cx.lines().lineStart(first);
        int blank = first;
        while (blank > 0 && physical(blank - 1, cx).isBlank()) {
            blank--;
        }
        int wanted =
                switch (code) {
                    case "E302", "E305" -> 2;
                    case "E301", "E306" -> 1;
                    case "E303" -> line.indent() > 0 ? 1 : 2;
                    default -> 0;
                };
        int from = cx.lines().lineStart(blank);
        if (wanted > 0 && !code.equals("E303") && blank == first) {
            int above = afterCode(first, line.indent(), cx);
            if (above < first) {
                int missing = wanted - line.blankBefore();
                int text = above;
                while (missing <= 0 && text < first && physical(text, cx).isBlank()) {
                    text++;
                }
                finding.safe(
                        new dev.pytool.parser.text.Edit(
                                cx.lines().lineStart(above),
                                cx.lines().lineStart(text),
                                cx.style().lineEnd().repeat(missing > 0 ? missing : wanted)));
                return;
            }
        }
        finding.safe(
                new dev.pytool.parser.text.Edit(
                        from, lineStart, cx.style().lineEnd().repeat(wanted)));
    }

    /// The line after the last code above a line: comments in between belong to the line, unless
    /// they are indented further.
    private static int afterCode(int line, int indent, LintContext cx) {
        int at = line;
        while (at > 0) {
            String text = physical(at - 1, cx);
            boolean comment =
                    text.strip().startsWith("#") && LogicalLines.expandIndent(text) <= indent;
            if (!comment && !text.isBlank()) {
                break;
            }
            at--;
        }
        return at;
    }
}
