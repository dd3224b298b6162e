package dev.pytool.linter.rules.numpy;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.AttributeGuards;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;

/// NumPy 2 has no such member.
///
/// ```python
/// np.Inf
/// ```
///
/// Write instead:
///
/// ```python
/// np.inf
/// ```
///
/// The fix does that where one name takes the place of another; it is unsafe where only NumPy 2 has
/// the new one.
@Rule(
        code = "NPY201",
        name = "numpy2-deprecation",
        fix = Fixable.SOMETIMES,
        message = "`np.{}` will be removed in NumPy 2.0. {}")
final class Numpy2Deprecation {
    private Numpy2Deprecation() {}

    static void check(Expr.Name node, LintContext cx) {
        removed(node, cx);
    }

    static void check(Expr.Attribute node, LintContext cx) {
        removed(node, cx);
    }

    private static void removed(Expr node, LintContext cx) {
        String name = cx.nameOf(node);
        if (!name.startsWith("numpy.")) {
            return;
        }
        String member = name.substring("numpy.".length());
        Optional<NumpyRemovals.Removal> found = NumpyRemovals.of(member);
        if (found.isEmpty() || AttributeGuards.isGuarded(node, name, cx)) {
            return;
        }
        NumpyRemovals.Removal removal = found.get();
        if (removal.advice().isEmpty()) {
            cx.say(
                    cx.start(node),
                    cx.end(node),
                    "`np." + member + "` will be removed without replacement in NumPy 2.0");
            return;
        }
        Finding finding = cx.report(node, member, removal.advice());
        Fix.Safety safety = removal.both() ? Fix.Safety.SAFE : Fix.Safety.UNSAFE;
        if (removal.module().isEmpty()) {
            if (!removal.member().isEmpty()) {
                finding.fix(safety, List.of(cx.replace(node, removal.member())));
            }
            return;
        }
        Optional<ImportEdits.Use> use =
                removal.module().equals("numpy")
                        ? ImportEdits.use("numpy", removal.member(), node, cx)
                        : ImportEdits.member(
                                removal.module(), removal.member(), cx.start(node), cx);
        use.ifPresent(known -> finding.fix(safety, known.with(cx.start(node), cx.end(node))));
    }
}
