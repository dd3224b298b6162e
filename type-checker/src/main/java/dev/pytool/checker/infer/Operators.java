package dev.pytool.checker.infer;

import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.Display;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.LiteralType;
import dev.pytool.checker.type.LiteralValue;
import dev.pytool.checker.type.NeverType;
import dev.pytool.checker.type.NoneType;
import dev.pytool.checker.type.TupleType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeType;
import dev.pytool.checker.type.UnionType;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Operator;
import dev.pytool.parser.ast.Signs;
import dev.pytool.parser.ast.UnaryOperator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Binary, unary and comparison operators by their special methods.
final class Operators {
    private Operators() {}

    static String method(Operator op) {
        return switch (op) {
            case ADD -> "add";
            case SUB -> "sub";
            case MULT -> "mul";
            case MAT_MULT -> "matmul";
            case DIV -> "truediv";
            case MOD -> "mod";
            case POW -> "pow";
            case LSHIFT -> "lshift";
            case RSHIFT -> "rshift";
            case BIT_OR -> "or";
            case BIT_XOR -> "xor";
            case BIT_AND -> "and";
            case FLOOR_DIV -> "floordiv";
        };
    }

    static Type binary(Expr.BinOp binary, Optional<Type> hint, Context cx, Inference inference) {
        if (binary.op() == Operator.BIT_OR
                && Aliases.isTypeExpression(binary, cx.scope(), inference, 0)) {
            return TypeType.named(
                    inference.annotations().readOpen(binary, cx.scope(), cx.report()));
        }
        Optional<Type> pass =
                hint.filter(h ->
                        binary.op() == Operator.ADD
                                && UnionType.itemsOf(h).stream()
                                        .anyMatch(t ->
                                                t instanceof Instance i && i.is("builtins.list")));
        Type left = inference.expressions().infer(binary.left(), pass, cx);
        Optional<Type> rightHint =
                pass.isPresent()
                        ? pass
                        : left instanceof Instance i && i.is("builtins.list")
                                ? Optional.of(left)
                                : Optional.empty();
        Type right = inference.expressions().infer(binary.right(), rightHint, cx);
        return apply(left, right, binary.op(), binary, binary.right(), cx, inference);
    }

    static Type apply(
            Type left,
            Type right,
            Operator op,
            Expr node,
            Expr rightNode,
            Context cx,
            Inference inference) {
        if (left instanceof AnyType || right instanceof AnyType) {
            return AnyType.ERROR;
        }
        if (left instanceof TupleType a && right instanceof TupleType b && op == Operator.ADD) {
            List<Type> items = new ArrayList<>(a.items());
            items.addAll(b.items());
            return new TupleType(items);
        }
        return operate(
                left,
                right,
                "__" + method(op) + "__",
                "__r" + method(op) + "__",
                Signs.of(op),
                node,
                rightNode,
                cx,
                inference);
    }

    private static Type operate(
            Type left,
            Type right,
            String method,
            String reflected,
            String symbol,
            Node node,
            Expr rightNode,
            Context cx,
            Inference inference) {
        List<Type> out = new ArrayList<>();
        boolean reported = false;
        for (Type l : UnionType.itemsOf(left)) {
            List<Type> rights = UnionType.itemsOf(right);
            for (Type r : rights) {
                Optional<Type> one = one(l, r, method, reflected, cx, inference);
                if (one.isEmpty() && !reported) {
                    reported = true;
                    unsupported(left, right, l, r, method, symbol, node, cx, inference);
                }
                out.add(one.orElse(AnyType.ERROR));
            }
        }
        return inference.relations().union(out);
    }

    static Optional<Type> one(
            Type left,
            Type right,
            String method,
            String reflected,
            Context cx,
            Inference inference) {
        if (left instanceof AnyType
                || right instanceof AnyType
                || left instanceof NeverType
                || right instanceof NeverType) {
            return Optional.of(AnyType.ERROR);
        }
        Optional<Type> direct = call(left, method, right, cx, inference);
        if (direct.isPresent()) {
            return direct;
        }
        return reflected.isEmpty() ? direct : call(right, reflected, left, cx, inference);
    }

    /// A special method called with one argument; empty where it is missing or does not take the
    /// argument.
    static Optional<Type> call(
            Type receiver, String method, Type arg, Context cx, Inference inference) {
        Optional<Type> callee = inference.relations().members().find(receiver, method);
        if (callee.isEmpty() || callee.get() instanceof NoneType) {
            return Optional.empty();
        }
        return inference
                .calls()
                .attempt(callee.get(), List.of(Argument.of(cx.scope().node(), arg)), cx);
    }

