package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Shells;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Unix command wildcard injection.
@Rule(
        code = "S609",
        name = "unix-command-wildcard-injection",
        message = "Possible wildcard injection in call due to `*` usage")
@BanditTest(
        name = "linux_commands_wildcard_injection",
        severity = Level.HIGH,
        confidence = Level.MEDIUM)
final class UnixCommandWildcardInjection {
    private UnixCommandWildcardInjection() {}

    static void check(Expr.Call node, LintContext cx) {
        String name = cx.nameOf(node.func());
        boolean shell =
                Shells.startsShell(name)
                        || Shells.isSubprocess(node, cx) && Shells.isTrue(node, cx);
        Optional<Expr> argument = Shells.command(node, cx);
        if (!shell || argument.isEmpty()) {
            return;
        }
        Expr first = argument.get();
        StringBuilder command = new StringBuilder();
        List<Expr> words =
                first instanceof Expr.List || first instanceof Expr.Tuple
                        ? Exprs.elements(first)
                        : List.of(first);
        words.forEach(word -> command.append(Exprs.string(word).orElse("")).append(' '));
        String text = command.toString();
        boolean wild =
                text.matches("(?s).*\\*.*")
                        && Set.of("chown", "chmod", "tar", "rsync").stream()
                                .anyMatch(program ->
                                        text.matches("(?s)(.*/)?" + program + " .*")
                                                || text.startsWith(program + " "));
        if (wild) {
            cx.report(first);
        }
    }
}
