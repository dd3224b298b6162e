package dev.pytool.linter.rules.pytest;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Parameters;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// pytest gives a parameter its value by a fixture; a default is never replaced.
@Rule(
        code = "PT028",
        name = "pytest-parameter-with-default-argument",
        fix = Fixable.SOMETIMES,
        message = "Test function parameter `{}` has default argument")
final class PytestParameterWithDefaultArgument {
    private PytestParameterWithDefaultArgument() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        if (!isTest(node, cx)) {
            return;
        }
        for (Parameters.Parameter each : Parameters.plain(node.args())) {
            each.value()
                    .ifPresent(value ->
                            cx.report(value, each.arg().arg())
                                    .display(
                                            cx.delete(
                                                    annotationEnd(each.arg(), cx),
                                                    Brackets.span(
                                                            value,
                                                            cx.end(each.arg()),
                                                            Integer.MAX_VALUE,
                                                            cx)[1])));
        }
    }

    private static int annotationEnd(Arg arg, LintContext cx) {
        return arg.annotation()
                .map(type -> Brackets.span(type, cx.start(arg), Integer.MAX_VALUE, cx)[1])
                .orElse(cx.end(arg));
    }

    /// Whether pytest collects the function: its name, and that of the class around it.
    private static boolean isTest(Stmt.FunctionLike node, LintContext cx) {
        if (!node.name().startsWith("test")) {
            return false;
        }
        for (Optional<Stmt> outer = cx.outerStatement(node);
                outer.isPresent();
                outer = cx.outerStatement(outer.get())) {
            if (outer.get() instanceof Stmt.FunctionLike) {
                return false;
            }
            if (outer.get() instanceof Stmt.ClassDef type) {
                return type.name().startsWith("Test")
                        && type.body().stream()
                                .noneMatch(each ->
                                        each instanceof Stmt.FunctionLike method
                                                && method.name().equals("__init__"));
            }
        }
        return true;
    }
}
