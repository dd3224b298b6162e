package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Branches;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Functions for the inner blocks, or an early return, make code flat.
@Rule(
        code = "PLR1702",
        name = "too-many-nested-blocks",
        message = "Too many nested blocks ({} > {})",
        preview = true)
final class TooManyNestedBlocks {
    private TooManyNestedBlocks() {}

    static void check(Stmt.If node, LintContext cx) {
        examine(node, cx);
    }

    static void check(Stmt.ForLike node, LintContext cx) {
        examine(node, cx);
    }

    static void check(Stmt.While node, LintContext cx) {
        examine(node, cx);
    }

    static void check(Stmt.TryLike node, LintContext cx) {
        examine(node, cx);
    }

    static void check(Stmt.WithLike node, LintContext cx) {
        examine(node, cx);
    }

    /// Speaks of the outermost block, once.
    private static void examine(Stmt node, LintContext cx) {
        boolean inFunction = false;
        for (Optional<Stmt> outer = cx.outerStatement(node);
                outer.isPresent();
                outer = cx.outerStatement(outer.get())) {
            if (isBlock(outer.get())) {
                return;
            }
            inFunction |= outer.get() instanceof Stmt.FunctionLike;
        }
        if (!inFunction) {
            return;
        }
        int depth = depth(node, cx);
        int limit = cx.options().pylint().maxNestedBlocks();
        if (depth > limit) {
            cx.report(node, depth, limit);
        }
    }

    private static boolean isBlock(Stmt statement) {
        return switch (statement.kind()) {
            case IF, FOR, ASYNC_FOR, WHILE, TRY, TRY_STAR, WITH, ASYNC_WITH -> true;
            default -> false;
        };
    }

    private static int depth(Stmt node, LintContext cx) {
        int deepest = 0;
        for (Stmt inner : Statements.inner(node)) {
            if (isBlock(inner)) {
                boolean elif = inner instanceof Stmt.If branch && Branches.isElif(branch, cx);
                deepest = Math.max(deepest, depth(inner, cx) - (elif ? 1 : 0));
            } else if (inner instanceof Stmt.FunctionLike || inner instanceof Stmt.ClassDef) {
                deepest = Math.max(deepest, depth(inner, cx) - 1);
            }
        }
        return deepest + 1;
    }
}
