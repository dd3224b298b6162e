package dev.pytool.linter.model;

/// What rules can subscribe to besides nodes; each constant is the name of a type, in capitals.
public enum Subject {
    /// [SourceFile]: once a file.
    SOURCE_FILE,
    /// [LogicalLine]: each statement's text as pycodestyle reads it.
    LOGICAL_LINE,
    /// [PhysicalLine]
    PHYSICAL_LINE,
    /// [Comment]
    COMMENT,
    /// [Docstring]
    DOCSTRING,
    /// [Definition]: a module, class or function, with or without docstring.
    DEFINITION,
    /// [dev.pytool.linter.semantic.Semantics]: once a file.
    SEMANTICS,
    /// [dev.pytool.linter.semantic.Scope]
    SCOPE,
    /// [dev.pytool.linter.semantic.Binding]
    BINDING,
    /// [Suppressions]: after all other rules.
    SUPPRESSIONS
}
