package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Flow;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// After the loop the imported module is out of reach under this name.
@Rule(
        code = "F402",
        name = "import-shadowed-by-loop-var",
        message = "Import `{}` from {} shadowed by loop variable")
final class ImportShadowedByLoopVar {
    private ImportShadowedByLoopVar() {}

    static void check(Binding binding, LintContext cx) {
        if (binding.kind() != Binding.Kind.LOOP_VARIABLE
                && binding.kind() != Binding.Kind.COMPREHENSION_VARIABLE) {
            return;
        }
        Optional<Binding> shadowed = binding.shadowed();
        for (Optional<Scope> scope = binding.scope().parent();
                shadowed.isEmpty() && scope.isPresent();
                scope = scope.get().parent()) {
            shadowed = scope.get().lookup(binding.name());
        }
        if (shadowed.isEmpty()
                || !shadowed.get().isImport()
                || binding.kind() == Binding.Kind.COMPREHENSION_VARIABLE) {
            return;
        }
        if (binding.scope() != shadowed.get().scope() && shadowed.get().isUsed()) {
            return;
        }
        if (Flow.differentBranches(shadowed.get().node(), binding.node(), cx)) {
            return;
        }
        int line = cx.lines().line(shadowed.get().start()) + 1;
        cx.report(binding.start(), binding.end(), binding.name(), "line " + line);
    }
}
