package dev.pytool.parser.ast;

/// A value that module `ast` has a class of its own for: an operator or an expression context.
public interface AsdlNamed {
    /// The class name in module `ast`.
    String asdlName();
}
