package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

import java.math.BigInteger;
import java.util.Optional;

/// Potential index error.
@Rule(
        code = "PLE0643",
        name = "potential-index-error",
        message = "Expression is likely to raise `IndexError`")
final class PotentialIndexError {
    private PotentialIndexError() {}

    static void check(Expr.Subscript node, LintContext cx) {
        int length =
                switch (node.value()) {
                    case Expr.List list
                            when list.elts().stream().noneMatch(Expr.Starred.class::isInstance) ->
                            list.elts().size();
                    case Expr.Tuple tuple
                            when tuple.elts().stream().noneMatch(Expr.Starred.class::isInstance) ->
                            tuple.elts().size();
                    default -> -1;
                };
        Optional<BigInteger> index = Exprs.integer(node.slice());
        if (length >= 0 && index.isPresent()) {
            BigInteger size = BigInteger.valueOf(length);
            boolean out =
                    index.get().signum() >= 0
                            ? index.get().compareTo(size) >= 0
                            : index.get().negate().compareTo(size) > 0;
            if (out) {
                cx.report(node.slice());
            }
        }
    }
}
