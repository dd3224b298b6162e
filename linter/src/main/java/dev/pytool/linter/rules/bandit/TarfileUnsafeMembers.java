package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// Tarfile unsafe members.
@Rule(code = "S202", name = "tarfile-unsafe-members", message = "Uses of `tarfile.extractall()`")
final class TarfileUnsafeMembers {
    private TarfileUnsafeMembers() {}

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
            cx.report(node.func());
        }
    }
}
