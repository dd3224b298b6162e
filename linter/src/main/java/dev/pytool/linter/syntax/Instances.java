package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.parser.ast.Stmt;

import java.util.Optional;
import java.util.Set;

/// Names whose binding tells the class of their value: an annotation, or the call that made it.
public final class Instances {
    private Instances() {}

    public static boolean isOf(Expr.Name name, Set<String> classes, LintContext cx) {
        return cx.semantics().binding(name).filter(found -> isOf(found, classes, cx)).isPresent();
    }

    public static boolean isOf(Binding binding, Set<String> classes, LintContext cx) {
        Optional<Expr> annotation = annotation(binding);
        if (annotation.isPresent()) {
            return names(annotation.get(), classes, cx);
        }
        return value(binding)
                .filter(value ->
                        value instanceof Expr.Call call && classes.contains(cx.nameOf(call.func())))
                .isPresent();
    }

    /// The annotation of a parameter or variable.
    public static Optional<Expr> annotation(Binding binding) {
        return binding.node() instanceof Arg arg
                ? arg.annotation()
                : binding.statement()
                        .filter(Stmt.AnnAssign.class::isInstance)
                        .map(statement -> ((Stmt.AnnAssign) statement).annotation());
    }

    /// The value a name is bound to by `=`, `:=` or `with`.
    public static Optional<Expr> value(Binding binding) {
        return Values.assigned(binding);
    }

    /// Whether an annotation names one of the classes, alone or with `None`.
    private static boolean names(Expr annotation, Set<String> classes, LintContext cx) {
        return switch (annotation) {
            case Expr.BinOp union when union.op() == Operator.BIT_OR ->
                    Exprs.isNone(union.right()) && names(union.left(), classes, cx)
                            || Exprs.isNone(union.left()) && names(union.right(), classes, cx);
            case Expr.Subscript subscript when cx.isTyping(subscript.value(), "Optional") ->
                    names(subscript.slice(), classes, cx);
            default -> classes.contains(cx.nameOf(annotation));
        };
    }
}
