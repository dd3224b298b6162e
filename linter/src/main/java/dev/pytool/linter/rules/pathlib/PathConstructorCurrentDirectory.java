package dev.pytool.linter.rules.pathlib;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Operator;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// A path without arguments is the current folder.
@Rule(
        code = "PTH201",
        name = "path-constructor-current-directory",
        fix = Fixable.ALWAYS,
        message = "Do not pass the current directory explicitly to `Path`")
final class PathConstructorCurrentDirectory {
    private PathConstructorCurrentDirectory() {}

    static void check(Expr.Call node, LintContext cx) {
        String name = cx.nameOf(node.func());
        if (!name.equals("pathlib.Path") && !name.equals("pathlib.PurePath")
                || node.args().size() != 1
                || !node.keywords().isEmpty()
                || Exprs.string(node.args().getFirst())
                        .filter(text -> text.isEmpty() || text.equals("."))
                        .isEmpty()) {
            return;
        }
        Finding finding = cx.report(node.args().getFirst());
        int open = cx.end(node.func());
        Node whole = node;
        String arguments = "()";
        if (cx.parent(node).orElse(node) instanceof Expr.BinOp join && join.op() == Operator.DIV) {
            if (join.left() != node) {
                return;
            }
            whole = join;
            int[] right = Brackets.span(join.right(), cx.end(node), cx.end(join), cx);
            arguments = "(" + cx.text(right[0], right[1]) + ")";
        }
        int end = cx.end(whole);
        finding.fix(
                cx.hasComment(cx.start(whole), end) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                List.of(new Edit(open, end, arguments)));
    }
}
