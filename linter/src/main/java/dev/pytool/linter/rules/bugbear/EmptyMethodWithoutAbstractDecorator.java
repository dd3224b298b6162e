package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Empty method without abstract decorator.
@Rule(
        code = "B027",
        name = "empty-method-without-abstract-decorator",
        message =
                "`{}` is an empty method in an abstract base class, but has no abstract decorator")
final class EmptyMethodWithoutAbstractDecorator {
    private EmptyMethodWithoutAbstractDecorator() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        if (!Abstracts.isAbstractBase(node, cx)) {
            return;
        }
        for (Stmt statement : node.body()) {
            if (statement instanceof Stmt.FunctionLike function
                    && !Decorators.isAbstract(function, cx)
                    && !Decorators.isOverload(function, cx)
                    && Statements.isEmpty(function.body())) {
                int start =
                        function.decoratorList().isEmpty()
                                ? cx.start(function)
                                : Decorators.sign(function.decoratorList().getFirst(), cx);
                cx.report(start, cx.end(function), function.name());
            }
        }
    }
}
