package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.Withitem;

import java.util.List;
import java.util.Optional;

/// What values names hold, where one assignment tells.
public final class Values {
    private Values() {}

    /// The value assigned where a name gets it, if the binding is a plain assignment.
    public static Optional<Expr> assigned(Binding binding) {
        if (binding.statement().isEmpty()) {
            return Optional.empty();
        }
        return switch (binding.statement().get()) {
            case Stmt.Assign assign when assign.targets().contains(binding.node()) ->
                    Optional.of(assign.value());
            case Stmt.Assign assign when assign.targets().size() == 1 ->
                    part(assign.targets().getFirst(), assign.value(), binding.node());
            case Stmt.AnnAssign assign when assign.target() == binding.node() -> assign.value();
            case Stmt.WithLike with ->
                    with.items().stream()
                            .filter(item ->
                                    item.optionalVars().isPresent()
                                            && item.optionalVars().get() == binding.node())
                            .map(Withitem::contextExpr)
                            .findFirst();
            default -> Optional.empty();
        };
    }

    /// The value at the place of a node among the targets of `a, b = x, y`.
    private static Optional<Expr> part(Expr target, Expr value, Node node) {
        List<Expr> targets = Exprs.elements(target);
        List<Expr> values = Exprs.elements(value);
        if (targets.size() == values.size()) {
            for (int i = 0; i < targets.size(); i++) {
                if (targets.get(i) == node) {
                    return Optional.of(values.get(i));
                }
            }
        }
        return Optional.empty();
    }

    /// What a name stands for, itself where that is unknown.
    public static Expr resolve(Expr expr, LintContext cx) {
        return expr instanceof Expr.Name name
                ? cx.semantics().binding(name).flatMap(Values::assigned).orElse(expr)
                : expr;
    }

    /// The value of a name that its scope binds once.
    public static Optional<Expr> only(Expr.Name name, LintContext cx) {
        return cx.semantics()
                .binding(name)
                .filter(binding ->
                        binding.scope().all().stream()
                                        .filter(each -> each.name().equals(binding.name()))
                                        .count()
                                == 1)
                .flatMap(Values::assigned);
    }

    /// The dotted name of the class or function whose call gave this value; empty where that is
    /// unknown.
    public static String constructor(Expr expr, LintContext cx) {
        return resolve(expr, cx) instanceof Expr.Call call ? cx.nameOf(call.func()) : "";
    }

    /// Whether the value is a display, comprehension or call that gives this builtin type.
    public static boolean isA(Expr expr, String type, LintContext cx) {
        Expr value = resolve(expr, cx);
        boolean display =
                switch (value.kind()) {
                    case DICT, DICT_COMP -> type.equals("dict");
                    case LIST, LIST_COMP -> type.equals("list");
                    case SET, SET_COMP -> type.equals("set");
                    case TUPLE -> type.equals("tuple");
                    case JOINED_STR -> type.equals("str");
                    case CONSTANT -> type.equals("str") && Exprs.isString(value);
                    default -> false;
                };
        if (display || value instanceof Expr.Call call && cx.isBuiltin(call.func(), type)) {
            return true;
        }
        return expr instanceof Expr.Name name
                && cx.semantics()
                        .binding(name)
                        .filter(binding -> isAnnotated(binding, type, cx))
                        .isPresent();
    }

    /// Whether a binding's annotation, or without one its value, says that it holds this builtin
    /// type.
    public static boolean holds(Binding binding, String type, LintContext cx) {
        return Instances.annotation(binding).isPresent()
                ? isAnnotated(binding, type, cx)
                : assigned(binding)
                        .filter(value -> !(value instanceof Expr.Name) && isA(value, type, cx))
                        .isPresent();
    }

    private static boolean isAnnotated(Binding binding, String type, LintContext cx) {
        Optional<Expr> annotation =
                switch (binding.node()) {
                    case dev.pytool.parser.ast.Arg arg -> arg.annotation();
                    default ->
                            binding.statement()
                                    .filter(Stmt.AnnAssign.class::isInstance)
                                    .map(statement -> ((Stmt.AnnAssign) statement).annotation());
                };
        return annotation
                .filter(expr -> {
                    Expr base = expr instanceof Expr.Subscript subscript ? subscript.value() : expr;
                    String name = cx.nameOf(base);
                    return name.equals("builtins." + type)
                            || name.equalsIgnoreCase("typing." + type);
                })
                .isPresent();
    }
}
