package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;

/// Nothing uses a type variable whose name says that it is private.
///
/// ```python
/// _T = TypeVar("_T")
/// ```
///
/// The fix removes it; it is unsafe because another module may use it all the same.
@Rule(
        code = "PYI018",
        name = "unused-private-type-var",
        fix = Fixable.ALWAYS,
        message = "Private {} `{}` is never used")
final class UnusedPrivateTypeVar {
    private static final List<String> KINDS = List.of("TypeVar", "ParamSpec", "TypeVarTuple");

    private UnusedPrivateTypeVar() {}

    static void check(Scope scope, LintContext cx) {
        for (Binding binding : PrivateNames.unused(scope, cx)) {
            Optional<Expr.Call> call = PrivateNames.call(binding);
            for (String kind : KINDS) {
                if (call.filter(each -> cx.isTyping(each.func(), kind)).isPresent()) {
                    cx.report(binding.start(), binding.end(), kind, binding.name())
                            .unsafe(Statements.remove(binding.statement().orElseThrow(), cx));
                }
            }
        }
    }
}
