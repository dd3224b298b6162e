package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.linter.syntax.Names;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// An underscore in front says that the value is not wanted.
@Rule(
        code = "RUF059",
        name = "unused-unpacked-variable",
        fix = Fixable.SOMETIMES,
        message = "Unpacked variable `{}` is never used")
final class UnusedUnpackedVariable {
    private UnusedUnpackedVariable() {}

    static void check(Scope scope, LintContext cx) {
        if (scope.kind() != Scope.Kind.FUNCTION || scope.usesLocals()) {
            return;
        }
        for (Binding binding : scope.last()) {
            if (binding.kind() != Binding.Kind.UNPACKED
                    || binding.isUsed()
                    || binding.isDeclaredOutside()
                    || Names.isDummy(binding.name(), cx)
                    || Names.isDebugger(binding.name())) {
                continue;
            }
            Finding finding = cx.report(binding.start(), binding.end(), binding.name());
            String renamed = "_" + binding.name();
            if (ImportEdits.isFree(renamed, binding.start(), cx)) {
                finding.unsafe(new Edit(binding.start(), binding.end(), renamed));
            }
        }
    }
}
