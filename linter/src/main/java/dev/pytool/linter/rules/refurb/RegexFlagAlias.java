package dev.pytool.linter.rules.refurb;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.ExprContext;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// The long names of the flags say what they do.
@Rule(
        code = "FURB167",
        name = "regex-flag-alias",
        fix = Fixable.ALWAYS,
        message = "Use of regular expression alias `re.{}`")
final class RegexFlagAlias {
    private RegexFlagAlias() {}

    static void check(Expr.Attribute node, LintContext cx) {
        alias(node, cx);
    }

    static void check(Expr.Name node, LintContext cx) {
        if (node.ctx() == ExprContext.LOAD) {
            alias(node, cx);
        }
    }

    private static void alias(Expr node, LintContext cx) {
        String name = cx.nameOf(node);
        if (name.length() != "re.X".length() || !name.startsWith("re.")) {
            return;
        }
        String full =
                switch (name.charAt(3)) {
                    case 'A' -> "ASCII";
                    case 'I' -> "IGNORECASE";
                    case 'L' -> "LOCALE";
                    case 'M' -> "MULTILINE";
                    case 'S' -> "DOTALL";
                    case 'T' -> "TEMPLATE";
                    case 'U' -> "UNICODE";
                    case 'X' -> "VERBOSE";
                    default -> "";
                };
        if (full.isEmpty()) {
            return;
        }
        Finding finding = cx.report(node, name.charAt(3));
        ImportEdits.use("re", full, node, cx)
                .ifPresent(use ->
                        finding.fix(Fix.Safety.SAFE, use.with(cx.replace(node, use.name()))));
    }
}
