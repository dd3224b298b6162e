package dev.pytool.linter.rules.comprehensions;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.StringParts;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Set;
import java.util.stream.Collectors;

/// Dict() or list() call for a literal.
@Rule(
        code = "C408",
        name = "unnecessary-collection-call",
        fix = Fixable.ALWAYS,
        message = "Unnecessary `{}()` call (rewrite as a literal)")
final class UnnecessaryCollectionCall {
    private UnnecessaryCollectionCall() {}

    static void check(Expr.Call node, LintContext cx) {
        String name = cx.nameOf(node.func());
        if (!node.args().isEmpty()
                || !Set.of("builtins.dict", "builtins.list", "builtins.tuple").contains(name)) {
            return;
        }
        boolean dict = name.equals("builtins.dict");
        if (!node.keywords().isEmpty()
                && (!dict
                        || cx.options().flake8Comprehensions().allowDictCallsWithKeywordArguments()
                        || node.keywords().stream().anyMatch(keyword -> keyword.arg().isEmpty()))) {
            return;
        }
        Finding finding = cx.report(node, name.substring("builtins.".length()));
        if (node.keywords().isEmpty()) {
            finding.unsafe(
                    cx.replace(node, dict ? "{}" : name.equals("builtins.list") ? "[]" : "()"));
        } else if (!StringParts.isReplacement(node, cx) && !cx.hasComment(node)) {
            finding.unsafe(
                    cx.replace(
                            node,
                            node.keywords().stream()
                                    .map(each ->
                                            "\""
                                                    + each.arg().orElseThrow()
                                                    + "\": "
                                                    + cx.text(each.value()))
                                    .collect(Collectors.joining(", ", "{", "}"))));
        }
    }
}
