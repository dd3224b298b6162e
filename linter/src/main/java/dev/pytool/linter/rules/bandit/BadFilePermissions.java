package dev.pytool.linter.rules.bandit;

import dev.pytool.analyzer.report.Risk;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Bad file permissions.
@Rule(
        code = "S103",
        name = "bad-file-permissions",
        message = "`os.chmod` setting a permissive mask `{}` on file or directory")
@BanditTest(name = "set_bad_file_permissions", severity = Level.HIGH, confidence = Level.HIGH)
final class BadFilePermissions {
    private BadFilePermissions() {}

    static void check(Expr.Call node, LintContext cx) {
        if (!cx.nameOf(node.func()).equals("os.chmod")) {
            return;
        }
        Optional<Expr> mode = Calls.argument(node, "mode", 1);
        Optional<Integer> mask = mode.flatMap(expr -> mask(expr, cx));
        if (mask.isPresent() && (mask.get() & 032) != 0) {
            boolean anyoneWrites = (mask.get() & 02) != 0;
            cx.report(mode.get(), String.format("%#o", mask.get()))
                    .weighs(anyoneWrites ? Risk.Level.HIGH : Risk.Level.MEDIUM, Risk.Level.HIGH);
        }
    }

    /// The bits of an integer, of names of module `stat`, or of both joined.
    private static Optional<Integer> mask(Expr expr, LintContext cx) {
        if (expr instanceof Expr.Constant constant
                && constant.value() instanceof Literal.Int number) {
            return number.value().bitLength() < 31
                    ? Optional.of(number.value().intValue())
                    : Optional.empty();
        }
        if (expr instanceof Expr.BinOp binary) {
            Optional<Integer> left = mask(binary.left(), cx);
            Optional<Integer> right = mask(binary.right(), cx);
            if (left.isEmpty() || right.isEmpty()) {
                return Optional.empty();
            }
            return switch (binary.op()) {
                case BIT_OR -> Optional.of(left.get() | right.get());
                case BIT_AND -> Optional.of(left.get() & right.get());
                case BIT_XOR -> Optional.of(left.get() ^ right.get());
                default -> Optional.empty();
            };
        }
        return switch (cx.nameOf(expr)) {
            case "stat.S_ISUID" -> Optional.of(04000);
            case "stat.S_ISGID", "stat.S_ENFMT" -> Optional.of(02000);
            case "stat.S_ISVTX" -> Optional.of(01000);
            case "stat.S_IRWXU" -> Optional.of(0700);
            case "stat.S_IRUSR", "stat.S_IREAD" -> Optional.of(0400);
            case "stat.S_IWUSR", "stat.S_IWRITE" -> Optional.of(0200);
            case "stat.S_IXUSR", "stat.S_IEXEC" -> Optional.of(0100);
            case "stat.S_IRWXG" -> Optional.of(070);
            case "stat.S_IRGRP" -> Optional.of(040);
            case "stat.S_IWGRP" -> Optional.of(020);
            case "stat.S_IXGRP" -> Optional.of(010);
            case "stat.S_IRWXO" -> Optional.of(07);
            case "stat.S_IROTH" -> Optional.of(04);
            case "stat.S_IWOTH" -> Optional.of(02);
            case "stat.S_IXOTH" -> Optional.of(01);
            default -> Optional.empty();
        };
    }
}
