package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Deprecated unittest alias.
@Rule(
        code = "UP005",
        name = "deprecated-unittest-alias",
        fix = Fixable.ALWAYS,
        message = "`{}` is deprecated, use `{}`")
final class DeprecatedUnittestAlias {
    private DeprecatedUnittestAlias() {}

    static void check(Expr.Call node, LintContext cx) {
        if (!(node.func() instanceof Expr.Attribute attribute)
                || !Exprs.isName(attribute.value(), "self")) {
            return;
        }
        String better =
                switch (attribute.attr()) {
                    case "failUnlessEqual", "assertEquals", "failIfEqual" ->
                            attribute.attr().equals("failIfEqual")
                                    ? "assertNotEqual"
                                    : "assertEqual";
                    case "assertNotEquals" -> "assertNotEqual";
                    case "failUnless", "assert_" -> "assertTrue";
                    case "failIf" -> "assertFalse";
                    case "failUnlessRaises" -> "assertRaises";
                    case "failUnlessAlmostEqual", "assertAlmostEquals" -> "assertAlmostEqual";
                    case "failIfAlmostEqual", "assertNotAlmostEquals" -> "assertNotAlmostEqual";
                    case "assertRegexpMatches" -> "assertRegex";
                    case "assertNotRegexpMatches" -> "assertNotRegex";
                    case "assertRaisesRegexp" -> "assertRaisesRegex";
                    default -> "";
                };
        if (!better.isEmpty()) {
            cx.report(attribute, attribute.attr(), better)
                    .safe(cx.replace(attribute, "self." + better));
        }
    }
}
