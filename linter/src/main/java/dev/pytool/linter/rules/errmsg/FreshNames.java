package dev.pytool.linter.rules.errmsg;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.parser.ast.Node;

import java.util.Optional;

/// Names that a fix may bind without taking one that is in use.
final class FreshNames {
    private FreshNames() {}

    /// The name itself, or with a number behind it where it means something already at the node.
    static String of(String base, Node node, LintContext cx) {
        if (!isTaken(base, node, cx)) {
            return base;
        }
        int number = 0;
        while (isTaken(base + "_" + number, node, cx)) {
            number++;
        }
        return base + "_" + number;
    }

    private static boolean isTaken(String name, Node node, LintContext cx) {
        Scope own = cx.semantics().enclosingScope(node);
        for (Optional<Scope> at = Optional.of(own); at.isPresent(); at = at.get().parent()) {
            Scope scope = at.get();
            if (scope != own && scope.kind() == Scope.Kind.CLASS) {
                continue;
            }
            for (Binding binding : scope.all()) {
                boolean seen = scope != own || binding.start() < cx.start(node);
                if (seen && binding.name().equals(name)) {
                    return true;
                }
            }
        }
        return cx.semantics().isBuiltin(name);
    }
}
