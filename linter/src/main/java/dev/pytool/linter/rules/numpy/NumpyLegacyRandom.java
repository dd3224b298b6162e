package dev.pytool.linter.rules.numpy;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// The functions of `np.random` share one hidden generator; since NumPy 1.17 one makes one's own.
///
/// ```python
/// np.random.seed(1)
/// x = np.random.rand()
/// ```
///
/// Write instead:
///
/// ```python
/// rng = np.random.default_rng(1)
/// x = rng.random()
/// ```
@Rule(
        code = "NPY002",
        name = "numpy-legacy-random",
        message = "Replace legacy `np.random.{}` call with `np.random.Generator`")
final class NumpyLegacyRandom {
    private NumpyLegacyRandom() {}

    static void check(Expr.Name node, LintContext cx) {
        legacy(node, cx);
    }

    static void check(Expr.Attribute node, LintContext cx) {
        legacy(node, cx);
    }

    private static void legacy(Expr node, LintContext cx) {
        boolean called =
                cx.parent(node)
                        .filter(parent -> parent instanceof Expr.Call call && call.func() == node)
                        .isPresent();
        String name = called ? cx.nameOf(node) : "";
        if (!name.startsWith("numpy.random.")) {
            return;
        }
        switch (name.substring("numpy.random.".length())) {
            case "get_state",
                    "set_state",
                    "bytes",
                    "choice",
                    "permutation",
                    "rand",
                    "randint",
                    "randn",
                    "random",
                    "random_integers",
                    "random_sample",
                    "ranf",
                    "sample",
                    "seed",
                    "shuffle",
                    "beta",
                    "binomial",
                    "chisquare",
                    "dirichlet",
                    "exponential",
                    "f",
                    "gamma",
                    "geometric",
                    "gumbel",
                    "hypergeometric",
                    "laplace",
                    "logistic",
                    "lognormal",
                    "logseries",
                    "multinomial",
                    "multivariate_normal",
                    "negative_binomial",
                    "noncentral_chisquare",
                    "noncentral_f",
                    "normal",
                    "pareto",
                    "poisson",
                    "power",
                    "rayleigh",
                    "standard_cauchy",
                    "standard_exponential",
                    "standard_gamma",
                    "standard_normal",
                    "standard_t",
                    "triangular",
                    "uniform",
                    "vonmises",
                    "wald",
                    "weibull",
                    "zipf",
                    "tomaxint" ->
                    cx.report(node, name.substring("numpy.random.".length()));
            default -> {}
        }
    }
}
