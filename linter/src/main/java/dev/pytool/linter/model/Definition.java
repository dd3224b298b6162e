package dev.pytool.linter.model;

import dev.pytool.parser.ast.Node;

import java.util.Optional;

/// Something a docstring may describe.
///
/// @param node the module, class or function
/// @param docstring its docstring, if it has one
public record Definition(
        Kind kind, Node node, String name, Visibility visibility, Optional<Docstring> docstring) {
    /// Where the definition stands.
    public enum Kind {
        MODULE,
        PACKAGE,
        CLASS,
        NESTED_CLASS,
        FUNCTION,
        NESTED_FUNCTION,
        METHOD
    }

    /// Whether other modules are meant to use it.
    public enum Visibility {
        PUBLIC,
        PRIVATE
    }

    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }
}
