package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Functions;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;

/// Load before global declaration.
@Rule(
        code = "PLE0118",
        name = "load-before-global-declaration",
        message = "Name `{}` is used prior to global declaration on {}")
final class LoadBeforeGlobalDeclaration {
    private LoadBeforeGlobalDeclaration() {}

    static void check(Stmt.Global node, LintContext cx) {
        Optional<Stmt.FunctionLike> function = cx.function(node);
        List<Stmt> body =
                function.isPresent()
                        ? function.get().body()
                        : cx.semantics().source().tree().root() instanceof Mod.Module module
                                ? module.body()
                                : List.of();
        Functions.forEachOwnNode(
                body,
                each -> {
                    if (each instanceof Expr.Name name
                            && node.names().contains(name.id())
                            && cx.start(name) < cx.start(node)) {
                        cx.report(name, name.id(), "line " + (cx.lines().line(cx.start(node)) + 1));
                    }
                });
    }
}
