package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Definition;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Overload with docstring.
@Rule(
        code = "D418",
        name = "overload-with-docstring",
        message = "Function decorated with `@overload` shouldn't contain a docstring")
final class OverloadWithDocstring {
    private OverloadWithDocstring() {}

    static void check(Definition definition, LintContext cx) {
        if (definition.docstring().isPresent()
                && definition.node() instanceof Stmt.FunctionLike function
                && Decorators.isOverload(function, cx)) {
            Docs.report(definition, cx);
        }
    }
}
