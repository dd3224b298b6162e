// Generated from src/main/ast/ast.table by AstGenerator; do not edit.
package dev.pytool.parser.ast;

/// The names of `cmp_operator` in CPython's grammar.
public enum CmpOperator implements AsdlNamed {
    EQ("Eq"),
    NOT_EQ("NotEq"),
    LT("Lt"),
    LT_E("LtE"),
    GT("Gt"),
    GT_E("GtE"),
    IS("Is"),
    IS_NOT("IsNot"),
    IN("In"),
    NOT_IN("NotIn");

    private final String asdlName;

    CmpOperator(String asdlName) {
        this.asdlName = asdlName;
    }

    @Override
    public String asdlName() {
        return asdlName;
    }
}
