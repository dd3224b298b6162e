package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Self or cls assignment.
@Rule(
        code = "PLW0642",
        name = "self-or-cls-assignment",
        message = "Reassigned `{}` variable in {} method")
final class SelfOrClsAssignment {
    private SelfOrClsAssignment() {}

    static void check(Binding binding, LintContext cx) {
        if (!(binding.scope().node() instanceof Stmt.FunctionLike function)
                || !isAssigned(binding)
                || !(binding.node() instanceof Expr.Name)) {
            return;
        }
        Decorators.Role role = Decorators.declaredRole(function, cx);
        boolean isNew = function.name().equals("__new__");
        Optional<Arg> first =
                function.args().posonlyargs().stream()
                        .findFirst()
                        .or(() -> function.args().args().stream().findFirst());
        if (first.isEmpty() || !first.get().arg().equals(binding.name())) {
            return;
        }
        if (role == Decorators.Role.METHOD && binding.name().equals("self")
                || (role == Decorators.Role.CLASS_METHOD || isNew)
                        && binding.name().equals("cls")) {
            cx.report(
                    binding.start(),
                    binding.end(),
                    binding.name(),
                    isNew ? "`__new__`" : role == Decorators.Role.METHOD ? "instance" : "class");
        }
    }

    /// Whether a plain or annotated assignment binds the name.
    private static boolean isAssigned(Binding binding) {
        return binding.statement()
                .filter(statement ->
                        statement instanceof Stmt.Assign
                                        && (binding.kind() == Binding.Kind.ASSIGNMENT
                                                || binding.kind() == Binding.Kind.UNPACKED)
                                || statement instanceof Stmt.AnnAssign)
                .isPresent();
    }
}
