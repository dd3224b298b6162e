package dev.pytool.linter.rules.stringconcat;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Literals on several lines are added; Python joins literals by itself.
///
/// ```python
/// text = (
///     "first " +
///     "second"
/// )
/// ```
///
/// Write instead:
///
/// ```python
/// text = (
///     "first "
///     "second"
/// )
/// ```
///
/// The fix takes the operator out. Options: `flake8-implicit-str-concat.allow-multiline`.
@Rule(
        code = "ISC003",
        name = "explicit-string-concatenation",
        fix = Fixable.SOMETIMES,
        message = "Explicitly concatenated string should be implicitly concatenated")
final class ExplicitStringConcatenation {
    private ExplicitStringConcatenation() {}

    static void check(Expr.BinOp node, LintContext cx) {
        boolean matches =
                isText(node.left()) && isText(node.right())
                        || Exprs.isBytes(node.left()) && Exprs.isBytes(node.right())
                        || node.left() instanceof Expr.TemplateStr
                                && node.right() instanceof Expr.TemplateStr;
        if (node.op() != Operator.ADD
                || !matches
                || !cx.options().flake8ImplicitStrConcat().allowMultiline()
                || !hasLineBreak(cx.text(node))) {
            return;
        }
        Finding finding = cx.report(node);
        int start = cx.end(node.left());
        int end = cx.start(node.right());
        String between = cx.text(start, end);
        if (Brackets.isParenthesized(node.left(), cx)
                || Brackets.isParenthesized(node.right(), cx)) {
            return;
        }
        int plus = plus(start, cx) - start;
        String before = between.substring(0, plus);
        String text =
                (hasLineBreak(before) ? before : before.stripTrailing())
                        + between.substring(plus + 1);
        finding.safe(new Edit(start, end, text));
    }

    private static int plus(int start, LintContext cx) {
        int token = cx.tokens().at(start);
        while (cx.tokens().kind(token) != TokenKind.PLUS) {
            token++;
        }
        return cx.tokens().start(token);
    }

    private static boolean isText(Expr expr) {
        return Exprs.isString(expr) || expr instanceof Expr.JoinedStr;
    }

    private static boolean hasLineBreak(String text) {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }
}
