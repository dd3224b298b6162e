package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Functions;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;

/// Where the parts of a function's head stand.
final class Signatures {
    private Signatures() {}

    /// Start and end of the parameters, parentheses included.
    static int[] parameters(Stmt.FunctionLike node, LintContext cx) {
        Tokens tokens = cx.tokens();
        int at = tokens.at(afterTypeParameters(node, cx));
        while (tokens.kind(at) != TokenKind.LPAR) {
            at++;
        }
        return new int[] {tokens.start(at), Functions.parametersEnd(node, cx)};
    }

    private static int afterTypeParameters(Stmt.FunctionLike node, LintContext cx) {
        return node.typeParams().isEmpty()
                ? Functions.nameSpan(node, cx)[1]
                : cx.end(node.typeParams().getLast());
    }

    /// Start and end of everything between the name and the colon.
    static int[] whole(Stmt.FunctionLike node, LintContext cx) {
        int[] parameters = parameters(node, cx);
        int start = node.typeParams().isEmpty() ? parameters[0] : brackets(node, cx)[0];
        return new int[] {start, node.returns().map(cx::end).orElse(parameters[1])};
    }

    /// Start and end of the type parameters, brackets included.
    static int[] brackets(Stmt.FunctionLike node, LintContext cx) {
        Tokens tokens = cx.tokens();
        int open = tokens.significantBefore(tokens.at(cx.start(node.typeParams().getFirst())));
        int close = tokens.significant(tokens.at(cx.end(node.typeParams().getLast())));
        if (tokens.kind(close) == TokenKind.COMMA) {
            close = tokens.significant(close + 1);
        }
        return new int[] {tokens.start(open), tokens.end(close)};
    }
}
