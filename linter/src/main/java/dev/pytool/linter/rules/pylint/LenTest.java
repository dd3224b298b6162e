package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Conditions;
import dev.pytool.linter.syntax.Types;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.Comprehension;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Set;

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
                || !Conditions.isTest(node, cx)
                || cx.parent(node).filter(Comprehension.class::isInstance).isPresent()) {
            return;
        }
        Expr argument = node.args().getFirst();
        if (isSequence(argument, cx) || isRest(argument, cx)) {
            cx.report(node, cx.text(argument)).safe(cx.replace(node, cx.text(argument)));
        }
    }

    /// Whether a value is a container that is false when empty, itself or through the one
    /// assignment that made it.
    private static boolean isSequence(Expr argument, LintContext cx) {
        Expr value = Values.resolve(argument, cx);
        if (value instanceof Expr.Call call) {
            String name = cx.nameOf(call.func());
            return name.startsWith("builtins.")
                    && MAKERS.contains(name.substring("builtins.".length()));
        }
        return switch (Types.of(value)) {
            case "list", "dict", "set", "str", "bytes", "tuple" -> true;
            default -> false;
        };
    }

    private static final Set<String> MAKERS =
            Set.of(
                    "ascii",
                    "bin",
                    "bytearray",
                    "bytes",
                    "chr",
                    "dict",
                    "dir",
                    "format",
                    "frozenset",
                    "globals",
                    "hex",
                    "input",
                    "list",
                    "locals",
                    "memoryview",
                    "oct",
                    "range",
                    "repr",
                    "set",
                    "sorted",
                    "str",
                    "tuple",
                    "vars");

    /// Whether a name is that of `*args` or `**kwargs`.
    private static boolean isRest(Expr argument, LintContext cx) {
        return argument instanceof Expr.Name name
                && cx.semantics()
                        .binding(name)
                        .filter(binding ->
                                binding.node() instanceof Arg arg
                                        && cx.parent(arg)
                                                .filter(parent ->
                                                        parent instanceof Arguments all
                                                                && (all.vararg()
                                                                                .filter(each ->
                                                                                        each == arg)
                                                                                .isPresent()
                                                                        || all.kwarg()
                                                                                .filter(each ->
                                                                                        each == arg)
                                                                                .isPresent()))
                                                .isPresent())
                        .isPresent();
    }
}
