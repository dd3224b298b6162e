package dev.pytool.linter.rules.perflint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Shape;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// A comprehension says in one expression what the loop builds.
@Rule(
        code = "PERF403",
        name = "manual-dict-comprehension",
        message = "Use a dictionary comprehension instead of {} for-loop")
final class ManualDictComprehension {
    private ManualDictComprehension() {}

    static void check(Stmt.ForLike node, LintContext cx) {
        Optional<Filling.Step> step = Filling.of(node.body());
        if (step.isEmpty()
                || !(step.get().statement() instanceof Stmt.Assign assign)
                || assign.targets().size() != 1
                || !(assign.targets().getFirst() instanceof Expr.Subscript item)
                || !(item.value() instanceof Expr.Name dict)
                || !takesParts(node.target(), item.slice(), assign.value())
                || step.get().test().filter(test -> Exprs.mentions(test, dict.id())).isPresent()
                || Filling.isReadAfter(node.target(), node, cx)) {
            return;
        }
        Filling.collection(dict, cx)
                .filter(binding -> Values.holds(binding, "dict", cx))
                .ifPresent(binding ->
                        cx.report(assign, node instanceof Stmt.AsyncFor ? "an async" : "a"));
    }

    /// Whether key and value are parts of what the loop goes over, unchanged.
    private static boolean takesParts(Expr target, Expr key, Expr value) {
        return switch (target) {
            case Expr.Tuple pair ->
                    pair.elts().stream().anyMatch(each -> Shape.same(each, key))
                            && pair.elts().stream().anyMatch(each -> Shape.same(each, value));
            case Expr.Name name -> Exprs.isName(key, name.id()) && Exprs.isName(value, name.id());
            default -> false;
        };
    }
}
