package dev.pytool.linter.rules.naming;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Functions;
import dev.pytool.linter.syntax.Naming;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Dunder function name.
@Rule(
        code = "N807",
        name = "dunder-function-name",
        message = "Function name should not start and end with `__`")
final class DunderFunctionName {
    private DunderFunctionName() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        boolean dunder = node.name().startsWith("__") && node.name().endsWith("__");
        if (!dunder || Naming.isIgnored(node.name(), cx)) {
            return;
        }
        Scope scope = cx.semantics().enclosingScope(node);
        // PEP 562 lets a module define these.
        boolean module =
                scope.kind() == Scope.Kind.MODULE
                        && (node.name().equals("__getattr__") || node.name().equals("__dir__"));
        if (scope.kind() != Scope.Kind.CLASS && !module) {
            int[] span = Functions.nameSpan(node, cx);
            cx.report(span[0], span[1]);
        }
    }
}
