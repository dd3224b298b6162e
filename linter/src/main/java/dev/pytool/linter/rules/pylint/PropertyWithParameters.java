package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.linter.syntax.Functions;
import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Property with parameters.
@Rule(
        code = "PLR0206",
        name = "property-with-parameters",
        message = "Cannot have defined parameters for properties")
final class PropertyWithParameters {
    private PropertyWithParameters() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        Arguments args = node.args();
        int count =
                args.posonlyargs().size()
                        + args.args().size()
                        + args.kwonlyargs().size()
                        + (args.vararg().isPresent() ? 1 : 0)
                        + (args.kwarg().isPresent() ? 1 : 0);
        if (count > 1
                && node.decoratorList().stream()
                        .anyMatch(decorator -> Decorators.isPropertyClass(decorator, cx))) {
            int[] span = Functions.nameSpan(node, cx);
            cx.report(span[0], span[1]);
        }
    }
}
