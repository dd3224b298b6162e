package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Suspicious pickle usage.
@Rule(
        code = "S301",
        name = "suspicious-pickle-usage",
        message =
                "`pickle` and modules that wrap it can be unsafe when used to deserialize untrusted data, possible security issue")
final class SuspiciousPickleUsage {
    private SuspiciousPickleUsage() {}

    static void check(Expr.Call node, LintContext cx) {
        if (isBad(cx.nameOf(node.func()))) {
            cx.report(node);
        }
    }

    static void check(Stmt.FunctionLike node, LintContext cx) {
        for (Expr decorator : node.decoratorList()) {
            if (isBad(cx.nameOf(decorator))) {
                cx.report(Decorators.sign(decorator, cx), cx.end(decorator));
            }
        }
    }

    private static boolean isBad(String name) {
        switch (name) {
            case "pickle.load",
                    "pickle.loads",
                    "pickle.Unpickler",
                    "dill.load",
                    "dill.loads",
                    "dill.Unpickler",
                    "shelve.open",
                    "shelve.DbfilenameShelf",
                    "jsonpickle.decode",
                    "jsonpickle.unpickler.decode",
                    "jsonpickle.unpickler.Unpickler",
                    "pandas.read_pickle",
                    "cPickle.load",
                    "cPickle.loads",
                    "cPickle.Unpickler",
                    "_pickle.load",
                    "_pickle.loads",
                    "_pickle.Unpickler" -> {
                return true;
            }
            default -> {}
        }
        return false;
    }
}