    private static void unsupported(
            Type left,
            Type right,
            Type l,
            Type r,
            String method,
            String symbol,
            Node node,
            Context cx,
            Inference inference) {
        boolean exists = inference.relations().members().find(l, method).isPresent();
        if (!exists && !symbol.equals("in")) {
            cx.report()
                    .error(
                            node,
                            "operator",
                            "Unsupported left operand type for "
                                    + symbol
                                    + " (\""
                                    + Display.brief(left)
                                    + "\")");
        } else {
            String[] pair = Display.briefPair(left, right);
            cx.report()
                    .error(
                            node,
                            "operator",
                            "Unsupported operand types for "
                                    + symbol
                                    + " (\""
                                    + pair[0]
                                    + "\" and \""
                                    + pair[1]
                                    + "\")");
        }
        if (left instanceof UnionType) {
            cx.report()
                    .note(
                            node,
                            "operator",
                            right instanceof UnionType
                                    ? "Both left and right operands are unions"
                                    : "Left operand is of type \"" + Display.brief(left) + "\"");
        } else if (right instanceof UnionType) {
            cx.report()
                    .note(
                            node,
                            "operator",
                            "Right operand is of type \"" + Display.brief(right) + "\"");
        }
    }

    static Type unary(Expr.UnaryOp unary, Optional<Type> hint, Context cx, Inference inference) {
        if (unary.op() == UnaryOperator.NOT) {
            inference.expressions().infer(unary.operand(), cx);
            return inference.bool();
        }
        Optional<LiteralValue> value = Literals.value(unary);
        if (value.isPresent()) {
            return Constants.known(value.get(), hint, inference);
        }
        Type operand = inference.expressions().infer(unary.operand(), cx);
        String method =
                switch (unary.op()) {
                    case USUB -> "__neg__";
                    case UADD -> "__pos__";
                    default -> "__invert__";
                };
        List<Type> out = new ArrayList<>();
        for (Type item : UnionType.itemsOf(operand)) {
            if (item instanceof LiteralType literal
                    && literal.value() instanceof LiteralValue.Int i
                    && unary.op() == UnaryOperator.USUB) {
                out.add(
                        new LiteralType(
                                new LiteralValue.Int(i.value().negate()), literal.fallback()));
                continue;
            }
            Optional<Type> result = Iteration.method(item, method, inference);
            if (result.isEmpty()) {
                String symbol =
                        unary.op() == UnaryOperator.USUB
                                ? "-"
                                : unary.op() == UnaryOperator.UADD ? "+" : "~";
                cx.report()
                        .error(
                                unary,
                                "operator",
                                "Unsupported operand type for unary "
                                        + symbol
                                        + " (\""
                                        + Display.brief(operand)
                                        + "\")");
            }
            out.add(result.orElse(AnyType.ERROR));
        }
        return inference.relations().union(out);
    }

    static Type compare(Expr.Compare compare, Context cx, Inference inference) {
        Type left = inference.expressions().infer(compare.left(), cx);
        List<Type> out = new ArrayList<>();
        for (int i = 0; i < compare.ops().size(); i++) {
            Expr rightNode = compare.comparators().get(i);
            Type right = inference.expressions().infer(rightNode, cx);
            out.add(one(left, right, compare.ops().get(i), compare, rightNode, cx, inference));
            left = right;
        }
        return inference.relations().union(out);
    }

    private static Type one(
            Type left,
            Type right,
            CmpOperator op,
            Expr node,
            Expr rightNode,
            Context cx,
            Inference inference) {
        return switch (op) {
            case IS, IS_NOT -> inference.bool();
            case IN, NOT_IN -> {
                contains(left, right, node, rightNode, cx, inference);
                yield inference.bool();
            }
            case EQ ->
                    operate(left, right, "__eq__", "__eq__", "==", node, rightNode, cx, inference);
            case NOT_EQ ->
                    operate(left, right, "__ne__", "__ne__", "!=", node, rightNode, cx, inference);
            case LT ->
                    operate(left, right, "__lt__", "__gt__", "<", node, rightNode, cx, inference);
            case LT_E ->
                    operate(left, right, "__le__", "__ge__", "<=", node, rightNode, cx, inference);
            case GT ->
                    operate(left, right, "__gt__", "__lt__", ">", node, rightNode, cx, inference);
            case GT_E ->
                    operate(left, right, "__ge__", "__le__", ">=", node, rightNode, cx, inference);
        };
    }

    private static void contains(
            Type left, Type right, Expr node, Expr rightNode, Context cx, Inference inference) {
        for (Type container : UnionType.itemsOf(right)) {
            if (container instanceof AnyType || left instanceof AnyType) {
                continue;
            }
            Optional<Type> method = inference.relations().members().find(container, "__contains__");
            if (method.isEmpty()) {
                if (inference.relations().members().find(container, "__iter__").isEmpty()
                        && inference
                                .relations()
                                .members()
                                .find(container, "__getitem__")
                                .isEmpty()) {
                    cx.report()
                            .error(
                                    rightNode,
                                    "operator",
                                    "Unsupported right operand type for in (\""
                                            + Display.brief(right)
                                            + "\")");
                }
            } else if (inference
                    .calls()
                    .attempt(method.get(), List.of(Argument.of(node, left)), cx)
                    .isEmpty()) {
                String[] pair = Display.briefPair(left, right);
                cx.report()
                        .error(
                                node,
                                "operator",
                                "Unsupported operand types for in (\""
                                        + pair[0]
                                        + "\" and \""
                                        + pair[1]
                                        + "\")");
            }
        }
    }
}
