// Generated from src/main/ast/ast.table by AstGenerator; do not edit.
package dev.pytool.parser.ast;

/// The names of `operator` in CPython's grammar.
public enum Operator implements AsdlNamed {
    ADD("Add"),
    SUB("Sub"),
    MULT("Mult"),
    MAT_MULT("MatMult"),
    DIV("Div"),
    MOD("Mod"),
    POW("Pow"),
    LSHIFT("LShift"),
    RSHIFT("RShift"),
    BIT_OR("BitOr"),
    BIT_XOR("BitXor"),
    BIT_AND("BitAnd"),
    FLOOR_DIV("FloorDiv");

    private final String asdlName;

    Operator(String asdlName) {
        this.asdlName = asdlName;
    }

    @Override
    public String asdlName() {
        return asdlName;
    }
}
