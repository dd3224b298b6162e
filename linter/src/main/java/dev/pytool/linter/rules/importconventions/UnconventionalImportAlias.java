package dev.pytool.linter.rules.importconventions;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.syntax.Renames;
import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// A module with a customary short name is imported by another one.
///
/// ```python
/// import numpy as n
/// ```
///
/// Write instead:
///
/// ```python
/// import numpy as np
/// ```
///
/// The fix renames the import and its uses; it is unsafe because other modules may import the old
/// name. Options: `flake8-import-conventions.aliases`, `flake8-import-conventions.extend-aliases`.
@Rule(
        code = "ICN001",
        name = "unconventional-import-alias",
        fix = Fixable.SOMETIMES,
        message = "`{}` should be imported as `{}`")
final class UnconventionalImportAlias {
    private UnconventionalImportAlias() {}

    static void check(Binding binding, LintContext cx) {
        if (!(binding.node() instanceof Alias alias)) {
            return;
        }
        String name =
                switch (binding.statement().orElse(null)) {
                    case Stmt.Import plain -> alias.name();
                    case Stmt.ImportFrom from -> ImportAliases.member(from, alias);
                    case null, default -> "";
                };
        Optional<String> wanted = name.isEmpty() ? Optional.empty() : ImportAliases.of(name, cx);
        if (wanted.isEmpty() || alias.asname().filter(wanted.get()::equals).isPresent()) {
            return;
        }
        if (alias.asname().isEmpty() && alias.name().equals(wanted.get())) {
            return;
        }
        int end = cx.end(alias);
        int start = alias.asname().map(given -> end - given.length()).orElse(cx.start(alias));
        Finding finding =
                cx.report(start, end, name, wanted.get())
                        .suppressedAt(cx.start(binding.statement().orElseThrow()));
        if (binding.kind() != Binding.Kind.SUBMODULE_IMPORT) {
            finding.fix(Fix.Safety.UNSAFE, Renames.of(binding, wanted.get(), cx));
        }
    }
}
