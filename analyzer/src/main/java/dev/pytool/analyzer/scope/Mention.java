package dev.pytool.analyzer.scope;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;

/// A place where a segment binds or uses a name.
sealed interface Mention {
    NamePart name();

    /// The part whose code does it.
    ScopePart scope();

    Node node();

    /// Place among the mentions, issues and handovers of the outline, in the order of the walk.
    int order();

    /// A [Binding].
    record Bound(BindingKind kind, NamePart name, ScopePart scope, Node node, int order)
            implements Mention {}

    /// A [Use].
    record Read(Expr.Name node, NamePart name, ScopePart scope, boolean evaluated, int order)
            implements Mention {}
}
