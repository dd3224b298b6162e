package dev.pytool.linter.rules.bandit;

import dev.pytool.analyzer.report.Risk;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Tarfile unsafe members.
@Rule(code = "S202", name = "tarfile-unsafe-members", message = "Uses of `tarfile.extractall()`")
@BanditTest(name = "tarfile_unsafe_members", severity = Level.HIGH, confidence = Level.HIGH)
final class TarfileUnsafeMembers {
    private TarfileUnsafeMembers() {}

    /// A function that chooses members likely filters them.
    private static Risk.Level level(Expr.Call node) {
        Optional<Keyword> members = Calls.keyword(node, "members");
        if (members.isEmpty()) {
            return Risk.Level.HIGH;
        }
        return members.get().value() instanceof Expr.Call ? Risk.Level.LOW : Risk.Level.MEDIUM;
    }

    static void check(Expr.Call node, LintContext cx) {
        if (!Calls.method(node).equals("extractall")) {
            return;
        }
        boolean tar =
                cx.semantics().scopes().getFirst().all().stream()
                                .anyMatch(binding ->
                                        binding.isImport()
                                                && (binding.target().equals("tarfile")
                                                        || binding.target().startsWith("tarfile.")))
                        || cx.semantics().scopes().stream()
                                .anyMatch(scope ->
                                        scope.all().stream()
                                                .anyMatch(binding ->
                                                        binding.isImport()
                                                                && binding.target()
                                                                        .startsWith("tarfile")));
        boolean filtered =
                Calls.keyword(node, "filter")
                        .flatMap(keyword -> Exprs.string(keyword.value()))
                        .filter(value -> value.equals("data") || value.equals("tar"))
                        .isPresent();
        if (tar && !filtered) {
            Risk.Level level = level(node);
            cx.report(node.func()).weighs(level, level);
        }
    }
}
