package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Targets;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.HashSet;
import java.util.Set;

/// Loop variable overrides iterator.
@Rule(
        code = "B020",
        name = "loop-variable-overrides-iterator",
        message = "Loop control variable `{}` overrides iterable it iterates")
final class LoopVariableOverridesIterator {
    private LoopVariableOverridesIterator() {}

    static void check(Stmt.ForLike node, LintContext cx) {
        Set<String> read = new HashSet<>();
        Exprs.contains(
                node.iter(),
                each -> {
                    if (each instanceof Expr.Name name
                            && cx.semantics().enclosingScope(name).kind()
                                    != Scope.Kind.COMPREHENSION
                            && cx.semantics().enclosingScope(name).kind() != Scope.Kind.LAMBDA) {
                        read.add(name.id());
                    }
                    return false;
                });
        for (Expr.Name name : Targets.names(node.target())) {
            if (read.contains(name.id())) {
                cx.report(name, name.id());
            }
        }
    }
}
