package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;

/// Code that asks for the version of Python.
public final class PythonVersions {
    private PythonVersions() {}

    public static boolean isText(Expr expr, LintContext cx) {
        return cx.nameOf(expr).equals("sys.version");
    }

    public static boolean isInfo(Expr expr, LintContext cx) {
        return cx.nameOf(expr).equals("sys.version_info");
    }

    /// Whether the subscript reads `sys.version[:upper]`.
    public static boolean isHead(Expr.Subscript node, int upper, LintContext cx) {
        return node.slice() instanceof Expr.Slice slice
                && slice.lower().isEmpty()
                && slice.step().isEmpty()
                && slice.upper().filter(end -> Exprs.isInt(end, upper)).isPresent()
                && isText(node.value(), cx);
    }

    /// Whether the subscript reads `sys.version[index]`.
    public static boolean isCharacter(Expr.Subscript node, int index, LintContext cx) {
        return Exprs.isInt(node.slice(), index) && isText(node.value(), cx);
    }

    /// Whether the expression reads `sys.version_info[index]`.
    public static boolean isPart(Expr expr, int index, LintContext cx) {
        return expr instanceof Expr.Subscript part
                && Exprs.isInt(part.slice(), index)
                && isInfo(part.value(), cx);
    }

    /// Whether a comparison with one operator asks for more or less.
    public static boolean isOrder(Expr.Compare node) {
        return node.ops().size() == 1
                && switch (node.ops().getFirst()) {
                    case LT, LT_E, GT, GT_E -> true;
                    default -> false;
                };
    }

    /// The text that `sys.version` is compared with; empty for other comparisons.
    public static String comparedText(Expr.Compare node, LintContext cx) {
        return isOrder(node) && isText(node.left(), cx)
                ? Exprs.string(node.comparators().getFirst()).orElse("")
                : "";
    }
}
