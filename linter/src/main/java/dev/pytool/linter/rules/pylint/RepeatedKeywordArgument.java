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
        for (Keyword keyword : node.keywords()) {
            if (keyword.arg().isPresent()) {
                if (!seen.add(keyword.arg().get())) {
                    cx.report(keyword, keyword.arg().get());
                }
            } else if (keyword.value() instanceof Expr.Dict dict) {
                for (Optional<Expr> key : dict.keys()) {
                    if (key.isPresent()
                            && Exprs.string(key.get())
                                    .filter(name -> !seen.add(name))
                                    .isPresent()) {
                        cx.report(key.get(), Exprs.string(key.get()).get());
                    }
                }
            }
        }
    }
}
