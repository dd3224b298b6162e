package dev.pytool.analyzer.scope;

import dev.pytool.parser.ast.Node;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.tree.Tree;

/// Syntax errors found after parsing.
final class Problems {
    private Problems() {}

    /// A SyntaxWarning; CPython gives it a line and no column.
    static SyntaxProblem warning(Tree tree, String message, int start, int end) {
        int line = tree.lines().line(start) + 1;
        int column = tree.lines().codePointColumn(start) + 1;
        return new SyntaxProblem(
                SyntaxProblem.Type.SYNTAX_WARNING,
                message,
                start,
                Math.max(start, end),
                line,
                column);
    }

    /// At a node; like CPython's compiler, with the column in bytes of UTF-8.
    static SyntaxProblem at(Tree tree, String message, Node node) {
        int start = tree.start(node);
        int line = tree.lines().line(start) + 1;
        int column = tree.lines().utf8Column(start) + 1;
        return new SyntaxProblem(
                SyntaxProblem.Type.SYNTAX_ERROR,
                message,
                start,
                Math.max(start, tree.end(node)),
                line,
                column);
    }
}
