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

/// Program started by a partial path.
@Rule(
        code = "S607",
        name = "start-process-with-partial-path",
        message = "Starting a process with a partial executable path")
@BanditTest(name = "start_process_with_partial_path", severity = Level.LOW, confidence = Level.HIGH)
final class StartProcessWithPartialPath {
    private StartProcessWithPartialPath() {}

    static void check(Expr.Call node, LintContext cx) {
        String name = cx.nameOf(node.func());
        Optional<Expr> command = Shells.command(node, cx);
        if (command.isEmpty()
                || !Shells.isSubprocess(node, cx)
                        && !Shells.startsShell(name)
                        && !Shells.startsProcess(name)) {
            return;
        }
        Expr first = command.get();
        List<Expr> words =
                first instanceof Expr.List || first instanceof Expr.Tuple
                        ? Exprs.elements(first)
                        : List.of(first);
        if (words.isEmpty()) {
            return;
        }
        Optional<String> program = Exprs.string(words.getFirst());
        if (program.filter(path -> !path.isEmpty() && !path.matches("(?s)(?:[A-Za-z]:|[\\\\/.]).*"))
                .isPresent()) {
            cx.report(first);
        }
    }
}
