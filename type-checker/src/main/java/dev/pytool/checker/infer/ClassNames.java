package dev.pytool.checker.infer;

import dev.pytool.checker.module.Scope;
import dev.pytool.parser.ast.Stmt;

import java.util.Optional;

/// Full names of classes: module, enclosing classes, name; a class in a function counts by its own
/// name.
final class ClassNames {
    private ClassNames() {}

    static String of(Scope scope, Stmt.ClassDef node) {
        StringBuilder path = new StringBuilder(node.name());
        Optional<Scope> outer = scope.parent();
        while (outer.isPresent()) {
            if (outer.get().kind() == Scope.Kind.CLASS
                    && outer.get().node() instanceof Stmt.ClassDef cls) {
                path.insert(0, cls.name() + ".");
            }
            outer = outer.get().parent();
        }
        return scope.module().name() + "." + path;
    }
}
