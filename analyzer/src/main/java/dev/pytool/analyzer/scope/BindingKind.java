package dev.pytool.analyzer.scope;

/// How a name comes to its value. The node of a [Binding] is named beside each.
public enum BindingKind {
    /// `import a.b`: [dev.pytool.parser.ast.Alias].
    IMPORT,
    /// `from a import b`: [dev.pytool.parser.ast.Alias].
    FROM_IMPORT,
    /// Target of `=`: the name.
    ASSIGNMENT,
    /// Target of `+=` and the like, which is a use too: the name.
    AUGMENTED,
    /// `x: int = 1`: the name.
    ANNOTATED,
    /// `x: int`, which gives no value: the name.
    DECLARATION,
    /// A parameter: [dev.pytool.parser.ast.Arg].
    ARGUMENT,
    /// The `def` statement.
    FUNCTION,
    /// The `class` statement.
    CLASS,
    /// Target of a `for` statement: the name.
    LOOP,
    /// Target of `for` in a comprehension: the name.
    COMPREHENSION,
    /// `with ... as x`: the name.
    WITH,
    /// `except ... as x`: the handler.
    EXCEPT,
    /// `del x`, which ends the value: the name.
    DELETE,
    /// `global x`, which gives no value: the statement.
    GLOBAL,
    /// `nonlocal x`, which gives no value: the statement.
    NONLOCAL,
    /// Target of `:=`: the name.
    WALRUS,
    /// A capture in a `case`: the pattern.
    MATCH,
    /// A type parameter: [dev.pytool.parser.ast.TypeParam].
    TYPE_PARAMETER,
    /// Name of a `type` statement: the name.
    TYPE_ALIAS;

    /// Whether the name has a value afterwards.
    public boolean gives() {
        return this != DECLARATION && this != DELETE && this != GLOBAL && this != NONLOCAL;
    }
}
