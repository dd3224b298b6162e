package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.math.BigInteger;
import java.util.Optional;

/// Modes are read as octal digits; `644` is another set of permissions than `0o644`.
@Rule(
        code = "RUF064",
        name = "non-octal-permissions",
        fix = Fixable.SOMETIMES,
        message = "Non-octal mode")
final class NonOctalPermissions {
    private NonOctalPermissions() {}

    static void check(Expr.Call node, LintContext cx) {
        Optional<Expr> mode = mode(node, cx);
        if (mode.isEmpty()
                || !(mode.get() instanceof Expr.Constant constant)
                || !(constant.value() instanceof Literal.Int number)) {
            return;
        }
        String text = cx.text(constant);
        if (text.equals("0") || text.startsWith("0o") || text.startsWith("0O")) {
            return;
        }
        Finding finding = cx.report(constant);
        if (text.startsWith("0") && text.chars().allMatch(Character::isDigit)) {
            finding.safe(cx.insert(cx.start(constant), "0o"));
            return;
        }
        suggestion(number.value())
                .ifPresent(better ->
                        finding.unsafe(cx.replace(constant, "0o" + Integer.toOctalString(better))));
    }

    private static Optional<Expr> mode(Expr.Call node, LintContext cx) {
        return switch (cx.nameOf(node.func())) {
            case "os.umask" -> Calls.argument(node, "mode", 0);
            case "os.chmod",
                    "os.fchmod",
                    "os.lchmod",
                    "os.mkdir",
                    "os.makedirs",
                    "os.mkfifo",
                    "os.mknod" ->
                    Calls.argument(node, "mode", 1);
            case "os.open", "dbm.open", "dbm.gnu.open", "dbm.ndbm.open" ->
                    Calls.argument(node, "mode", 2);
            default ->
                    node.func() instanceof Expr.Attribute method && isPath(method.value(), cx)
                            ? switch (method.attr()) {
                                case "chmod", "lchmod", "mkdir", "touch" ->
                                        Calls.argument(node, "mode", 0);
                                default -> Optional.empty();
                            }
                            : Optional.empty();
        };
    }

    private static boolean isPath(Expr expr, LintContext cx) {
        return Values.constructor(expr, cx).equals("pathlib.Path");
    }

    /// What who wrote this number means: its digits as octal ones, or the number itself.
    private static Optional<Integer> suggestion(BigInteger mode) {
        if (mode.bitLength() > 30) {
            return Optional.empty();
        }
        int[] usual = {
            0400, 0440, 0444, 0600, 0640, 0644, 0660, 0664, 0666, 0700, 0744, 0750, 0755, 0770,
            0775, 0776, 0777
        };
        for (int each : usual) {
            if (mode.intValue() == each || mode.toString().equals(Integer.toOctalString(each))) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
