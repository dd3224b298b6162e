package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Comprehension;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Key in d.keys().
@Rule(
        code = "SIM118",
        name = "in-dict-keys",
        fix = Fixable.ALWAYS,
        message = "Use `key {} dict` instead of `key {} dict.keys()`")
final class InDictKeys {
    private InDictKeys() {}

    static void check(Stmt.ForLike node, LintContext cx) {
        keys(node.target(), node.iter(), cx.start(node.target()), "in", cx);
    }

    static void check(Comprehension node, LintContext cx) {
        keys(node.target(), node.iter(), cx.start(node.target()), "in", cx);
    }

    static void check(Expr.Compare node, LintContext cx) {
        if (node.ops().size() == 1
                && (node.ops().getFirst() == CmpOperator.IN
                        || node.ops().getFirst() == CmpOperator.NOT_IN)) {
            keys(
                    node.left(),
                    node.comparators().getFirst(),
                    cx.start(node),
                    node.ops().getFirst() == CmpOperator.IN ? "in" : "not in",
                    cx);
        }
    }

    private static void keys(Expr left, Expr right, int start, String word, LintContext cx) {
        if (!(right instanceof Expr.Call call)
                || Calls.count(call) != 0
                || !Calls.method(call).equals("keys")) {
            return;
        }
        Expr owner = ((Expr.Attribute) call.func()).value();
        if (Exprs.isName(owner, "self")) {
            return;
        }
        Finding finding = cx.report(start, cx.end(right), word, word);
        Edit edit = cx.delete(cx.end(owner), cx.end(right));
        boolean glued =
                cx.end(right) < cx.text().length()
                        && Character.isJavaIdentifierPart(cx.text().charAt(cx.end(right)));
        if (Values.isA(owner, "dict", cx) && !cx.hasComment(cx.end(owner), cx.end(right))) {
            finding.safe(glued ? new Edit(edit.start(), edit.end(), " ") : edit);
        } else {
            finding.unsafe(glued ? new Edit(edit.start(), edit.end(), " ") : edit);
        }
    }
}
