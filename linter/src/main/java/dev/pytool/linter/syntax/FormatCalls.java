package dev.pytool.linter.syntax;

import dev.pytool.parser.ast.Expr;

import java.util.Optional;

/// Calls of `str.format` on a literal.
public final class FormatCalls {
    private FormatCalls() {}

    /// The literal in `"...".format(...)`.
    public static Optional<String> template(Expr.Call call) {
        return call.func() instanceof Expr.Attribute attribute && attribute.attr().equals("format")
                ? Exprs.string(attribute.value())
                : Optional.empty();
    }

    /// The same, read; empty where it is malformed.
    public static Optional<BraceFormat> sound(Expr.Call call) {
        return template(call).map(BraceFormat::parse).filter(format -> format.problem().isEmpty());
    }
}
