package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Branches;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// If that only returns a condition.
@Rule(
        code = "SIM103",
        name = "needless-bool",
        fix = Fixable.SOMETIMES,
        message = "Return the condition `{}` directly")
final class NeedlessBool {
    private NeedlessBool() {}

    static void check(Stmt.If node, LintContext cx) {
        if (node.body().size() != 1
                || !(node.body().getFirst() instanceof Stmt.Return yes)
                || yes.value().isEmpty()
                || !Exprs.isBool(yes.value().get())) {
            return;
        }
        Optional<Expr> no;
        if (node.orelse().isEmpty()) {
            no =
                    Statements.next(node, cx)
                            .filter(next -> next instanceof Stmt.Return)
                            .flatMap(next -> ((Stmt.Return) next).value());
            if (Branches.isElif(node, cx)) {
                return;
            }
        } else {
            no =
                    node.orelse().size() == 1
                                    && node.orelse().getFirst() instanceof Stmt.Return back
                            ? back.value()
                            : Optional.empty();
        }
        if (no.isEmpty()
                || !Exprs.isBool(no.get())
                || Exprs.isTrue(no.get()) == Exprs.isTrue(yes.value().get())) {
            return;
        }
        int end = node.orelse().isEmpty() ? cx.end(Statements.next(node, cx).get()) : cx.end(node);
        cx.report(cx.start(node), end, cx.text(node.test()));
    }
}
