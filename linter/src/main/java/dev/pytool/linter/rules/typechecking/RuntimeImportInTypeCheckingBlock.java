package dev.pytool.linter.rules.typechecking;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Context;
import dev.pytool.linter.semantic.Reference;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.processor.rule.Rule;

/// An import that runs for type checkers only is used when the program runs: NameError.
///
/// ```python
/// from typing import TYPE_CHECKING
///
/// if TYPE_CHECKING:
///     import json
///
/// json.loads("{}")
/// ```
///
/// Write instead:
///
/// ```python
/// import json
///
/// json.loads("{}")
/// ```
///
/// Options: `flake8-type-checking.quote-annotations`.
@Rule(
        code = "TC004",
        name = "runtime-import-in-type-checking-block",
        message =
                "Move import `{}` out of type-checking block. Import is used for more than type hinting.")
final class RuntimeImportInTypeCheckingBlock {
    private RuntimeImportInTypeCheckingBlock() {}

    static void check(Scope scope, LintContext cx) {
        if (cx.isStub()) {
            return;
        }
        for (Binding binding : scope.last()) {
            if (binding.isImport()
                    && binding.in(Context.TYPE_CHECKING_BLOCK)
                    && binding.references().stream().anyMatch(read -> isRuntime(read, cx))) {
                cx.report(TypingImports.nameStart(binding, cx), binding.end(), binding.target())
                        .suppressedAt(cx.start(binding.statement().orElseThrow()));
            }
        }
    }

    private static boolean isRuntime(Reference read, LintContext cx) {
        return !read.isTypingOnly() || RuntimeAnnotations.isEvaluated(read, cx);
    }
}
