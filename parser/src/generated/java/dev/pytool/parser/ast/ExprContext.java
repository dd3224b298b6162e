// Generated from src/main/ast/ast.table by AstGenerator; do not edit.
package dev.pytool.parser.ast;

/// The names of `expr_context` in CPython's grammar.
public enum ExprContext implements AsdlNamed {
    LOAD("Load"),
    STORE("Store"),
    DEL("Del");

    private final String asdlName;

    ExprContext(String asdlName) {
        this.asdlName = asdlName;
    }

    @Override
    public String asdlName() {
        return asdlName;
    }
}
