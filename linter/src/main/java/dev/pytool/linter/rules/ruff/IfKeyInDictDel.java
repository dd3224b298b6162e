package dev.pytool.linter.rules.ruff;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Branches;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Shape;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// `pop` with a default looks the key up once.
@Rule(
        code = "RUF051",
        name = "if-key-in-dict-del",
        fix = Fixable.ALWAYS,
        message = "Use `pop` instead of `key in dict` followed by `del dict[key]`")
final class IfKeyInDictDel {
    private IfKeyInDictDel() {}

    static void check(Stmt.If node, LintContext cx) {
        if (!node.orelse().isEmpty()
                || Branches.isElif(node, cx)
                || node.body().size() != 1
                || !(node.body().getFirst() instanceof Stmt.Delete delete)
                || delete.targets().size() != 1
                || !(delete.targets().getFirst() instanceof Expr.Subscript subscript)
                || !(node.test() instanceof Expr.Compare test)
                || test.ops().size() != 1
                || test.ops().getFirst() != CmpOperator.IN) {
            return;
        }
        Expr key = test.left();
        Expr dict = test.comparators().getFirst();
        if (!(dict instanceof Expr.Name name)
                || !Exprs.isName(subscript.value(), name.id())
                || !(key instanceof Expr.Constant || key instanceof Expr.Name)
                || !Shape.same(key, subscript.slice())
                || !Values.isA(name, "dict", cx)) {
            return;
        }
        cx.report(delete)
                .fix(
                        cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                        List.of(
                                cx.replace(
                                        node,
                                        name.id() + ".pop(" + Unparse.of(key, cx) + ", None)")));
    }
}
