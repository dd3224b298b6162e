package dev.pytool.linter.rules.refurb;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.LoopNames;
import dev.pytool.linter.syntax.Padding;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// A loop that reads only the item needs no index, and one that reads only the index no item.
@Rule(
        code = "FURB148",
        name = "unnecessary-enumerate",
        fix = Fixable.SOMETIMES,
        preview = true,
        message = "`enumerate` {} is unused, use `for x in {}` instead")
final class UnnecessaryEnumerate {
    private UnnecessaryEnumerate() {}

    static void check(Stmt.ForLike node, LintContext cx) {
        if (!(node.target() instanceof Expr.Tuple pair)
                || pair.elts().size() != 2
                || !(node.iter() instanceof Expr.Call call)
                || !cx.isBuiltin(call.func(), "enumerate")
                || call.args().isEmpty()
                || !(call.args().getFirst() instanceof Expr.Name sequence)) {
            return;
        }
        boolean index = LoopNames.areUnused(pair.elts().get(0), cx);
        boolean value = LoopNames.areUnused(pair.elts().get(1), cx);
        if (index == value) {
            return;
        }
        int[] target = Brackets.span(pair, cx.start(node), cx.start(node.iter()), cx);
        if (index) {
            cx.report(call.func(), "index", "y")
                    .unsafe(
                            cx.replace(call, cx.text(sequence)),
                            new Edit(
                                    target[0],
                                    target[1],
                                    Padding.around(
                                            cx.text(pair.elts().get(1)),
                                            target[0],
                                            target[1],
                                            cx)));
            return;
        }
        boolean sized =
                cx.semantics()
                        .binding(sequence)
                        .filter(binding ->
                                List.of("list", "tuple", "set", "dict").stream()
                                        .anyMatch(type -> Values.holds(binding, type, cx)))
                        .isPresent();
        if (!sized) {
            return;
        }
        Finding finding = cx.report(call.func(), "value", "range(len(y))");
        boolean zero =
                Calls.argument(call, "start", 1).filter(start -> !Exprs.isInt(start, 0)).isEmpty();
        if (zero && cx.hasBuiltin("range") && cx.hasBuiltin("len")) {
            finding.unsafe(
                    cx.replace(call, "range(len(" + cx.text(sequence) + "))"),
                    new Edit(
                            target[0],
                            target[1],
                            Padding.around(cx.text(pair.elts().get(0)), target[0], target[1], cx)));
        }
    }
}
