package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.LineMap;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Blank line between a function's docstring and its body.
@Rule(
        code = "D202",
        name = "blank-line-after-function",
        fix = Fixable.SOMETIMES,
        message = "No blank lines allowed after function docstring (found {})")
final class BlankLineAfterFunction {
    private BlankLineAfterFunction() {}

    static void check(Docstring doc, LintContext cx) {
        if (!Docs.isFunction(doc)) {
            return;
        }
        LineMap lines = cx.lines();
        int last = lines.line(doc.end());
        String rest = cx.text(doc.end(), lines.lineContentEnd(last)).strip();
        boolean continued = rest.equals("\\");
        if (!rest.isEmpty() && !continued && !rest.startsWith("#")) {
            return;
        }
        int line = last + 1;
        while (line < lines.lineCount()
                && cx.text(lines.lineStart(line), lines.lineContentEnd(line)).isBlank()) {
            line++;
        }
        int blank = line - last - 1;
        if (blank == 0
                || line >= lines.lineCount()
                || ((Stmt.FunctionLike) doc.owner()).body().size() < 2
                        && !cx.text(lines.lineStart(line), lines.lineContentEnd(line))
                                .strip()
                                .startsWith("#")) {
            return;
        }
        String next = cx.text(lines.lineStart(line), lines.lineContentEnd(line));
        if (next.length() - next.stripLeading().length() == 0) {
            return;
        }
        // One blank line before an inner function or class is what formatters put there.
        if (blank == 1
                && next.strip().matches("(async\\s+def|def|class|@).*|#.*")
                && INNER.matcher(cx.text(doc.end(), cx.end(doc.owner()))).find()) {
            return;
        }
        Finding finding = cx.report(doc.start(), doc.end(), blank);
        if (continued) {
            return;
        }
        finding.safe(cx.delete(lines.lineStart(last + 1), lines.lineStart(line)));
    }

    /// Comments may stand between the docstring and the inner definition.
    private static final java.util.regex.Pattern INNER =
            java.util.regex.Pattern.compile(
                    "^\\s*(?:(?:#.*)?\\s+)*(?:class|def|async\\s+def|@)\\b?");
}
