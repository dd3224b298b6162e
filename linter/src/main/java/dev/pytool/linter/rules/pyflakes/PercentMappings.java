package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.PercentFormat;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;

import java.util.Optional;

/// `"%(a)s" % {"a": 1}`: conversions by name and a display of all that they may name.
final class PercentMappings {
    private PercentMappings() {}

    /// The format, where it is sound, takes names only, and stands left of a dictionary display
    /// whose keys are strings.
    static Optional<PercentFormat> of(Expr.BinOp node) {
        if (node.op() != Operator.MOD
                || !(node.right() instanceof Expr.Dict dict)
                || dict.keys().stream()
                        .anyMatch(key -> key.isEmpty() || !Exprs.isString(key.get()))) {
            return Optional.empty();
        }
        return Exprs.string(node.left())
                .map(PercentFormat::parse)
                .filter(format -> format.problem().isEmpty() && !format.isPositional());
    }
}
