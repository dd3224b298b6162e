package dev.pytool.linter.rules.refurb;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Branches;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Shape;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.UnaryOperator;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.regex.Pattern;

/// Since Python 3.9 `removeprefix` and `removesuffix` test and cut at once.
@Rule(
        code = "FURB188",
        name = "slice-to-remove-prefix-or-suffix",
        fix = Fixable.ALWAYS,
        message = "Prefer `str.remove{}()` over conditionally replacing with slice.")
final class SliceToRemovePrefixOrSuffix {
    /// Half of a character outside the first plane, written on its own: Python counts each half.
    private static final Pattern SURROGATE = Pattern.compile("\\\\u[dD][89a-fA-F]");

    private SliceToRemovePrefixOrSuffix() {}

    static void check(Expr.IfExp node, LintContext cx) {
        if (cx.target() >= 9) {
            report(node, node.test(), node.body(), node.orelse(), "", cx);
        }
    }

    static void check(Stmt.If node, LintContext cx) {
        if (cx.target() >= 9
                && node.orelse().isEmpty()
                && !Branches.isElif(node, cx)
                && node.body().size() == 1
                && node.body().getFirst() instanceof Stmt.Assign assign
                && assign.targets().size() == 1) {
            Expr target = assign.targets().getFirst();
            report(node, node.test(), assign.value(), target, cx.text(target) + " = ", cx);
        }
    }

    private static void report(
            Node node, Expr test, Expr cut, Expr whole, String before, LintContext cx) {
        if (!(test instanceof Expr.Call call)
                || call.args().size() != 1
                || !call.keywords().isEmpty()
                || !(call.func() instanceof Expr.Attribute method)
                || !(cut instanceof Expr.Subscript part)
                || !(part.slice() instanceof Expr.Slice slice)
                || !Shape.same(part.value(), whole)
                || !Shape.same(method.value(), whole)
                || slice.step()
                        .filter(step ->
                                !Exprs.isNone(step) && !Exprs.isInt(step, 1) && !Exprs.isTrue(step))
                        .isPresent()) {
            return;
        }
        Expr affix = call.args().getFirst();
        boolean prefix = method.attr().equals("startswith");
        boolean fits =
                prefix
                        ? slice.upper().isEmpty()
                                && slice.lower().filter(at -> isLength(at, affix, cx)).isPresent()
                        : method.attr().equals("endswith")
                                && slice.lower().isEmpty()
                                && slice.upper()
                                        .filter(at ->
                                                at instanceof Expr.UnaryOp minus
                                                        && minus.op() == UnaryOperator.USUB
                                                        && isLength(minus.operand(), affix, cx))
                                        .isPresent();
        if (!fits) {
            return;
        }
        String name = prefix ? "prefix" : "suffix";
        String text =
                before + cx.text(method.value()) + ".remove" + name + "(" + cx.text(affix) + ")";
        cx.report(node, name)
                .fix(
                        cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                        List.of(cx.replace(node, text)));
    }

    /// Whether a number is the length of the affix, written as a literal or as a call of `len`.
    private static boolean isLength(Expr number, Expr affix, LintContext cx) {
        if (number instanceof Expr.Call call) {
            return cx.isBuiltin(call.func(), "len")
                    && Calls.count(call) == 1
                    && call.args().size() == 1
                    && Shape.same(call.args().getFirst(), affix);
        }
        return Exprs.string(affix)
                .filter(text ->
                        Exprs.isInt(
                                number,
                                SURROGATE.matcher(cx.text(affix)).find()
                                        ? text.length()
                                        : text.codePointCount(0, text.length())))
                .isPresent();
    }
}
