package dev.pytool.linter.rules.pyi;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Renames;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// The abstract `Set` of `collections.abc` keeps its name, and readers take it for the builtin
/// `set`.
///
/// ```python
/// from collections.abc import Set
/// ```
///
/// Write instead:
///
/// ```python
/// from collections.abc import Set as AbstractSet
/// ```
///
/// The fix renames it everywhere in the file; it is unsafe where other modules may import the name.
@Rule(
        code = "PYI025",
        name = "unaliased-collections-abc-set-import",
        fix = Fixable.SOMETIMES,
        message =
                "Use `from collections.abc import Set as AbstractSet` to avoid confusion with the `set` builtin")
final class UnaliasedCollectionsAbcSetImport {
    private static final String ALIAS = "AbstractSet";

    private UnaliasedCollectionsAbcSetImport() {}

    static void check(Binding binding, LintContext cx) {
        if (binding.kind() != Binding.Kind.FROM_IMPORT
                || !binding.target().equals("collections.abc.Set")
                || binding.name().equals(ALIAS)) {
            return;
        }
        Finding finding =
                cx.report(binding.start(), binding.end())
                        .suppressedAt(cx.start(binding.statement().orElseThrow()));
        boolean exported =
                binding.scope().kind() == Scope.Kind.MODULE
                        && (!cx.isStub()
                                || binding.isExplicitExport()
                                || cx.semantics().exported().stream()
                                        .anyMatch(
                                                name -> name.replacement().equals(binding.name())));
        if (cx.semantics().moduleScope().lookup(ALIAS).isEmpty()) {
            finding.fix(
                    exported ? Fix.Safety.UNSAFE : Fix.Safety.SAFE, Renames.of(binding, ALIAS, cx));
        }
    }
}
