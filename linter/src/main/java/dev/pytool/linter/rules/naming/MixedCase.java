package dev.pytool.linter.rules.naming;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

/// Variables whose names may not be mixedCase.
final class MixedCase {
    private MixedCase() {}

    static boolean isVariable(Binding binding) {
        return binding.node() instanceof Expr.Name
                && !binding.isAugmented()
                && switch (binding.kind()) {
                    case ASSIGNMENT,
                            UNPACKED,
                            NAMED_EXPRESSION,
                            LOOP_VARIABLE,
                            WITH_VARIABLE,
                            ANNOTATION ->
                            true;
                    default -> false;
                };
    }

    static boolean isTypedDict(Stmt.ClassDef type, LintContext cx) {
        return type.bases().stream().anyMatch(base -> cx.isTyping(base, "TypedDict"));
    }
}
