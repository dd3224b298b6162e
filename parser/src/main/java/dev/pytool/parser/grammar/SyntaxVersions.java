package dev.pytool.parser.grammar;

import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.TypeParam;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.token.Tokens;
import dev.pytool.parser.tree.Tree;
import dev.pytool.parser.tree.TreeWalk;

import java.util.Optional;

/// Syntax that an older Python does not know, in the words of CPython's `ast.parse` with its
/// `feature_version`. Places are those of the construct; CPython gives that of the token it read
/// last.
public final class SyntaxVersions {
    private final Tree tree;
    private final int minorVersion;
    private Optional<SyntaxProblem> found = Optional.empty();

    private SyntaxVersions(Tree tree, int minorVersion) {
        this.tree = tree;
        this.minorVersion = minorVersion;
    }

    /// The first construct of the text that Python 3.`minorVersion` lacks.
    public static Optional<SyntaxProblem> tooNew(Tree tree, int minorVersion) {
        if (minorVersion >= ParseOptions.FILE.minorVersion()) {
            return Optional.empty();
        }
        SyntaxVersions versions = new SyntaxVersions(tree, minorVersion);
        TreeWalk.walk(
                tree.root(),
                node -> {
                    versions.check(node);
                    return versions.found.isEmpty();
                });
        return versions.found;
    }

    private void check(Node node) {
        switch (node) {
            case Stmt.Match _ -> since(10, "Pattern matching is", node);
            case Stmt.TryStar _ -> since(11, "Exception groups are", node);
            case Stmt.TypeAlias _ -> since(12, "Type statement is", node);
            case TypeParam parameter -> {
                since(12, "Type parameter lists are", node);
                if (hasDefault(parameter)) {
                    since(13, "Type parameter defaults are", node);
                }
            }
            case Expr.NamedExpr _ -> since(8, "Assignment expressions are", node);
            case Arguments arguments when !arguments.posonlyargs().isEmpty() ->
                    since(8, "Positional-only parameters are", node);
            case Expr.TemplateStr _ -> since(14, "t-strings are", node);
            case ExceptHandler handler when isBareTuple(handler) ->
                    since(14, "except expressions without parentheses are", node);
            default -> {}
        }
    }

    private static boolean hasDefault(TypeParam parameter) {
        return switch (parameter) {
            case TypeParam.TypeVar variable -> variable.defaultValue().isPresent();
            case TypeParam.TypeVarTuple tuple -> tuple.defaultValue().isPresent();
            case TypeParam.ParamSpec spec -> spec.defaultValue().isPresent();
        };
    }

    /// `except A, B:`, whose commas stand in no bracket.
    private boolean isBareTuple(ExceptHandler handler) {
        if (handler.type().isEmpty() || !(handler.type().get() instanceof Expr.Tuple tuple)) {
            return false;
        }
        Tokens tokens = tree.tokens();
        int depth = 0;
        for (int i = tokens.at(tree.start(tuple)); tokens.start(i) < tree.end(tuple); i++) {
            switch (tokens.kind(i)) {
                case LPAR, LSQB, LBRACE -> depth++;
                case RPAR, RSQB, RBRACE -> depth--;
                case COMMA -> {
                    if (depth == 0) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    private void since(int version, String what, Node node) {
        if (version <= minorVersion || found.isPresent()) {
            return;
        }
        int start = tree.start(node);
        found =
                Optional.of(
                        new SyntaxProblem(
                                SyntaxProblem.Type.SYNTAX_ERROR,
                                what + " only supported in Python 3." + version + " and greater",
                                start,
                                tree.end(node),
                                tree.lines().line(start) + 1,
                                tree.lines().codePointColumn(start) + 1));
    }
}
