package dev.pytool.linter.rules.debugger;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// A debugger is called or imported. Such lines are for a session at the desk and stop a program
/// that nobody watches.
///
/// ```python
/// def f():
///     breakpoint()
/// ```
@Rule(code = "T100", name = "debugger", message = "Trace found: `{}` used")
final class Debugger {
    private Debugger() {}

    static void check(Expr.Call node, LintContext cx) {
        String name = cx.nameOf(node.func());
        if (isCall(name)) {
            String shown =
                    node.func() instanceof Expr.Name
                                    && name.equals("builtins.breakpoint")
                                    && cx.semantics().binding((Expr.Name) node.func()).isEmpty()
                            ? "breakpoint"
                            : name;
            cx.report(node, shown);
        }
    }

    static void check(Stmt.Import node, LintContext cx) {
        for (Alias alias : node.names()) {
            if (isModule(alias.name())) {
                found(node, alias.name(), cx);
            }
        }
    }

    static void check(Stmt.ImportFrom node, LintContext cx) {
        String module = node.module().orElse("");
        if (module.isEmpty()) {
            return;
        }
        if (isModule(module)) {
            for (Alias alias : node.names()) {
                if (isCall(module + "." + alias.name())) {
                    found(node, module + "." + alias.name(), cx);
                }
            }
            return;
        }
        for (Alias alias : node.names()) {
            if (isCall(module + "." + alias.name())) {
                found(node, module + "." + alias.name(), cx);
            }
        }
    }

    private static void found(Stmt node, String name, LintContext cx) {
        cx.say(cx.start(node), cx.end(node), "Import for `" + name + "` found");
    }

    private static boolean isModule(String name) {
        return switch (name) {
            case "pdb",
                    "pudb",
                    "ipdb",
                    "debugpy",
                    "ptvsd",
                    "celery.contrib.rdb",
                    "IPython.terminal.embed",
                    "IPython.frontend.terminal.embed" ->
                    true;
            default -> false;
        };
    }

    private static boolean isCall(String name) {
        return switch (name) {
            case "pdb.set_trace",
                    "pudb.set_trace",
                    "ipdb.set_trace",
                    "ipdb.sset_trace",
                    "IPython.terminal.embed.InteractiveShellEmbed",
                    "IPython.frontend.terminal.embed.InteractiveShellEmbed",
                    "celery.contrib.rdb.set_trace",
                    "builtins.breakpoint",
                    "debugpy.breakpoint",
                    "debugpy.listen",
                    "debugpy.wait_for_client",
                    "ptvsd.break_into_debugger",
                    "ptvsd.wait_for_attach",
                    "sys.breakpointhook",
                    "sys.__breakpointhook__" ->
                    true;
            default -> false;
        };
    }
}
