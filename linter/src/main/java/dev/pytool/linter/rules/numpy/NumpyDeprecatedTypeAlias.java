package dev.pytool.linter.rules.numpy;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.linter.syntax.Names;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// NumPy's aliases of builtin types are gone since version 1.24.
///
/// ```python
/// np.int
/// ```
///
/// Write instead:
///
/// ```python
/// int
/// ```
///
/// The fix does that.
@Rule(
        code = "NPY001",
        name = "numpy-deprecated-type-alias",
        fix = Fixable.SOMETIMES,
        message = "Type alias `np.{}` is deprecated, replace with builtin type")
final class NumpyDeprecatedTypeAlias {
    private NumpyDeprecatedTypeAlias() {}

    static void check(Expr.Name node, LintContext cx) {
        alias(node, cx);
    }

    static void check(Expr.Attribute node, LintContext cx) {
        alias(node, cx);
    }

    private static void alias(Expr node, LintContext cx) {
        String name = cx.nameOf(node);
        if (!name.startsWith("numpy.")) {
            return;
        }
        String member = name.substring("numpy.".length());
        String type =
                switch (member) {
                    case "int", "bool", "float", "complex", "object", "str" -> member;
                    case "unicode" -> "str";
                    case "long" -> "int";
                    default -> "";
                };
        // NumPy 2 has `bool` and `long` again.
        if (type.isEmpty() || member.equals("bool") || member.equals("long")) {
            return;
        }
        Finding finding = cx.report(node, member);
        ImportEdits.use("builtins", type, node, cx)
                .filter(use -> !Names.isFree(type, node, cx))
                .ifPresentOrElse(
                        use -> finding.fix(Fix.Safety.SAFE, use.with(cx.start(node), cx.end(node))),
                        () -> {
                            if (Names.isFree(type, node, cx)) {
                                finding.safe(cx.replace(node, type));
                            }
                        });
    }
}
