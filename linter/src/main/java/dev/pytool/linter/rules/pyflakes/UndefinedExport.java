package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.FileRole;
import dev.pytool.linter.semantic.Reference;
import dev.pytool.linter.semantic.Semantics;
import dev.pytool.processor.rule.Rule;

/// A star import of this module would fail.
@Rule(code = "F822", name = "undefined-export", message = "Undefined name `{}` in `__all__`")
final class UndefinedExport {
    private UndefinedExport() {}

    static void check(Semantics names, LintContext cx) {
        if (cx.file().role() == FileRole.PACKAGE) {
            return;
        }
        for (Reference read : names.undefinedExports()) {
            Finding finding = cx.report(read.start(), read.end(), read.name());
            // A suppression at the start of the list counts for all of it.
            for (Binding binding : names.moduleScope().all()) {
                if (binding.kind() == Binding.Kind.EXPORT
                        && binding.statement()
                                .filter(statement ->
                                        cx.start(statement) <= read.start()
                                                && read.end() <= cx.end(statement))
                                .isPresent()) {
                    finding.suppressedAt(cx.start(binding.statement().get()));
                }
            }
        }
    }
}
