package dev.pytool.parser.grammar;

import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.tree.Tree;

import java.util.List;
import java.util.Optional;

/// `from __future__ import` at the head of a module: the names must be those of module
/// `__future__`.
final class FutureFeatures {
    private FutureFeatures() {}

    /// A tree without other problems, with the first unknown feature as its problem.
    static Tree checked(Tree tree) {
        return problem(tree).map(unknown -> tree.withProblems(List.of(unknown))).orElse(tree);
    }

    private static Optional<SyntaxProblem> problem(Tree tree) {
        if (!(tree.root() instanceof Mod.Module module)) {
            return Optional.empty();
        }
        for (Stmt statement : module.body()) {
            switch (statement.kind()) {
                case IMPORT_FROM -> {
                    Stmt.ImportFrom futures = (Stmt.ImportFrom) statement;
                    if (futures.level() != 0
                            || !futures.module().equals(Optional.of("__future__"))) {
                        return Optional.empty();
                    }
                    Optional<SyntaxProblem> unknown = unknown(tree, futures.names());
                    if (unknown.isPresent()) {
                        return unknown;
                    }
                }
                case EXPR_STMT -> {
                    if (!isText(((Stmt.Expr) statement).value())) {
                        return Optional.empty();
                    }
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isText(Expr value) {
        return value instanceof Expr.Constant constant && constant.value() instanceof Literal.Str;
    }

    private static Optional<SyntaxProblem> unknown(Tree tree, List<Alias> names) {
        for (Alias name : names) {
            if (!KnownFutures.has(name.name())) {
                int start = tree.start(name);
                return Optional.of(
                        new SyntaxProblem(
                                SyntaxProblem.Type.SYNTAX_ERROR,
                                KnownFutures.rejection(name.name()),
                                start,
                                tree.end(name),
                                tree.lines().line(start) + 1,
                                tree.lines().codePointColumn(start) + 1));
            }
        }
        return Optional.empty();
    }
}
