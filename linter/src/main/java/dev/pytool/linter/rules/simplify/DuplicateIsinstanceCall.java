package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Shape;
import dev.pytool.parser.ast.BoolOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Duplicate isinstance call.
@Rule(
        code = "SIM101",
        name = "duplicate-isinstance-call",
        fix = Fixable.SOMETIMES,
        message = "Multiple `isinstance` calls for `{}`, merge into a single call")
final class DuplicateIsinstanceCall {
    private DuplicateIsinstanceCall() {}

    static void check(Expr.BoolOp node, LintContext cx) {
        if (node.op() != BoolOperator.OR) {
            return;
        }
        Map<String, Expr> seen = new HashMap<>();
        Set<String> reported = new HashSet<>();
        for (Expr value : node.values()) {
            if (value instanceof Expr.Call call
                    && cx.isBuiltin(call.func(), "isinstance")
                    && call.args().size() == 2
                    && call.keywords().isEmpty()
                    && !Exprs.hasEffect(call.args().getFirst())) {
                String key = Shape.of(call.args().getFirst());
                if (seen.putIfAbsent(key, value) != null && reported.add(key)) {
                    cx.report(node, cx.text(call.args().getFirst()));
                }
            } else {
                // What stands between may be asked for the first test's sake.
                seen.clear();
            }
        }
    }
}
