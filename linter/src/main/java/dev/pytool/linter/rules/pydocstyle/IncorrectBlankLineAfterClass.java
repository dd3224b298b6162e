package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.text.LineMap;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// No blank line after a class docstring.
@Rule(
        code = "D204",
        name = "incorrect-blank-line-after-class",
        fix = Fixable.ALWAYS,
        message = "1 blank line required after class docstring")
final class IncorrectBlankLineAfterClass {
    private IncorrectBlankLineAfterClass() {}

    static void check(Docstring doc, LintContext cx) {
        if (!(doc.owner() instanceof Stmt.ClassDef type)) {
            return;
        }
        LineMap lines = cx.lines();
        int last = lines.line(doc.end());
        boolean statement = type.body().size() > 1;
        int line = last + 1;
        while (line < lines.lineCount()
                && cx.text(lines.lineStart(line), lines.lineContentEnd(line)).isBlank()) {
            line++;
        }
        if (line >= lines.lineCount()) {
            return;
        }
        String next = cx.text(lines.lineStart(line), lines.lineContentEnd(line));
        boolean comment =
                next.strip().startsWith("#")
                        && next.length() - next.stripLeading().length()
                                > Statements.indentation(type, cx).length();
        String after = cx.text(doc.end(), lines.lineContentEnd(last)).strip();
        if (after.startsWith(";") && statement) {
            int from = doc.end();
            cx.report(doc.start(), doc.end())
                    .safe(
                            new Edit(
                                    from,
                                    cx.start(type.body().get(1)),
                                    cx.style().lineEnd().repeat(2) + doc.indentation()));
            return;
        }
        if ((statement || comment) && line - last - 1 != 1) {
            cx.report(doc.start(), doc.end())
                    .safe(
                            new Edit(
                                    lines.lineStart(last + 1),
                                    lines.lineStart(line),
                                    cx.style().lineEnd()));
        }
    }
}
