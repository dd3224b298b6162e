package dev.pytool.linter.rules.pytest;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// The mark without names asks for nothing.
@Rule(
        code = "PT026",
        name = "pytest-use-fixtures-without-parameters",
        fix = Fixable.ALWAYS,
        message = "Useless `pytest.mark.usefixtures` without parameters")
final class PytestUseFixturesWithoutParameters {
    private PytestUseFixturesWithoutParameters() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        marks(node.decoratorList(), cx);
    }

    static void check(Stmt.ClassDef node, LintContext cx) {
        marks(node.decoratorList(), cx);
    }

    private static void marks(List<Expr> decorators, LintContext cx) {
        for (Expr decorator : decorators) {
            boolean empty = !(decorator instanceof Expr.Call) || Fixtures.isEmptyCall(decorator);
            if (empty && Fixtures.mark(decorator, cx).filter("usefixtures"::equals).isPresent()) {
                int start = Fixtures.start(decorator, cx);
                cx.report(start, cx.end(decorator)).unsafe(cx.delete(start, cx.end(decorator)));
            }
        }
    }
}
