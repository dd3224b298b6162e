package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;
import java.util.Set;

/// Unsafe yaml load.
@Rule(
        code = "S506",
        name = "unsafe-yaml-load",
        message =
                "Probable use of unsafe `yaml.load`. Allows instantiation of arbitrary objects. Consider `yaml.safe_load`.")
@BanditTest(name = "yaml_load", severity = Level.MEDIUM, confidence = Level.HIGH)
final class UnsafeYamlLoad {
    private UnsafeYamlLoad() {}

    static void check(Expr.Call node, LintContext cx) {
        if (!cx.nameOf(node.func()).equals("yaml.load")) {
            return;
        }
        Optional<Expr> loader = Calls.argument(node, "Loader", 1);
        if (loader.isEmpty()) {
            cx.report(node.func());
        } else if (!Set.of(
                        "yaml.SafeLoader",
                        "yaml.CSafeLoader",
                        "yaml.loader.SafeLoader",
                        "yaml.cyaml.CSafeLoader")
                .contains(cx.nameOf(loader.get()))) {
            cx.say(
                    cx.start(loader.get()),
                    cx.end(loader.get()),
                    "Probable use of unsafe loader `"
                            + Protocols.name(loader.get())
                            + "` with `yaml.load`. Allows instantiation of arbitrary objects. Consider `yaml.safe_load`.");
        }
    }
}
