package dev.pytool.parser.ast;

import java.util.function.Consumer;

/// A node of the syntax tree. Nodes are immutable and know neither parent, type nor comment; every
/// later fact lives in a table beside the tree, indexed by [#segment()] and [#index()].
///
/// Positions are relative: `at` counts UTF-16 units from the start of the node's segment. Absolute
/// offsets are asked of the tree (`tree.start(node)`, `tree.end(node)`), because an edit moves
/// segments without touching their nodes. A piece the parser had to insert is an [Expr.Name] with
/// an empty `id` and length 0.
public sealed interface Node
        permits Mod,
                Stmt,
                Expr,
                Pattern,
                TypeParam,
                ExceptHandler,
                Arguments,
                Arg,
                Keyword,
                Alias,
                Withitem,
                MatchCase,
                Comprehension {
    /// The segment whose positions and indexes this node uses.
    Segment segment();

    /// Dense number of the node within its segment, from 0.
    int index();

    /// First UTF-16 unit, counted from the start of the segment.
    int at();

    /// Number of UTF-16 units covered, nested segments included.
    int length();

    Kind kind();

    /// Calls the action for each child node, in the grammar's field order.
    void forEachChild(Consumer<? super Node> action);

    /// Shows each field under its name in CPython's grammar, in that order.
    void fields(FieldVisitor visitor);

    /// Whether the parser inserted this node where the source has nothing.
    default boolean isMissing() {
        return length() == 0 && this instanceof Expr.Name name && name.id().isEmpty();
    }
}
