package dev.pytool.parser.grammar;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;

/// What CPython's messages call an expression.
final class ExpressionNames {
    private ExpressionNames() {}

    static String of(Expr expression) {
        return switch (expression.kind()) {
            case ATTRIBUTE -> "attribute";
            case SUBSCRIPT -> "subscript";
            case STARRED -> "starred";
            case NAME -> "name";
            case LIST -> "list";
            case TUPLE -> "tuple";
            case LAMBDA -> "lambda";
            case CALL -> "function call";
            case BOOL_OP, BIN_OP, UNARY_OP -> "expression";
            case GENERATOR_EXP -> "generator expression";
            case YIELD, YIELD_FROM -> "yield expression";
            case AWAIT -> "await expression";
            case LIST_COMP -> "list comprehension";
            case SET_COMP -> "set comprehension";
            case DICT_COMP -> "dict comprehension";
            case DICT -> "dict literal";
            case SET -> "set display";
            case JOINED_STR, FORMATTED_VALUE -> "f-string expression";
            case TEMPLATE_STR, INTERPOLATION -> "t-string expression";
            case COMPARE -> "comparison";
            case IF_EXP -> "conditional expression";
            case NAMED_EXPR -> "named expression";
            case CONSTANT -> constant(((Expr.Constant) expression).value());
            default -> "expression";
        };
    }

    private static String constant(Literal value) {
        return switch (value) {
            case Literal.None _ -> "None";
            case Literal.Bool bool -> bool.value() ? "True" : "False";
            case Literal.Ellipsis _ -> "ellipsis";
            default -> "literal";
        };
    }
}
