package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Nothing uses a type alias whose name says that it is private.
///
/// ```python
/// _Size: TypeAlias = int | None
/// ```
@Rule(
        code = "PYI047",
        name = "unused-private-type-alias",
        message = "Private TypeAlias `{}` is never used")
final class UnusedPrivateTypeAlias {
    private UnusedPrivateTypeAlias() {}

    static void check(Scope scope, LintContext cx) {
        for (Binding binding : PrivateNames.unused(scope, cx)) {
            boolean alias =
                    switch (binding.statement().orElse(null)) {
                        case Stmt.AnnAssign assign ->
                                assign.target() == binding.node()
                                        && cx.isTyping(assign.annotation(), "TypeAlias");
                        case Stmt.TypeAlias type -> type.name() == binding.node();
                        case null, default -> false;
                    };
            if (alias) {
                cx.report(binding.start(), binding.end(), binding.name());
            }
        }
    }
}
