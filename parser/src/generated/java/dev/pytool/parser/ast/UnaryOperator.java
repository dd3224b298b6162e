// Generated from src/main/ast/ast.table by AstGenerator; do not edit.
package dev.pytool.parser.ast;

/// The names of `unary_operator` in CPython's grammar.
public enum UnaryOperator implements AsdlNamed {
    INVERT("Invert"),
    NOT("Not"),
    UADD("UAdd"),
    USUB("USub");

    private final String asdlName;

    UnaryOperator(String asdlName) {
        this.asdlName = asdlName;
    }

    @Override
    public String asdlName() {
        return asdlName;
    }
}
