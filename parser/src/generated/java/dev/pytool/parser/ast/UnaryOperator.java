// Generated from src/main/ast/ast.table by AstGenerator; do not edit.
package dev.pytool.parser.ast;

/// The names of `unary_operator` in CPython's grammar.
public enum UnaryOperator {
    INVERT("Invert"),
    NOT("Not"),
    UADD("UAdd"),
    USUB("USub");

    private final String asdlName;

    UnaryOperator(String asdlName) {
        this.asdlName = asdlName;
    }

    /// The class name in module `ast`.
    public String asdlName() {
        return asdlName;
    }
}
