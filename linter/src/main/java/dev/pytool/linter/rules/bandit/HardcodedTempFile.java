package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.StringParts;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Node;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Hardcoded temp file.
@Rule(
        code = "S108",
        name = "hardcoded-temp-file",
        message = "Probable insecure usage of temporary file or directory: \"{}\"")
@BanditTest(name = "hardcoded_tmp_directory", severity = Level.MEDIUM, confidence = Level.MEDIUM)
final class HardcodedTempFile {
    private HardcodedTempFile() {}

    static void check(Expr.Constant node, LintContext cx) {
        Optional<String> text = Exprs.string(node);
        if (text.filter(path -> isTemporary(path, cx)).isPresent()
                && !StringParts.isTemplatePart(node, cx)
                && !isSafe(node, cx)) {
            cx.report(node, text.get());
        }
    }

    static void check(Expr.JoinedStr node, LintContext cx) {
        if (StringParts.isTemplatePart(node, cx) || isSafe(node, cx)) {
            return;
        }
        for (StringParts.Fragment fragment : StringParts.fragments(node, cx)) {
            if (isTemporary(fragment.text(), cx)) {
                cx.report(fragment.start(), fragment.end(), fragment.text());
            }
        }
    }

    private static boolean isTemporary(String path, LintContext cx) {
        return cx.options().flake8Bandit().hardcodedTmpDirectory().stream()
                        .anyMatch(path::startsWith)
                || cx.options().flake8Bandit().hardcodedTmpDirectoryExtend().stream()
                        .anyMatch(path::startsWith);
    }

    /// Module `tempfile` knows what it does with a folder.
    private static boolean isSafe(Expr node, LintContext cx) {
        Optional<Node> parent = cx.parent(node);
        if (parent.filter(Keyword.class::isInstance).isPresent()) {
            parent = cx.parent(parent.get());
        }
        return parent.filter(outer ->
                        outer instanceof Expr.Call call
                                && cx.nameOf(call.func()).startsWith("tempfile."))
                .isPresent();
    }
}
