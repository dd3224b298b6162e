package dev.pytool.linter.rules.pytest;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;

/// Marks are written in one way: without empty parentheses, or with them where `mark-parentheses`
/// is on.
@Rule(
        code = "PT023",
        name = "pytest-incorrect-mark-parentheses-style",
        fix = Fixable.ALWAYS,
        message = "Use `@pytest.mark.{}{}` over `@pytest.mark.{}{}`")
final class PytestIncorrectMarkParenthesesStyle {
    private PytestIncorrectMarkParenthesesStyle() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        marks(node.decoratorList(), cx);
    }

    static void check(Stmt.ClassDef node, LintContext cx) {
        marks(node.decoratorList(), cx);
    }

    private static void marks(List<Expr> decorators, LintContext cx) {
        boolean demanded = cx.options().flake8PytestStyle().markParentheses();
        for (Expr decorator : decorators) {
            Optional<String> mark = Fixtures.mark(decorator, cx);
            boolean wrong =
                    demanded ? !(decorator instanceof Expr.Call) : Fixtures.isEmptyCall(decorator);
            if (mark.isPresent() && wrong) {
                Fixtures.parentheses(
                        decorator,
                        cx.report(
                                Fixtures.start(decorator, cx),
                                Fixtures.end(decorator, cx),
                                mark.get(),
                                demanded ? "()" : "",
                                mark.get(),
                                demanded ? "" : "()"),
                        cx);
            }
        }
    }
}
