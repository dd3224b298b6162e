package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Removal;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;

/// Redundant open modes.
@Rule(
        code = "UP015",
        name = "redundant-open-modes",
        fix = Fixable.ALWAYS,
        message = "Unnecessary mode argument")
final class RedundantOpenModes {
    private RedundantOpenModes() {}

    static void check(Expr.Call node, LintContext cx) {
        boolean open =
                cx.isBuiltin(node.func(), "open") || cx.nameOf(node.func()).equals("aiofiles.open");
        if (!open) {
            return;
        }
        Optional<Expr> mode = Calls.argument(node, "mode", 1);
        Optional<String> text = mode.flatMap(Exprs::string);
        if (text.isEmpty()) {
            return;
        }
        String value = text.get();
        String better =
                switch (value) {
                    case "U", "Ur", "rU", "r", "rt", "tr", "Urt", "rUt" -> "";
                    case "wt", "tw" -> "w";
                    case "at", "ta" -> "a";
                    case "xt", "tx" -> "x";
                    case "Ub", "rUb", "Urb" -> "rb";
                    default -> value;
                };
        if (better.equals(value)) {
            return;
        }
        Finding finding =
                better.isEmpty()
                        ? cx.report(mode.get())
                        : cx.say(
                                cx.start(mode.get()),
                                cx.end(mode.get()),
                                "Unnecessary modes, use `" + better + "`");
        Optional<Keyword> keyword = Calls.keyword(node, "mode");
        if (!better.isEmpty()) {
            finding.safe(cx.replace(mode.get(), "\"" + better + "\""));
        } else {
            finding.fix(
                    Fix.Safety.SAFE,
                    Removal.arguments(
                            node, List.of(keyword.isPresent() ? keyword.get() : mode.get()), cx));
        }
    }
}
