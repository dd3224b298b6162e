package dev.pytool.linter.rules.typechecking;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Operator;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// A part of a type alias is quoted although all its names can be read when the line runs. The
/// value of a `type` statement is never evaluated early and needs no quotes at all.
///
/// ```python
/// Size: TypeAlias = "int | None"
/// type Name = "str"
/// ```
///
/// Write instead:
///
/// ```python
/// Size: TypeAlias = int | None
/// type Name = str
/// ```
///
/// The fix takes the quotes out; it is unsafe where a comment would be lost.
@Rule(
        code = "TC008",
        name = "quoted-type-alias",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Remove quotes from type alias")
final class QuotedTypeAlias {
    private QuotedTypeAlias() {}

    static void check(Stmt.AnnAssign node, LintContext cx) {
        TypeAliases.annotated(node, cx).ifPresent(value -> strings(value, true, cx));
    }

    static void check(Stmt.TypeAlias node, LintContext cx) {
        strings(node.value(), false, cx);
    }

    private static void strings(Expr value, boolean evaluated, LintContext cx) {
        Deque<Node> open = new ArrayDeque<>();
        open.push(value);
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (!(node instanceof Expr.Constant constant)) {
                node.forEachChild(open::push);
                continue;
            }
            Optional<Node> quoted = cx.semantics().source().quoted(constant);
            if (quoted.isEmpty()) {
                continue;
            }
            Node root = quoted.get() instanceof Mod.Expression top ? top.body() : quoted.get();
            if (!evaluated || isRemovable((Expr) root, cx.start(constant), cx)) {
                Finding finding = cx.report(constant);
                Edit edit = cx.replace(constant, Exprs.string(constant).orElseThrow());
                if (cx.hasComment(constant)) {
                    finding.unsafe(edit);
                } else {
                    finding.safe(edit);
                }
            }
        }
    }

    private static boolean isRemovable(Expr type, int offset, LintContext cx) {
        return switch (type) {
            case Expr.BinOp union ->
                    union.op() == Operator.BIT_OR
                            && cx.target() >= 10
                            && isRemovable(union.left(), offset, cx)
                            && isRemovable(union.right(), offset, cx);
            case Expr.Starred starred -> isRemovable(starred.value(), offset, cx);
            case Expr.Subscript part -> false;
            case Expr.Attribute attribute -> false;
            case Expr.List list ->
                    list.elts().stream().allMatch(each -> isRemovable(each, offset, cx));
            case Expr.Tuple tuple ->
                    tuple.elts().stream().allMatch(each -> isRemovable(each, offset, cx));
            case Expr.Name name -> TypeAliases.isLoaded(name, offset, cx);
            default -> true;
        };
    }
}
