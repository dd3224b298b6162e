package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.FileRole;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.parser.ast.Comprehension;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Await outside async.
@Rule(
        code = "PLE1142",
        name = "await-outside-async",
        message = "`await` should be used within an async function")
final class AwaitOutsideAsync {
    private AwaitOutsideAsync() {}

    static void check(Expr.Await node, LintContext cx) {
        report(node, cx);
    }

    static void check(Stmt.AsyncFor node, LintContext cx) {
        report(node, cx);
    }

    static void check(Stmt.AsyncWith node, LintContext cx) {
        report(node, cx);
    }

    static void check(Comprehension node, LintContext cx) {
        boolean generator =
                cx.parent(node).filter(parent -> parent instanceof Expr.GeneratorExp).isPresent();
        if (node.isAsync() != 0 && !generator) {
            report(node, cx);
        }
    }

    private static void report(Node node, LintContext cx) {
        if (cx.file().role() == FileRole.NOTEBOOK
                && cx.semantics().enclosingScope(node).kind() == Scope.Kind.MODULE) {
            return;
        }
        Node child = node;
        for (Optional<Node> at = cx.parent(node); at.isPresent(); at = cx.parent(at.get())) {
            if (at.get() instanceof Stmt.AsyncFunctionDef || isDeferred(child, at.get())) {
                return;
            }
            if (at.get() instanceof Stmt.FunctionDef
                    || at.get() instanceof Stmt.ClassDef
                    || at.get() instanceof Expr.Lambda) {
                break;
            }
            child = at.get();
        }
        cx.report(node);
    }

    /// Whether an asynchronous generator around the node runs it, whoever makes the generator: all
    /// of it but the first thing it loops over.
    private static boolean isDeferred(Node child, Node parent) {
        return parent instanceof Expr.GeneratorExp generator
                && generator.generators().getFirst() != child;
    }
}
