package dev.pytool.linter.rules.pytest;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Shape;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The same case twice tests nothing new.
@Rule(
        code = "PT014",
        name = "pytest-duplicate-parametrize-test-cases",
        fix = Fixable.SOMETIMES,
        message = "Duplicate of test case at index {} in `pytest.mark.parametrize`")
final class PytestDuplicateParametrizeTestCases {
    private PytestDuplicateParametrizeTestCases() {}

    static void check(Expr.Call node, LintContext cx) {
        Optional<Expr> values = Parametrize.of(node, cx).flatMap(Parametrize.Arguments::values);
        if (values.isEmpty()
                || !(values.get() instanceof Expr.List) && !(values.get() instanceof Expr.Tuple)) {
            return;
        }
        Map<String, Integer> seen = new HashMap<>();
        List<Expr> cases = Exprs.elements(values.get());
        for (int i = 0; i < cases.size(); i++) {
            Integer first = seen.putIfAbsent(Shape.of(cases.get(i)), i);
            if (first == null) {
                continue;
            }
            Finding finding = cx.report(cases.get(i), first);
            int from = Brackets.inParent(cases.get(i - 1), cx)[1];
            int to = Brackets.inParent(cases.get(i), cx)[1];
            int next = cx.tokens().significant(cx.tokens().at(to));
            boolean comma = cx.tokens().kind(next) == TokenKind.COMMA;
            if (!cx.hasComment(from, comma ? cx.tokens().start(next) : to)) {
                finding.unsafe(cx.delete(from, to));
            }
        }
    }
}
