package dev.pytool.parser.ast;

/// How operators are written in source.
public final class Signs {
    private Signs() {}

    public static String of(Operator op) {
        return switch (op) {
            case ADD -> "+";
            case SUB -> "-";
            case MULT -> "*";
            case MAT_MULT -> "@";
            case DIV -> "/";
            case MOD -> "%";
            case POW -> "**";
            case LSHIFT -> "<<";
            case RSHIFT -> ">>";
            case BIT_OR -> "|";
            case BIT_XOR -> "^";
            case BIT_AND -> "&";
            case FLOOR_DIV -> "//";
        };
    }

    public static String of(CmpOperator op) {
        return switch (op) {
            case EQ -> "==";
            case NOT_EQ -> "!=";
            case LT -> "<";
            case LT_E -> "<=";
            case GT -> ">";
            case GT_E -> ">=";
            case IS -> "is";
            case IS_NOT -> "is not";
            case IN -> "in";
            case NOT_IN -> "not in";
        };
    }

    /// With the blank that divides a word from its operand.
    public static String of(UnaryOperator op) {
        return switch (op) {
            case INVERT -> "~";
            case NOT -> "not ";
            case UADD -> "+";
            case USUB -> "-";
        };
    }
}
