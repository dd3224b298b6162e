package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Context;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A union joins several `type[...]`; one holds the union of their arguments.
///
/// ```python
/// def make(kind: type[int] | type[str]) -> None: ...
/// ```
///
/// Write instead:
///
/// ```python
/// def make(kind: type[int | str]) -> None: ...
/// ```
///
/// The fix joins them; it is unsafe where a comment would be lost.
@Rule(
        code = "PYI055",
        name = "unnecessary-type-union",
        fix = Fixable.ALWAYS,
        message = "Multiple `type` members in a union. Combine them into one, e.g., `type[{}]`.")
final class UnnecessaryTypeUnion {
    private UnnecessaryTypeUnion() {}

    static void check(Expr.Subscript node, LintContext cx) {
        examine(node, cx);
    }

    static void check(Expr.BinOp node, LintContext cx) {
        examine(node, cx);
    }

    private static void examine(Expr node, LintContext cx) {
        if (!TypeUnions.isWhole(node, cx) || !isTypingOnly(node, cx)) {
            return;
        }
        List<Expr> classes = new ArrayList<>();
        List<Expr> others = new ArrayList<>();
        for (TypeUnions.Member member : TypeUnions.of(node, cx)) {
            if (member.type() instanceof Expr.Subscript subscript
                    && cx.isBuiltin(subscript.value(), "type")) {
                classes.add(subscript.slice());
            } else {
                others.add(member.type());
            }
        }
        if (classes.size() < 2) {
            return;
        }
        Optional<String> union =
                node instanceof Expr.Subscript brackets
                        ? Optional.of(Unparse.of(brackets.value(), cx))
                        : Optional.empty();
        String inside =
                union.map(name -> TypeUnions.brackets(name, classes, cx))
                        .orElseGet(() -> TypeUnions.bars(classes, cx));
        String joined = "type[" + inside + "]";
        Finding finding = cx.report(node, inside);
        String text = TypeUnions.joined(joined, others, union, cx);
        Rewrites.put(node, text, finding, cx);
    }

    /// Whether the program never evaluates the union: `|` does not join all classes at run time.
    private static boolean isTypingOnly(Expr node, LintContext cx) {
        return cx.isStub()
                || cx.in(
                        node,
                        Context.TYPING_ONLY_ANNOTATION
                                | Context.STRING
                                | Context.FUTURE
                                | Context.TYPE_CHECKING_BLOCK
                                | Context.DEFERRED);
    }
}
