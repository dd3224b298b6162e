package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Os error alias.
@Rule(
        code = "UP024",
        name = "os-error-alias",
        fix = Fixable.ALWAYS,
        message = "Replace aliased errors with `OSError`")
final class OsErrorAlias {
    private OsErrorAlias() {}

    private static boolean isAlias(Expr expr, LintContext cx) {
        return Set.of(
                                "builtins.EnvironmentError",
                                "builtins.IOError",
                                "builtins.WindowsError",
                                "mmap.error",
                                "resource.error",
                                "select.error",
                                "socket.error",
                                "os.error")
                        .contains(cx.nameOf(expr))
                || expr instanceof Expr.Name name
                        && name.id().equals("WindowsError")
                        && cx.semantics().binding(name).isEmpty();
    }

    static void check(ExceptHandler node, LintContext cx) {
        if (node.type().isEmpty()) {
            return;
        }
        Expr type = node.type().get();
        if (!(type instanceof Expr.Tuple tuple)) {
            single(type, cx);
            return;
        }
        if (tuple.elts().stream().noneMatch(each -> isAlias(each, cx))) {
            return;
        }
        List<String> kept = new ArrayList<>();
        for (Expr each : tuple.elts()) {
            String text = isAlias(each, cx) ? "OSError" : cx.text(each);
            if (!text.equals("OSError")
                    || !kept.contains("OSError")
                            && tuple.elts().stream()
                                    .noneMatch(other -> cx.isBuiltin(other, "OSError"))) {
                kept.add(text);
            } else if (cx.isBuiltin(each, "OSError") && !kept.contains("OSError")) {
                kept.add(text);
            }
        }
        cx.report(tuple)
                .safe(
                        cx.replace(
                                tuple,
                                kept.size() == 1
                                        ? kept.getFirst()
                                        : "(" + String.join(", ", kept) + ")"));
    }

    static void check(Stmt.Raise node, LintContext cx) {
        node.exc()
                .map(exc -> exc instanceof Expr.Call call ? call.func() : exc)
                .ifPresent(exc -> single(exc, cx));
    }

    private static void single(Expr type, LintContext cx) {
        if (isAlias(type, cx)) {
            cx.report(type).safe(cx.replace(type, "OSError"));
        }
    }
}
