package dev.pytool.linter.rules.pytest;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.text.LineMap;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How pytest's fixtures and marks look: decorators, names, parameters.
final class Fixtures {
    private Fixtures() {}

    static final String FIXTURE = "pytest.fixture";
    static final String YIELD_FIXTURE = "pytest.yield_fixture";

    /// The first decorator that makes the function a fixture.
    static Optional<Expr> decorator(Stmt.FunctionLike function, LintContext cx) {
        return function.decoratorList().stream()
                .filter(each -> isFixture(each, cx) || isYieldFixture(each, cx))
                .findFirst();
    }

    static boolean isFixture(Expr decorator, LintContext cx) {
        return Decorators.name(decorator, cx).equals(FIXTURE);
    }

    static boolean isYieldFixture(Expr decorator, LintContext cx) {
        return Decorators.name(decorator, cx).equals(YIELD_FIXTURE);
    }

    /// The mark's name for `pytest.mark.NAME`, called or not.
    static Optional<String> mark(Expr decorator, LintContext cx) {
        String name = Decorators.name(decorator, cx);
        return name.startsWith("pytest.mark.") && name.indexOf('.', "pytest.mark.".length()) < 0
                ? Optional.of(name.substring("pytest.mark.".length()))
                : Optional.empty();
    }

    static boolean isParametrize(Expr callee, LintContext cx) {
        return cx.nameOf(callee).equals("pytest.mark.parametrize");
    }

    /// The names in `"a, b"`.
    static List<String> split(String names) {
        return Arrays.stream(names.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /// From the at-sign to the end of the decorator.
    static int start(Expr decorator, LintContext cx) {
        return Decorators.sign(decorator, cx);
    }

    /// The end of the decorator, closing parentheses around it included.
    static int end(Expr decorator, LintContext cx) {
        return Brackets.span(decorator, 0, Integer.MAX_VALUE, cx)[1];
    }

    /// Removes a decorator with the line or lines it stands on.
    static Edit removal(Expr decorator, LintContext cx) {
        LineMap lines = cx.lines();
        return new Edit(
                lines.lineStart(lines.line(start(decorator, cx))),
                lines.lineEnd(lines.line(cx.end(decorator))),
                "");
    }

    /// The call's name and its parentheses, if it is called with none but those.
    static boolean isEmptyCall(Expr decorator) {
        return decorator instanceof Expr.Call call
                && call.args().isEmpty()
                && call.keywords().isEmpty();
    }

    /// Takes empty parentheses off, or puts them on.
    static void parentheses(Expr decorator, Finding finding, LintContext cx) {
        if (decorator instanceof Expr.Call call) {
            int from = cx.end(call.func());
            int to = cx.end(call);
            finding.fix(
                    cx.hasComment(from, to) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                    List.of(cx.delete(from, to)));
        } else {
            finding.safe(cx.insert(cx.end(decorator), "()"));
        }
    }

    /// Whether an expression is an empty string or `None`.
    static boolean isEmptyText(Expr expr) {
        return Exprs.isNone(expr)
                || expr instanceof Expr.Constant constant
                        && constant.value() instanceof Literal.Str text
                        && text.value().isEmpty()
                || expr instanceof Expr.JoinedStr joined
                        && joined.values().stream()
                                .allMatch(each ->
                                        each instanceof Expr.Constant part && isEmptyText(part));
    }
}
