package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Bad open mode.
@Rule(code = "PLW1501", name = "bad-open-mode", message = "`{}` is not a valid mode for `open`")
final class BadOpenMode {
    private BadOpenMode() {}

    static void check(Expr.Call node, LintContext cx) {
        boolean open =
                cx.isBuiltin(node.func(), "open")
                        || Calls.method(node).equals("open")
                                && Values.constructor(((Expr.Attribute) node.func()).value(), cx)
                                        .equals("pathlib.Path")
                        || Calls.method(node).equals("open")
                                && ((Expr.Attribute) node.func()).value() instanceof Expr.Call call
                                && cx.nameOf(call.func()).equals("pathlib.Path");
        if (!open) {
            return;
        }
        Optional<Expr> mode =
                Calls.argument(node, "mode", cx.isBuiltin(node.func(), "open") ? 1 : 0);
        mode.flatMap(Exprs::string)
                .filter(text -> !isMode(text))
                .ifPresent(text -> cx.report(mode.get(), text));
    }

    private static boolean isMode(String mode) {
        if (mode.isEmpty()
                || !mode.matches("[rwabtxU+]*")
                || mode.chars().distinct().count() != mode.length()) {
            return false;
        }
        boolean universal = mode.indexOf('U') >= 0;
        long kinds = mode.chars().filter(c -> "rwax".indexOf(c) >= 0).count();
        if (universal) {
            return mode.chars().noneMatch(c -> "wax".indexOf(c) >= 0);
        }
        return kinds == 1 && !(mode.indexOf('b') >= 0 && mode.indexOf('t') >= 0);
    }
}
