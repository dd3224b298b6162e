package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.Definitions;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.processor.rule.Rule;

/// Nothing uses a `TypedDict` whose name says that it is private.
///
/// ```python
/// class _Row(TypedDict):
///     size: int
/// ```
@Rule(
        code = "PYI049",
        name = "unused-private-typed-dict",
        message = "Private TypedDict `{}` is never used")
final class UnusedPrivateTypedDict {
    private UnusedPrivateTypedDict() {}

    static void check(Scope scope, LintContext cx) {
        for (Binding binding : PrivateNames.unused(scope, cx)) {
            if (PrivateNames.isClassOf(binding, "TypedDict", cx)) {
                int start = Definitions.nameStart(binding.node(), cx);
                cx.report(start, start + binding.name().length(), binding.name());
            } else if (PrivateNames.call(binding)
                    .filter(call -> cx.isTyping(call.func(), "TypedDict"))
                    .isPresent()) {
                cx.report(binding.start(), binding.end(), binding.name());
            }
        }
    }
}
