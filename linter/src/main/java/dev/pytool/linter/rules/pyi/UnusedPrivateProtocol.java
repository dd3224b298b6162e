package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.Definitions;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.processor.rule.Rule;

/// Nothing uses a protocol whose name says that it is private.
///
/// ```python
/// class _Closable(Protocol):
///     def close(self) -> None: ...
/// ```
@Rule(
        code = "PYI046",
        name = "unused-private-protocol",
        message = "Private protocol `{}` is never used")
final class UnusedPrivateProtocol {
    private UnusedPrivateProtocol() {}

    static void check(Scope scope, LintContext cx) {
        for (Binding binding : PrivateNames.unused(scope, cx)) {
            if (PrivateNames.isClassOf(binding, "Protocol", cx)) {
                int start = Definitions.nameStart(binding.node(), cx);
                cx.report(start, start + binding.name().length(), binding.name());
            }
        }
    }
}
