package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;

import java.util.List;
import java.util.Optional;

/// Functions that start processes.
public final class Shells {
    private Shells() {}

    public static boolean isSubprocess(Expr.Call call, LintContext cx) {
        return switch (Names.asWritten(call.func(), cx)) {
            case "subprocess.Popen",
                    "subprocess.call",
                    "subprocess.check_call",
                    "subprocess.check_output",
                    "subprocess.run" ->
                    true;
            default -> false;
        };
    }

    public static boolean startsShell(String name) {
        return switch (name) {
            case "os.system",
                    "os.popen",
                    "os.popen2",
                    "os.popen3",
                    "os.popen4",
                    "popen2.popen2",
                    "popen2.popen3",
                    "popen2.popen4",
                    "popen2.Popen3",
                    "popen2.Popen4",
                    "commands.getoutput",
                    "commands.getstatusoutput",
                    "subprocess.getoutput",
                    "subprocess.getstatusoutput" ->
                    true;
            default -> false;
        };
    }

    public static boolean startsProcess(String name) {
        return switch (name) {
            case "os.execl",
                    "os.execle",
                    "os.execlp",
                    "os.execlpe",
                    "os.execv",
                    "os.execve",
                    "os.execvp",
                    "os.execvpe",
                    "os.spawnl",
                    "os.spawnle",
                    "os.spawnlp",
                    "os.spawnlpe",
                    "os.spawnv",
                    "os.spawnve",
                    "os.spawnvp",
                    "os.spawnvpe",
                    "os.startfile" ->
                    true;
            default -> false;
        };
    }

    /// Whether the call has `shell=` something true.
    public static boolean isTrue(Expr.Call call, LintContext cx) {
        return Calls.keyword(call, "shell")
                .filter(keyword -> Truth.isSure(keyword.value(), cx))
                .isPresent();
    }

    /// What a call of module `subprocess` or another that starts a process runs.
    public static Optional<Expr> command(Expr.Call call, LintContext cx) {
        return isSubprocess(call, cx)
                ? Calls.argument(call, "args", 0)
                : call.args().stream().findFirst();
    }

    /// Whether a command is written out in full.
    public static boolean isLiteral(Expr command, LintContext cx) {
        return switch (command) {
            case Expr.NamedExpr named -> isLiteral(named.value(), cx);
            case Expr.List list -> areLiterals(list.elts(), cx);
            case Expr.Tuple tuple -> areLiterals(tuple.elts(), cx);
            default -> Exprs.isString(command) || cx.nameOf(command).equals("sys.executable");
        };
    }

    private static boolean areLiterals(List<Expr> words, LintContext cx) {
        return !words.isEmpty() && words.stream().allMatch(word -> isLiteral(word, cx));
    }
}
