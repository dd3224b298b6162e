package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;

import java.math.BigInteger;

/// Functions that start processes.
public final class Shells {
    private Shells() {}

    public static boolean isSubprocess(Expr.Call call, LintContext cx) {
        return switch (cx.nameOf(call.func())) {
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
    public static boolean isTrue(Expr.Call call) {
        return Calls.keyword(call, "shell").filter(keyword -> truthy(keyword.value())).isPresent();
    }

    private static boolean truthy(Expr value) {
        return switch (value) {
            case Expr.Constant constant ->
                    switch (constant.value()) {
                        case Literal.Bool bool -> bool.value();
                        case Literal.Int number -> !number.value().equals(BigInteger.ZERO);
                        case Literal.Float number -> number.value() != 0;
                        case Literal.Str text -> !text.value().isEmpty();
                        case Literal.Bytes bytes -> !bytes.value().isEmpty();
                        default -> false;
                    };
            case Expr.List list ->
                    list.elts().stream().anyMatch(each -> !(each instanceof Expr.Starred));
            case Expr.Tuple tuple ->
                    tuple.elts().stream().anyMatch(each -> !(each instanceof Expr.Starred));
            case Expr.Set set ->
                    set.elts().stream().anyMatch(each -> !(each instanceof Expr.Starred));
            case Expr.Dict dict -> dict.keys().stream().anyMatch(java.util.Optional::isPresent);
            case Expr.GeneratorExp generator -> true;
            case Expr.Lambda lambda -> true;
            case Expr.JoinedStr joined ->
                    joined.values().stream()
                            .anyMatch(each ->
                                    Exprs.string(each).filter(text -> !text.isEmpty()).isPresent());
            default -> false;
        };
    }

    /// Whether a command is written out in full.
    public static boolean isLiteral(Expr command) {
        return Exprs.isString(command)
                || Exprs.dotted(command).equals("sys.executable")
                || command instanceof Expr.NamedExpr named && isLiteral(named.value())
                || !Exprs.elements(command).isEmpty()
                        && Exprs.elements(command).stream().allMatch(Shells::isLiteral);
    }
}
