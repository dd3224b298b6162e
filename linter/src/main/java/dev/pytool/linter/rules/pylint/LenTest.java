package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Conditions;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.stream.Stream;

/// Len test.
@Rule(
        code = "PLC1802",
        name = "len-test",
        fix = Fixable.ALWAYS,
        message = "`len({})` used as condition without comparison")
final class LenTest {
    private LenTest() {}

    static void check(Expr.Call node, LintContext cx) {
        if (!cx.isBuiltin(node.func(), "len")
                || node.args().size() != 1
                || !node.keywords().isEmpty()
                || !Conditions.isTest(node, cx)) {
            return;
        }
        Expr argument = node.args().getFirst();
        boolean sequence =
                Stream.of("list", "dict", "set", "str", "tuple")
                        .anyMatch(type -> Values.isA(argument, type, cx));
        if (sequence) {
            cx.report(node, cx.text(argument)).safe(cx.replace(node, cx.text(argument)));
        }
    }
}
