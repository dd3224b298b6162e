package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.UnaryOperator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Types of expressions that show them.
public final class Types {
    private Types() {}

    /// `str`, `int`, `None`, ...; empty where the expression does not show it.
    public static String of(Expr expr) {
        return switch (expr) {
            case Expr.Constant constant ->
                    switch (constant.value()) {
                        case Literal.Str s -> "str";
                        case Literal.Bytes b -> "bytes";
                        case Literal.Int i -> "int";
                        case Literal.Float f -> "float";
                        case Literal.Imaginary i -> "complex";
                        case Literal.Bool b -> "bool";
                        case Literal.None n -> "None";
                        case Literal.Ellipsis e -> "ellipsis";
                    };
            case Expr.JoinedStr joined -> "str";
            case Expr.List list -> "list";
            case Expr.ListComp comp -> "list";
            case Expr.Tuple tuple -> "tuple";
            case Expr.Dict dict -> "dict";
            case Expr.DictComp comp -> "dict";
            case Expr.Set set -> "set";
            case Expr.SetComp comp -> "set";
            case Expr.GeneratorExp generator -> "generator";
            case Expr.Lambda lambda -> "function";
            case Expr.UnaryOp unary ->
                    unary.op() == UnaryOperator.NOT
                            ? "bool"
                            : of(unary.operand()).equals("bool") ? "int" : of(unary.operand());
            case Expr.Compare compare ->
                    compare.ops().stream()
                                    .allMatch(op ->
                                            switch (op) {
                                                case IS, IS_NOT, IN, NOT_IN -> true;
                                                default -> false;
                                            })
                            ? "bool"
                            : "";
            case Expr.IfExp choice ->
                    of(choice.body()).equals(of(choice.orelse())) ? of(choice.body()) : "";
            case Expr.BinOp binary -> binary(binary);
            case Expr.NamedExpr named -> of(named.value());
            case Expr.BoolOp operation ->
                    operation.values().stream().map(Types::of).distinct().count() == 1
                            ? of(operation.values().getFirst())
                            : "";
            default -> "";
        };
    }

    private static String binary(Expr.BinOp node) {
        String left = of(node.left());
        String right = of(node.right());
        boolean numbers = isNumber(left) && isNumber(right);
        return switch (node.op()) {
            case MOD ->
                    left.equals("str") || left.equals("bytes")
                            ? left
                            : numbers ? wider(left, right) : "";
            case ADD ->
                    left.equals(right) && !left.equals("bool")
                            ? left
                            : numbers ? wider(left, right) : "";
            case DIV -> numbers ? wider(left, right).equals("complex") ? "complex" : "float" : "";
            case MULT ->
                    numbers
                            ? wider(left, right)
                            : isNumber(right) && isSequence(left)
                                    ? left
                                    : isNumber(left) && isSequence(right) ? right : "";
            default -> numbers ? wider(left, right) : "";
        };
    }

    private static boolean isSequence(String type) {
        return switch (type) {
            case "str", "bytes", "list", "tuple" -> true;
            default -> false;
        };
    }

    private static boolean isNumber(String type) {
        return type.equals("int")
                || type.equals("float")
                || type.equals("complex")
                || type.equals("bool");
    }

    private static String wider(String a, String b) {
        for (String type : new String[] {"complex", "float"}) {
            if (a.equals(type) || b.equals(type)) {
                return type;
            }
        }
        return "int";
    }

    /// Every type an expression may show, one for each branch: [#ERROR] where operands do not fit
    /// together; empty where a branch does not show its type.
    public static Set<String> all(Expr expr) {
        return switch (expr) {
            case Expr.Lambda lambda -> Set.of();
            case Expr.IfExp choice -> union(List.of(choice.body(), choice.orelse()));
            case Expr.BoolOp operation -> union(operation.values());
            case Expr.NamedExpr named -> all(named.value());
            case Expr.BinOp binary -> {
                Set<String> left = all(binary.left());
                Set<String> right = all(binary.right());
                if (left.size() != 1 || right.size() != 1) {
                    yield Set.of();
                }
                String type = of(binary);
                yield Set.of(type.isEmpty() ? ERROR : type);
            }
            default -> of(expr).isEmpty() ? Set.of() : Set.of(of(expr));
        };
    }

    /// What adding a number to a text gives.
    public static final String ERROR = "error";

    private static Set<String> union(List<Expr> branches) {
        Set<String> types = new TreeSet<>();
        for (Expr branch : branches) {
            Set<String> found = all(branch);
            if (found.isEmpty()) {
                return found;
            }
            types.addAll(found);
        }
        return types;
    }

    /// Whether the expression shows its type, and that is neither of two.
    public static boolean isNeither(Expr expr, String one, String other, LintContext cx) {
        Set<String> types = all(expr);
        return types.size() > 1
                || types.size() == 1 && !types.contains(one) && !types.contains(other);
    }

    /// Whether a value of the shown type cannot be formatted so.
    public static boolean isBadFor(char conversion, Expr value) {
        return all(value).stream().anyMatch(type -> isBadFor(conversion, type));
    }

    private static boolean isBadFor(char conversion, String type) {
        return switch (conversion) {
            case 'd' -> !type.equals("int") && !type.equals("float") && !type.equals("bool");
            case 'o', 'x', 'X' -> !type.equals("int") && !type.equals("bool");
            case 'e', 'E', 'f', 'F', 'g', 'G' ->
                    !type.equals("int") && !type.equals("float") && !type.equals("bool");
            case 'c' -> !type.equals("int") && !type.equals("str") && !type.equals("bool");
            default -> false;
        };
    }

    /// The dict behind `d`, `d.keys()` in a loop's head.
    public static Optional<Expr> dictOf(Expr iter, LintContext cx) {
        if (iter instanceof Expr.Call call
                && Calls.method(call).equals("keys")
                && Calls.count(call) == 0) {
            return known(((Expr.Attribute) call.func()).value(), cx);
        }
        return known(iter, cx);
    }

    private static Optional<Expr> known(Expr expr, LintContext cx) {
        return expr instanceof Expr.Name && Values.isA(expr, "dict", cx)
                ? Optional.of(expr)
                : Optional.empty();
    }
}
