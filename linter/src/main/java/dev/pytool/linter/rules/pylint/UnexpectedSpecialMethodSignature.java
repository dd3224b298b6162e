package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Unexpected special method signature.
@Rule(
        code = "PLE0302",
        name = "unexpected-special-method-signature",
        message = "The special method `{}` expects {}, {} given")
final class UnexpectedSpecialMethodSignature {
    private UnexpectedSpecialMethodSignature() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        SpecialMethods.signature(node, cx);
    }
}
