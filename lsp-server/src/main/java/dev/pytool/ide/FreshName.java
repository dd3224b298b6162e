package dev.pytool.ide;

import dev.pytool.analyzer.scope.Scope;

import java.util.Optional;

/// Names for things that a refactoring makes.
final class FreshName {
    private FreshName() {}

    /// The wish, with a number behind it where code here mentions that name already.
    static String of(String wish, Scope scope) {
        String name = wish;
        for (int number = 2; isTaken(name, scope); number++) {
            name = wish + number;
        }
        return name;
    }

    private static boolean isTaken(String name, Scope scope) {
        for (Optional<Scope> at = Optional.of(scope); at.isPresent(); at = at.get().parent()) {
            if (at.get().symbol(name).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
