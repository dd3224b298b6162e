// Generated from src/main/ast/ast.table by AstGenerator; do not edit.
package dev.pytool.parser.ast;

/// The names of `bool_operator` in CPython's grammar.
public enum BoolOperator implements AsdlNamed {
    AND("And"),
    OR("Or");

    private final String asdlName;

    BoolOperator(String asdlName) {
        this.asdlName = asdlName;
    }

    @Override
    public String asdlName() {
        return asdlName;
    }
}
