package dev.pytool.linter.rules.pytest;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;

/// Values and their rows are written in the types that `parametrize-values-type` and
/// `parametrize-values-row-type` ask for.
@Rule(
        code = "PT007",
        name = "pytest-parametrize-values-wrong-type",
        fix = Fixable.ALWAYS,
        message = "Wrong values type in `pytest.mark.parametrize` expected {}")
final class PytestParametrizeValuesWrongType {
    private PytestParametrizeValuesWrongType() {}

    static void check(Expr.Call node, LintContext cx) {
        Optional<Parametrize.Arguments> arguments = Parametrize.of(node, cx);
        if (arguments.isEmpty()
                || arguments.get().names().isEmpty()
                || arguments.get().values().isEmpty()) {
            return;
        }
        boolean multi = Parametrize.isMulti(arguments.get().names().get());
        Expr values = arguments.get().values().get();
        String outer = cx.options().flake8PytestStyle().parametrizeValuesType();
        String inner = cx.options().flake8PytestStyle().parametrizeValuesRowType();
        String expected = multi ? "`" + outer + "` of `" + inner + "`" : "`" + outer + "`";
        convert(values, outer, expected, cx);
        if (multi && isSequence(values)) {
            for (Expr row : Exprs.elements(values)) {
                convert(row, inner, expected, cx);
            }
        }
    }

    private static boolean isSequence(Expr expr) {
        return expr instanceof Expr.List || expr instanceof Expr.Tuple;
    }

    private static void convert(Expr expr, String type, String expected, LintContext cx) {
        boolean toList = type.equals("list");
        if (!isSequence(expr) || toList == expr instanceof Expr.List) {
            return;
        }
        int start = cx.start(expr);
        int end = cx.end(expr);
        List<Expr> elements = Exprs.elements(expr);
        int last = cx.tokens().significantBefore(cx.tokens().at(end - 1));
        boolean comma = cx.tokens().kind(last) == TokenKind.COMMA;
        int tail = end - 1;
        String close = toList ? "]" : ")";
        if (elements.size() == 1 && toList && comma) {
            tail = cx.tokens().start(last);
        } else if (elements.size() == 1 && !toList && !comma) {
            close = ",)";
        }
        cx.report(expr, expected)
                .unsafe(
                        new Edit(start, start + 1, toList ? "[" : "("),
                        cx.hasComment(tail, end - 1)
                                ? new Edit(end - 1, end, close)
                                : new Edit(tail, end, close));
    }
}
