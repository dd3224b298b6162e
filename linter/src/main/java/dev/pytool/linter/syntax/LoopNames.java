package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.parser.ast.Expr;

/// Names that loops bind.
public final class LoopNames {
    private LoopNames() {}

    /// Whether nothing reads the names of a target, later bindings of the same names included.
    public static boolean areUnused(Expr target, LintContext cx) {
        return switch (target) {
            case Expr.Tuple tuple -> tuple.elts().stream().allMatch(each -> areUnused(each, cx));
            case Expr.Name name ->
                    Names.isDummy(name.id(), cx)
                            || cx.semantics().enclosingScope(name).all().stream()
                                    .filter(binding ->
                                            binding.name().equals(name.id())
                                                    && binding.start() >= cx.start(name))
                                    .noneMatch(Binding::isUsed);
            default -> false;
        };
    }
}
