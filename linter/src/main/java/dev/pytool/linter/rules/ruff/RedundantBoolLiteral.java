package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.linter.syntax.LiteralMembers;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// The two literals are all that `bool` has.
@Rule(
        code = "RUF038",
        name = "redundant-bool-literal",
        fix = Fixable.SOMETIMES,
        message = "`Literal[True, False{}]` can be replaced with `{}`",
        preview = true)
final class RedundantBoolLiteral {
    private RedundantBoolLiteral() {}

    static void check(Expr.Subscript node, LintContext cx) {
        if (!cx.isTyping(node.value(), "Literal") || LiteralMembers.isInner(node, cx)) {
            return;
        }
        List<Expr> members = LiteralMembers.of(node, cx);
        boolean yes = members.stream().anyMatch(Exprs::isTrue);
        boolean no = members.stream().anyMatch(Exprs::isFalse);
        if (!yes || !no) {
            return;
        }
        boolean others = !members.stream().allMatch(Exprs::isBool);
        Finding finding =
                cx.report(node, others ? ", ..." : "", others ? "Literal[...] | bool" : "bool");
        if (!others && ImportEdits.isFree("bool", cx.start(node), cx)) {
            finding.unsafe(cx.replace(node, "bool"));
        }
    }
}
