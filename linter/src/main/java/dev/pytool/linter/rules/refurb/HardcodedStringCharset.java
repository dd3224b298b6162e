package dev.pytool.linter.rules.refurb;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.linter.syntax.Padding;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Map;
import java.util.Optional;

/// The module `string` has names for these sets of characters.
@Rule(
        code = "FURB156",
        name = "hardcoded-string-charset",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Use of hardcoded string charset")
final class HardcodedStringCharset {
    private HardcodedStringCharset() {}

    private static final String DIGITS = "0123456789";
    private static final String LOWER = "abcdefghijklmnopqrstuvwxyz";
    private static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final String SPACE = " \t\n\r\u000b\f";
    private static final Map<String, String> CHARSETS =
            Map.of(
                    DIGITS,
                    "digits",
                    "01234567",
                    "octdigits",
                    DIGITS + "abcdefABCDEF",
                    "hexdigits",
                    LOWER,
                    "ascii_lowercase",
                    UPPER,
                    "ascii_uppercase",
                    LOWER + UPPER,
                    "ascii_letters",
                    PUNCTUATION,
                    "punctuation",
                    SPACE,
                    "whitespace",
                    DIGITS + LOWER + UPPER + PUNCTUATION + SPACE,
                    "printable");

    static void check(Expr.Constant node, LintContext cx) {
        Optional<String> text = Exprs.string(node);
        if (text.isEmpty() || !CHARSETS.containsKey(text.get()) || isDocstring(node, cx)) {
            return;
        }
        Finding finding = cx.report(node);
        ImportEdits.use("string", CHARSETS.get(text.get()), node, cx)
                .ifPresent(use -> {
                    int start = cx.start(node);
                    int end = cx.end(node);
                    finding.fix(
                            Fix.Safety.SAFE,
                            use.with(
                                    new Edit(
                                            start,
                                            end,
                                            Padding.around(use.name(), start, end, cx))));
                });
    }

    private static boolean isDocstring(Expr.Constant node, LintContext cx) {
        Optional<Node> parent = cx.parent(node);
        return parent.filter(Expr.JoinedStr.class::isInstance).isPresent()
                || parent.isPresent()
                        && parent.get() instanceof Stmt.Expr statement
                        && Statements.indexOf(statement, Statements.block(statement, cx)) == 0;
    }
}
