package dev.pytool.linter.rules.ruff;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// `{x!r}` does what `{repr(x)}` does, without a call by name.
@Rule(
        code = "RUF010",
        name = "explicit-f-string-type-conversion",
        fix = Fixable.SOMETIMES,
        message = "Use explicit conversion flag")
final class ExplicitFStringTypeConversion {
    private ExplicitFStringTypeConversion() {}

    static void check(Expr.FormattedValue node, LintContext cx) {
        if (!(node.value() instanceof Expr.Call call)
                || node.conversion() != -1
                || isInSpec(node, cx)
                || !(call.func() instanceof Expr.Name name)
                || call.args().size() != 1
                || !call.keywords().isEmpty()
                || call.args().getFirst() instanceof Expr.Starred) {
            return;
        }
        char flag =
                switch (cx.nameOf(call.func())) {
                    case "builtins.str" -> 's';
                    case "builtins.repr" -> 'r';
                    case "builtins.ascii" -> 'a';
                    default -> ' ';
                };
        if (flag == ' ') {
            return;
        }
        int[] span = Brackets.span(call, cx.start(node), cx.end(node), cx);
        boolean debug =
                cx.text(span[1], node.formatSpec().map(cx::start).orElse(cx.end(node))).indexOf('=')
                        >= 0;
        if (debug) {
            return;
        }
        Finding finding = cx.report(call);
        Expr arg = call.args().getFirst();
        int[] inner = Brackets.inParent(arg, cx);
        String text = cx.text(inner[0], inner[1]);
        boolean wrap =
                arg instanceof Expr.Lambda
                        || arg instanceof Expr.NamedExpr
                        || arg instanceof Expr.Yield
                        || arg instanceof Expr.YieldFrom
                        || arg instanceof Expr.GeneratorExp && !text.startsWith("(")
                        || arg instanceof Expr.IfExp && text.indexOf('!') >= 0;
        text = wrap ? "(" + text + ")" : text;
        boolean brace = text.startsWith("{") && cx.text().charAt(span[0] - 1) == '{';
        // The flag stands at the end of the field, behind blanks.
        int end = fieldEnd(node, span[1], cx);
        String tail = cx.text(span[1], end);
        finding.fix(
                cx.hasComment(span[0], end) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                List.of(new Edit(span[0], end, (brace ? " " : "") + text + tail + "!" + flag)));
    }

    private static int fieldEnd(Expr.FormattedValue node, int from, LintContext cx) {
        int end = node.formatSpec().map(cx::start).orElse(cx.end(node) - 1);
        int colon = cx.text().indexOf(':', from);
        return 0 <= colon && colon < end ? colon : end;
    }

    /// Whether the field stands in the format of another one.
    private static boolean isInSpec(Expr.FormattedValue node, LintContext cx) {
        return cx.parent(node)
                .filter(Expr.JoinedStr.class::isInstance)
                .flatMap(string ->
                        cx.parent(string)
                                .filter(outer ->
                                        outer instanceof Expr.FormattedValue field
                                                && field.formatSpec()
                                                        .filter(spec -> spec == string)
                                                        .isPresent()))
                .isPresent();
    }
}
