package dev.pytool.linter.rules.pie;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.linter.syntax.TypeCheckingBlocks;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;

/// `pass` or `...` stands in a block that is not empty.
///
/// ```python
/// def f():
///     """Does nothing yet."""
///     pass
/// ```
///
/// Write instead:
///
/// ```python
/// def f():
///     """Does nothing yet."""
/// ```
///
/// The fix removes it; it is unsafe where a string follows, which would become the docstring.
/// Protocols and abstract methods may keep their `...`.
@Rule(
        code = "PIE790",
        name = "unnecessary-placeholder",
        fix = Fixable.ALWAYS,
        message = "Unnecessary `pass` statement")
final class UnnecessaryPlaceholder {
    private UnnecessaryPlaceholder() {}

    static void check(Stmt.Pass node, LintContext cx) {
        if (Statements.block(node, cx).stream()
                .takeWhile(each -> each != node)
                .noneMatch(each ->
                        each instanceof Stmt.Expr dots
                                && Exprs.isEllipsis(dots.value())
                                && isMeant(dots, cx))) {
            placeholder(node, "Unnecessary `pass` statement", cx);
        }
    }

    static void check(Stmt.Expr node, LintContext cx) {
        if (Exprs.isEllipsis(node.value()) && !isMeant(node, cx)) {
            placeholder(node, "Unnecessary `...` literal", cx);
        }
    }

    private static void placeholder(Stmt node, String message, LintContext cx) {
        List<Stmt> block = Statements.block(node, cx);
        if (block.size() < 2) {
            return;
        }
        int end = cx.end(node);
        int lineEnd = cx.lines().lineContentEnd(cx.lines().line(end));
        int comment = end;
        while (comment < lineEnd && Character.isWhitespace(cx.text().charAt(comment))) {
            comment++;
        }
        boolean commented = comment < lineEnd && cx.text().charAt(comment) == '#';
        Edit edit = commented ? new Edit(cx.start(node), comment, "") : Statements.delete(node, cx);
        boolean becomesDocstring =
                Statements.next(node, cx).filter(Statements::isDocstring).isPresent();
        Finding finding = cx.say(cx.start(node), end, message);
        if (becomesDocstring) {
            finding.unsafe(edit);
        } else {
            finding.safe(edit);
        }
    }

    /// Whether the dots say that a declaration has no body.
    private static boolean isMeant(Stmt node, LintContext cx) {
        for (Optional<Node> at = cx.parent(node); at.isPresent(); at = cx.parent(at.get())) {
            switch (at.get()) {
                case Stmt.ClassDef type -> {
                    for (Expr base : type.bases()) {
                        Expr plain = base instanceof Expr.Subscript part ? part.value() : base;
                        if (cx.isTyping(plain, "Protocol")) {
                            return true;
                        }
                    }
                }
                case Stmt.FunctionLike function -> {
                    if (Decorators.isAbstract(function, cx)) {
                        return true;
                    }
                }
                case Stmt.If branch -> {
                    if (TypeCheckingBlocks.isGuard(branch.test(), cx)) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }
}
