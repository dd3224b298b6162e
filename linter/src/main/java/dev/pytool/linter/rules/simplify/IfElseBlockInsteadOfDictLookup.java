package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Branches;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Shape;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Branches compare one name with constants and return a value each; a dictionary says the same in
/// one look.
///
/// ```python
/// def price(size):
///     if size == "small":
///         return 2
///     elif size == "medium":
///         return 3
///     elif size == "large":
///         return 5
/// ```
///
/// Write instead:
///
/// ```python
/// def price(size):
///     return {"small": 2, "medium": 3, "large": 5}.get(size)
/// ```
@Rule(
        code = "SIM116",
        name = "if-else-block-instead-of-dict-lookup",
        message = "Use a dictionary instead of consecutive `if` statements")
final class IfElseBlockInsteadOfDictLookup {
    private static final int FEWEST = 3;

    private IfElseBlockInsteadOfDictLookup() {}

    static void check(Stmt.If node, LintContext cx) {
        if (Branches.isElif(node, cx)
                || !(node.test() instanceof Expr.Compare first)
                || !(first.left() instanceof Expr.Name subject)) {
            return;
        }
        Set<String> constants = new HashSet<>();
        Stmt.If branch = node;
        while (true) {
            Optional<Expr> constant = constant(branch.test(), subject.id());
            if (constant.isEmpty() || !isPlainReturn(branch.body())) {
                return;
            }
            constants.add(Shape.of(constant.get()));
            if (branch.orelse().size() == 1
                    && branch.orelse().getFirst() instanceof Stmt.If next
                    && Branches.isElif(next, cx)) {
                branch = next;
            } else {
                break;
            }
        }
        boolean ends = branch.orelse().isEmpty() || isPlainReturn(branch.orelse());
        if (ends && constants.size() >= FEWEST) {
            cx.report(node);
        }
    }

    /// The constant that a test compares the name with.
    private static Optional<Expr> constant(Expr test, String name) {
        return test instanceof Expr.Compare compare
                        && compare.ops().size() == 1
                        && compare.ops().getFirst() == CmpOperator.EQ
                        && Exprs.isName(compare.left(), name)
                        && compare.comparators().getFirst() instanceof Expr.Constant constant
                ? Optional.of(constant)
                : Optional.empty();
    }

    private static boolean isPlainReturn(List<Stmt> body) {
        return body.size() == 1
                && body.getFirst() instanceof Stmt.Return end
                && end.value().filter(Exprs::hasEffect).isEmpty();
    }
}
