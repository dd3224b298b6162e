package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;

/// Hardcoded temp file.
@Rule(
        code = "S108",
        name = "hardcoded-temp-file",
        message = "Probable insecure usage of temporary file or directory: \"{}\"")
final class HardcodedTempFile {
    private HardcodedTempFile() {}

    static void check(Expr.Constant node, LintContext cx) {
        Exprs.string(node).ifPresent(text -> report(node, text, cx));
    }

    private static void report(Expr node, String text, LintContext cx) {
        List<String> folders = new ArrayList<>(cx.options().flake8Bandit().hardcodedTmpDirectory());
        folders.addAll(cx.options().flake8Bandit().hardcodedTmpDirectoryExtend());
        if (folders.stream().noneMatch(folder -> text.startsWith(folder))) {
            return;
        }
        boolean named =
                cx.parent(node)
                        .filter(parent ->
                                parent instanceof Expr.Call call
                                                && cx.nameOf(call.func()).startsWith("tempfile.")
                                        || parent instanceof Keyword keyword
                                                && cx.parent(keyword)
                                                        .filter(outer ->
                                                                outer instanceof Expr.Call call
                                                                        && cx.nameOf(call.func())
                                                                                .startsWith(
                                                                                        "tempfile."))
                                                        .isPresent())
                        .isPresent();
        if (!named) {
            cx.report(node, text);
        }
    }
}
