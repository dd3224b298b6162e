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
                    && (isType(left, cx) || isType(right, cx))
                    && !isDtype(left, cx)
                    && !isDtype(right, cx)) {
                cx.report(node);
            }
            left = right;
        }
    }

    private static boolean isType(Expr expr, LintContext cx) {
        if (expr instanceof Expr.Call call && call.args().size() == 1) {
            return cx.isBuiltin(call.func(), "type");
        }
        String name = cx.nameOf(expr);
        return expr instanceof Expr.Name
                && name.startsWith("builtins.")
                && isTypeName(name.substring("builtins.".length()));
    }

    private static boolean isTypeName(String name) {
        return switch (name) {
            case "bool",
                    "bytearray",
                    "bytes",
                    "classmethod",
                    "complex",
                    "dict",
                    "enumerate",
                    "filter",
                    "float",
                    "frozenset",
                    "int",
                    "list",
                    "map",
                    "memoryview",
                    "object",
                    "property",
                    "range",
                    "reversed",
                    "set",
                    "slice",
                    "staticmethod",
                    "str",
                    "super",
                    "tuple",
                    "type",
                    "zip" ->
                    true;
            default -> isException(name);
        };
    }

    /// The exceptions that Python 3.9 had: by their names the builtins that end so.
    private static boolean isException(String name) {
        return !name.equals("EncodingWarning")
                && !name.equals("PythonFinalizationError")
                && (name.endsWith("Error")
                        || name.endsWith("Warning")
                        || name.endsWith("Exception")
                        || name.endsWith("Iteration")
                        || name.equals("SystemExit")
                        || name.equals("GeneratorExit")
                        || name.equals("KeyboardInterrupt"));
    }

    /// NumPy's types of elements equal the builtin ones without being them.
    private static boolean isDtype(Expr expr, LintContext cx) {
        return expr instanceof Expr.Attribute attribute && attribute.attr().equals("dtype")
                || expr instanceof Expr.Call call && cx.nameOf(call.func()).equals("numpy.dtype");
    }
}
