package dev.pytool.linter.rules.comprehensions;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Shape;
import dev.pytool.linter.syntax.Source;
import dev.pytool.parser.ast.Comprehension;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Unnecessary dict comprehension for iterable.
@Rule(
        code = "C420",
        name = "unnecessary-dict-comprehension-for-iterable",
        fix = Fixable.SOMETIMES,
        message = "Unnecessary dict comprehension for iterable; use `dict.fromkeys` instead")
final class UnnecessaryDictComprehensionForIterable {
    private UnnecessaryDictComprehensionForIterable() {}

    private static boolean isNames(Expr target) {
        return target instanceof Expr.Name
                || target instanceof Expr.Tuple tuple
                        && tuple.elts().stream()
                                .allMatch(UnnecessaryDictComprehensionForIterable::isNames);
    }

    static void check(Expr.DictComp node, LintContext cx) {
        if (node.generators().size() != 1) {
            return;
        }
        Comprehension generator = node.generators().getFirst();
        boolean constant =
                node.value() instanceof Expr.Constant
                        || node.value() instanceof Expr.Name value
                                && !Exprs.mentions(generator.target(), value.id())
                        || node.value() instanceof Expr.Tuple tuple
                                && tuple.elts().stream().allMatch(Expr.Constant.class::isInstance);
        if (generator.ifs().isEmpty()
                && generator.isAsync() == 0
                && isNames(generator.target())
                && Shape.same(generator.target(), node.key())
                && constant) {
            Finding finding = cx.report(node);
            if (cx.hasBuiltin("dict") && !cx.hasComment(node)) {
                String value = Exprs.isNone(node.value()) ? "" : ", " + cx.text(node.value());
                finding.safe(
                        cx.replace(
                                node,
                                Source.padded(
                                        node,
                                        "dict.fromkeys(" + cx.text(generator.iter()) + value + ")",
                                        cx)));
            }
        }
    }
}
