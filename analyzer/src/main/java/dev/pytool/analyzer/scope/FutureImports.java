package dev.pytool.analyzer.scope;

import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.grammar.KnownFutures;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.tree.Tree;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// `from __future__` imports at the head of a file.
///
/// @param end offset where the last of them starts; -1 without any. Later ones are errors.
record FutureImports(FutureFeatures features, int end) {
    static FutureImports read(Tree tree, List<SyntaxProblem> problems) {
        List<Stmt> body = Binder.body(tree);
        Set<String> names = new HashSet<>();
        int end = -1;
        for (int i = isDocstring(body) ? 1 : 0; i < body.size(); i++) {
            if (!(body.get(i) instanceof Stmt.ImportFrom from) || !isFuture(from)) {
                break;
            }
            for (Alias alias : from.names()) {
                if (KnownFutures.has(alias.name())) {
                    names.add(alias.name());
                } else {
                    problems.add(Problems.at(tree, KnownFutures.rejection(alias.name()), alias));
                }
            }
            end = tree.start(from);
        }
        return new FutureImports(new FutureFeatures(Set.copyOf(names)), end);
    }

    static boolean isFuture(Stmt.ImportFrom from) {
        return from.level() == 0
                && from.module().isPresent()
                && from.module().get().equals("__future__");
    }

    static boolean isDocstring(List<Stmt> body) {
        return !body.isEmpty()
                && body.getFirst() instanceof Stmt.Expr statement
                && statement.value() instanceof Expr.Constant constant
                && constant.value() instanceof Literal.Str;
    }
}
