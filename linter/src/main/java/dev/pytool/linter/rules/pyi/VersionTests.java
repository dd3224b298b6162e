package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

import java.util.List;
import java.util.Optional;

/// Conditions on `sys.version_info` and `sys.platform`.
final class VersionTests {
    private VersionTests() {}

    /// The parts of a condition: the operands of `and` and `or`, else the condition itself.
    static List<Expr> parts(Stmt.If node) {
        return node.test() instanceof Expr.BoolOp both ? both.values() : List.of(node.test());
    }

    /// The comparison with two sides whose left one is this name of module `sys`, with or without
    /// an index.
    static Optional<Expr.Compare> comparison(Expr test, String name, LintContext cx) {
        return test instanceof Expr.Compare compare
                        && compare.ops().size() == 1
                        && cx.nameOf(bare(compare.left())).equals(name)
                ? Optional.of(compare)
                : Optional.empty();
    }

    /// A value without the index after it.
    static Expr bare(Expr expr) {
        return expr instanceof Expr.Subscript part ? part.value() : expr;
    }

    /// How much of the version a comparison looks at.
    enum Extent {
        /// `sys.version_info`
        ALL,
        /// `sys.version_info[0]`
        MAJOR,
        /// `sys.version_info[:1]`
        FIRST,
        /// `sys.version_info[:2]`
        FIRST_TWO,
        OTHER
    }

    static Extent extent(Expr left) {
        if (!(left instanceof Expr.Subscript part)) {
            return Extent.ALL;
        }
        if (Exprs.isInt(part.slice(), 0)) {
            return Extent.MAJOR;
        }
        if (part.slice() instanceof Expr.Slice slice
                && slice.lower().isEmpty()
                && slice.step().isEmpty()
                && slice.upper().isPresent()) {
            Expr upper = slice.upper().get();
            return Exprs.isInt(upper, 1)
                    ? Extent.FIRST
                    : Exprs.isInt(upper, 2) ? Extent.FIRST_TWO : Extent.OTHER;
        }
        return Extent.OTHER;
    }

    /// The version that a comparison is made with, if it is a tuple of integers.
    static Optional<Expr.Tuple> version(Expr.Compare compare) {
        return compare.comparators().getFirst() instanceof Expr.Tuple tuple
                        && tuple.elts().stream().allMatch(Exprs::isInt)
                ? Optional.of(tuple)
                : Optional.empty();
    }
}
