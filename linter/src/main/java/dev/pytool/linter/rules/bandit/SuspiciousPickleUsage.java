package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Suspicious pickle usage.
@Rule(
        code = "S301",
        name = "suspicious-pickle-usage",
        message =
                "`pickle` and modules that wrap it can be unsafe when used to deserialize untrusted data, possible security issue")
@BanditTest(name = "pickle", severity = Level.MEDIUM, confidence = Level.HIGH)
final class SuspiciousPickleUsage {
    private SuspiciousPickleUsage() {}

    static void check(Expr.Call node, LintContext cx) {
        SuspiciousCalls.call(node, SuspiciousPickleUsage::isBad, cx);
    }

    static void check(Stmt.FunctionLike node, LintContext cx) {
        SuspiciousCalls.decorators(node, SuspiciousPickleUsage::isBad, cx);
    }

    private static boolean isBad(String name) {
        return switch (name) {
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
                    "_pickle.Unpickler" ->
                    true;
            default -> false;
        };
    }
}
