package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.processor.rule.Rule;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Repeated keyword argument.
@Rule(
        code = "PLE1132",
        name = "repeated-keyword-argument",
        message = "Repeated keyword argument: `{}`")
final class RepeatedKeywordArgument {
    private RepeatedKeywordArgument() {}

    static void check(Expr.Call node, LintContext cx) {
        Set<String> seen = new HashSet<>();
        node.keywords().forEach(keyword -> keyword.arg().ifPresent(seen::add));
        for (Keyword keyword : node.keywords()) {
            if (keyword.arg().isEmpty() && keyword.value() instanceof Expr.Dict dict) {
                for (Optional<Expr> key : dict.keys()) {
                    key.flatMap(Exprs::string)
                            .filter(name -> !seen.add(name))
                            .ifPresent(name -> cx.report(key.get(), name));
                }
            }
        }
    }
}
