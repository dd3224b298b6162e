package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// Annotations may be computed on first use, and are then not in `__dict__`.
@Rule(
        code = "RUF063",
        name = "access-annotations-from-class-dict",
        message = "Use `{}` instead of `__dict__` access")
final class AccessAnnotationsFromClassDict {
    private AccessAnnotationsFromClassDict() {}

    static void check(Expr.Call node, LintContext cx) {
        if (node.func() instanceof Expr.Attribute method
                && method.attr().equals("get")
                && isDict(method.value())
                && node.keywords().isEmpty()
                && !node.args().isEmpty()
                && node.args().size() <= 2
                && isAnnotations(node.args().getFirst())) {
            report(node, cx);
        }
    }

    static void check(Expr.Subscript node, LintContext cx) {
        if (isDict(node.value()) && isAnnotations(node.slice())) {
            report(node, cx);
        }
    }

    private static void report(Expr node, LintContext cx) {
        if (cx.target() >= 10) {
            cx.report(
                    node,
                    cx.target() >= 14
                            ? "annotationlib.get_annotations"
                            : "inspect.get_annotations");
        } else {
            cx.report(node, "typing_extensions.get_annotations");
        }
    }

    private static boolean isDict(Expr expr) {
        return expr instanceof Expr.Attribute attribute && attribute.attr().equals("__dict__");
    }

    private static boolean isAnnotations(Expr expr) {
        return Exprs.string(expr).filter("__annotations__"::equals).isPresent();
    }
}
