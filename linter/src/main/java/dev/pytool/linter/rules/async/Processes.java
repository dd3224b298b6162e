package dev.pytool.linter.rules.async;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.parser.ast.Expr;

import java.util.Set;

/// Calls that start processes, and those that also wait for their end.
final class Processes {
    private Processes() {}

    private static final Set<String> RUN =
            Set.of(
                    "os.posix_spawn",
                    "os.posix_spawnp",
                    "os.system",
                    "subprocess.call",
                    "subprocess.check_call",
                    "subprocess.check_output",
                    "subprocess.getoutput",
                    "subprocess.getstatusoutput",
                    "subprocess.run");
    private static final Set<String> SPAWN =
            Set.of(
                    "os.spawnl",
                    "os.spawnle",
                    "os.spawnlp",
                    "os.spawnlpe",
                    "os.spawnv",
                    "os.spawnve",
                    "os.spawnvp",
                    "os.spawnvpe");

    static boolean starts(Expr.Call node, LintContext cx) {
        String name = cx.nameOf(node.func());
        return name.equals("subprocess.Popen")
                || name.equals("os.popen")
                || SPAWN.contains(name) && !waits(node, cx);
    }

    static boolean runs(Expr.Call node, LintContext cx) {
        String name = cx.nameOf(node.func());
        return RUN.contains(name) || SPAWN.contains(name) && waits(node, cx);
    }

    private static boolean waits(Expr.Call node, LintContext cx) {
        return Calls.argument(node, "mode", 0)
                .map(mode -> cx.nameOf(mode).equals("os.P_WAIT"))
                .orElse(true);
    }
}
