package dev.pytool.linter.semantic;

import dev.pytool.parser.ast.Expr;

import java.util.Optional;

/// One read of a name.
///
/// @param start absolute offset
/// @param node the name; absent where `__all__` or an augmented target reads
/// @param context flags of [Context] at this place
/// @param handled whether a `try` around it catches the NameError it might raise
public record Reference(
        String name,
        int start,
        int end,
        Optional<Expr.Name> node,
        Scope scope,
        int context,
        boolean handled) {
    public boolean in(int flag) {
        return (context & flag) != 0;
    }

    /// Whether the program never evaluates this read.
    public boolean isTypingOnly() {
        return in(
                Context.TYPING_ONLY_ANNOTATION
                        | Context.TYPE_CHECKING_BLOCK
                        | Context.STRING
                        | Context.FUTURE
                        | Context.DEFERRED);
    }
}
