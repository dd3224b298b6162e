package dev.pytool.linter.syntax;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Kind;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.UnaryOperator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Questions about expressions that need no knowledge of names.
public final class Exprs {
    private Exprs() {}

    public static boolean isNone(Expr expr) {
        return expr instanceof Expr.Constant constant && constant.value() instanceof Literal.None;
    }

    public static boolean isBool(Expr expr) {
        return expr instanceof Expr.Constant constant && constant.value() instanceof Literal.Bool;
    }

    public static boolean isTrue(Expr expr) {
        return expr instanceof Expr.Constant constant
                && constant.value() instanceof Literal.Bool bool
                && bool.value();
    }

    public static boolean isFalse(Expr expr) {
        return expr instanceof Expr.Constant constant
                && constant.value() instanceof Literal.Bool bool
                && !bool.value();
    }

    public static boolean isEllipsis(Expr expr) {
        return expr instanceof Expr.Constant constant
                && constant.value() instanceof Literal.Ellipsis;
    }

    public static boolean isString(Expr expr) {
        return expr instanceof Expr.Constant constant && constant.value() instanceof Literal.Str;
    }

    public static boolean isBytes(Expr expr) {
        return expr instanceof Expr.Constant constant && constant.value() instanceof Literal.Bytes;
    }

    public static boolean isInt(Expr expr) {
        return expr instanceof Expr.Constant constant && constant.value() instanceof Literal.Int;
    }

    public static boolean isInt(Expr expr, long value) {
        return expr instanceof Expr.Constant constant
                && constant.value() instanceof Literal.Int number
                && number.value().equals(java.math.BigInteger.valueOf(value));
    }

    public static boolean isNumber(Expr expr) {
        return expr instanceof Expr.Constant constant
                && (constant.value() instanceof Literal.Int
                        || constant.value() instanceof Literal.Float
                        || constant.value() instanceof Literal.Imaginary);
    }

    /// The value of an integer literal, a minus before it included.
    public static Optional<java.math.BigInteger> integer(Expr expr) {
        if (expr instanceof Expr.UnaryOp unary && unary.op() == UnaryOperator.USUB) {
            return integer(unary.operand()).map(java.math.BigInteger::negate);
        }
        return expr instanceof Expr.Constant constant
                        && constant.value() instanceof Literal.Int number
                ? Optional.of(number.value())
                : Optional.empty();
    }

    public static Optional<String> string(Expr expr) {
        return expr instanceof Expr.Constant constant
                        && constant.value() instanceof Literal.Str string
                ? Optional.of(string.value())
                : Optional.empty();
    }

    public static boolean isName(Expr expr, String name) {
        return expr instanceof Expr.Name found && found.id().equals(name);
    }

    public static Optional<String> name(Expr expr) {
        return expr instanceof Expr.Name found ? Optional.of(found.id()) : Optional.empty();
    }

    /// The elements of a tuple, list or set display; empty for anything else.
    public static List<Expr> elements(Expr expr) {
        return switch (expr.kind()) {
            case TUPLE -> ((Expr.Tuple) expr).elts();
            case LIST -> ((Expr.List) expr).elts();
            case SET -> ((Expr.Set) expr).elts();
            default -> List.of();
        };
    }

    public static boolean isNot(Expr expr) {
        return expr instanceof Expr.UnaryOp unary && unary.op() == UnaryOperator.NOT;
    }

    /// `a.b.c` as text; empty for anything but names and attributes.
    public static String dotted(Expr expr) {
        return switch (expr.kind()) {
            case NAME -> ((Expr.Name) expr).id();
            case ATTRIBUTE -> {
                Expr.Attribute attribute = (Expr.Attribute) expr;
                String base = dotted(attribute.value());
                yield base.isEmpty() ? "" : base + "." + attribute.attr();
            }
            default -> "";
        };
    }

    /// Whether this node or one below it is of the kind, functions and lambdas included.
    public static boolean contains(Node node, Predicate<Node> wanted) {
        Deque<Node> open = new ArrayDeque<>();
        open.push(node);
        while (!open.isEmpty()) {
            Node next = open.pop();
            if (wanted.test(next)) {
                return true;
            }
            next.forEachChild(open::push);
        }
        return false;
    }

    public static boolean containsKind(Node node, Kind kind) {
        return contains(node, each -> each.kind() == kind);
    }

    /// Whether a name is read or written somewhere in the code.
    public static boolean mentions(Node node, String name) {
        return contains(node, each -> each instanceof Expr.Name found && found.id().equals(name));
    }

    /// Whether evaluating may do something besides giving a value.
    public static boolean hasEffect(Expr expr) {
        return contains(
                expr,
                each ->
                        switch (each.kind()) {
                            case AWAIT,
                                    NAMED_EXPR,
                                    YIELD,
                                    YIELD_FROM,
                                    LIST_COMP,
                                    SET_COMP,
                                    DICT_COMP,
                                    GENERATOR_EXP,
                                    SUBSCRIPT ->
                                    true;
                            case CALL -> !isEmptyCollection((Expr.Call) each);
                            case BIN_OP -> {
                                Expr.BinOp binary = (Expr.BinOp) each;
                                yield !isDisplay(binary.left()) || !isDisplay(binary.right());
                            }
                            default -> false;
                        });
    }

    /// `list()` and the like.
    private static boolean isEmptyCollection(Expr.Call call) {
        return call.args().isEmpty()
                && call.keywords().isEmpty()
                && call.func() instanceof Expr.Name name
                && switch (name.id()) {
                    case "dict", "frozenset", "list", "set", "tuple" -> true;
                    default -> false;
                };
    }

    /// Whether the operators of an operand are Python's own.
    private static boolean isDisplay(Expr expr) {
        return switch (expr.kind()) {
            case CONSTANT, JOINED_STR, LIST, TUPLE, DICT, SET -> true;
            default -> false;
        };
    }

    /// The precedence of an expression's outermost operator: larger binds tighter (language
    /// reference, 6.17).
    public static int precedence(Expr expr) {
        return switch (expr.kind()) {
            case NAMED_EXPR, YIELD, YIELD_FROM -> 0;
            case LAMBDA -> 1;
            case IF_EXP -> 2;
            case BOOL_OP ->
                    ((Expr.BoolOp) expr).op() == dev.pytool.parser.ast.BoolOperator.OR ? 3 : 4;
            case COMPARE -> 6;
            case UNARY_OP -> ((Expr.UnaryOp) expr).op() == UnaryOperator.NOT ? 5 : 13;
            case BIN_OP ->
                    switch (((Expr.BinOp) expr).op()) {
                        case BIT_OR -> 7;
                        case BIT_XOR -> 8;
                        case BIT_AND -> 9;
                        case LSHIFT, RSHIFT -> 10;
                        case ADD, SUB -> 11;
                        case MULT, DIV, MOD, FLOOR_DIV, MAT_MULT -> 12;
                        case POW -> 14;
                    };
            case AWAIT -> 15;
            case TUPLE -> -1;
            case STARRED -> -1;
            default -> 16;
        };
    }
}
