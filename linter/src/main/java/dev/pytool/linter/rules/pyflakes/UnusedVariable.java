package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.semantic.Semantics;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Names;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// A value nobody reads is a leftover or a mistyped name. Name it `_` where the assignment has to
/// stay.
@Rule(
        code = "F841",
        name = "unused-variable",
        fix = Fixable.SOMETIMES,
        message = "Local variable `{}` is assigned to but never used")
final class UnusedVariable {
    private UnusedVariable() {}

    static void check(Scope scope, LintContext cx) {
        if (!scope.isFunction() || scope.usesLocals()) {
            return;
        }
        for (Binding binding : scope.last()) {
            switch (binding.kind()) {
                case ASSIGNMENT, NAMED_EXPRESSION, WITH_VARIABLE, PATTERN -> {}
                default -> {
                    continue;
                }
            }
            if (!binding.isUsed()
                    && !binding.isDeclaredOutside()
                    && !Names.isDummy(binding.name(), cx)
                    && !Names.isDebugger(binding.name())) {
                UnusedNames.fix(
                        binding, cx.report(binding.start(), binding.end(), binding.name()), cx);
            }
        }
    }

    static void check(Semantics names, LintContext cx) {
        for (Binding binding : names.unusedExceptions()) {
            if (!Names.isDummy(binding.name(), cx)) {
                Finding finding = cx.report(binding.start(), binding.end(), binding.name());
                ExceptHandler handler = (ExceptHandler) binding.node();
                handler.type()
                        .ifPresent(type ->
                                finding.safe(
                                        cx.delete(
                                                Brackets.outerEnd(type, binding.start(), cx),
                                                binding.end())));
            }
        }
    }
}
