package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// Types compared with ==.
@Rule(
        code = "E721",
        name = "type-comparison",
        message =
                "Use `is` and `is not` for type comparisons, or `isinstance()` for isinstance checks")
final class TypeComparison {
    private TypeComparison() {}

    static void check(Expr.Compare node, LintContext cx) {
        Expr left = node.left();
        for (int i = 0; i < node.ops().size(); i++) {
            Expr right = node.comparators().get(i);
            CmpOperator op = node.ops().get(i);
            if ((op == CmpOperator.EQ || op == CmpOperator.NOT_EQ)
                    && (isType(left, cx) || isType(right, cx))) {
                cx.report(node);
                return;
            }
            left = right;
        }
    }

    private static boolean isType(Expr expr, LintContext cx) {
        if (expr instanceof Expr.Call call && call.args().size() == 1) {
            return cx.isBuiltin(call.func(), "type");
        }
        if (expr instanceof Expr.Attribute attribute && attribute.attr().equals("dtype")) {
            return false;
        }
        return switch (cx.nameOf(expr)) {
            case "builtins.bool",
                    "builtins.bytearray",
                    "builtins.bytes",
                    "builtins.classmethod",
                    "builtins.complex",
                    "builtins.dict",
                    "builtins.enumerate",
                    "builtins.filter",
                    "builtins.float",
                    "builtins.frozenset",
                    "builtins.int",
                    "builtins.list",
                    "builtins.map",
                    "builtins.memoryview",
                    "builtins.object",
                    "builtins.property",
                    "builtins.range",
                    "builtins.reversed",
                    "builtins.set",
                    "builtins.slice",
                    "builtins.staticmethod",
                    "builtins.str",
                    "builtins.super",
                    "builtins.tuple",
                    "builtins.type",
                    "builtins.zip" ->
                    expr instanceof Expr.Name;
            default -> false;
        };
    }
}
