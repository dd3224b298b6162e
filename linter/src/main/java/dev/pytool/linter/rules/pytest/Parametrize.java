package dev.pytool.linter.rules.pytest;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;

import java.util.List;
import java.util.Optional;

/// The arguments of `pytest.mark.parametrize`.
final class Parametrize {
    private Parametrize() {}

    /// @param names the argument that names the parameters
    /// @param values the argument that lists their values
    record Arguments(Expr.Call call, Optional<Expr> names, Optional<Expr> values) {}

    static Optional<Arguments> of(Expr.Call call, LintContext cx) {
        return Fixtures.isParametrize(call.func(), cx)
                ? Optional.of(
                        new Arguments(
                                call,
                                Calls.argument(call, "argnames", 0),
                                Calls.argument(call, "argvalues", 1)))
                : Optional.empty();
    }

    /// Whether the names stand for several parameters.
    static boolean isMulti(Expr names) {
        return Exprs.string(names).map(text -> Fixtures.split(text).size() > 1).orElse(true);
    }

    /// The elements of a row that holds one value.
    static Optional<Expr> single(Expr row) {
        boolean sequence = row instanceof Expr.Tuple || row instanceof Expr.List;
        List<Expr> elements = Exprs.elements(row);
        return sequence && elements.size() == 1 && !(elements.getFirst() instanceof Expr.Starred)
                ? Optional.of(elements.getFirst())
                : Optional.empty();
    }
}
