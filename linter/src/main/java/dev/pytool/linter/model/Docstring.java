package dev.pytool.linter.model;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;

/// A string that documents a module, class or function.
///
/// @param owner the module, class or function
/// @param start absolute offset of the literal
/// @param end absolute offset after it
/// @param literal the literal as written
/// @param prefix the letters before the quotes
/// @param quotes the opening quotes
/// @param body what stands between the quotes, as written
/// @param indentation what stands before it on its line, other code turned into blanks
public record Docstring(
        Node owner,
        Definition.Kind kind,
        Expr.Constant node,
        int start,
        int end,
        String literal,
        String prefix,
        String quotes,
        String body,
        String indentation) {
    /// Absolute offset of the body.
    public int bodyStart() {
        return start + prefix.length() + quotes.length();
    }

    public int bodyEnd() {
        return end - quotes.length();
    }

    public boolean isTriple() {
        return quotes.length() == 3;
    }
}
