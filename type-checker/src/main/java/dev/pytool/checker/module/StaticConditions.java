package dev.pytool.checker.module;

import dev.pytool.parser.ast.BoolOperator;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.UnaryOperator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Conditions that every checker decides without running anything: `TYPE_CHECKING`,
/// `sys.version_info`, `sys.platform` (typing specification, "Version and platform checking").
public final class StaticConditions {
    private StaticConditions() {}

    public static Optional<Boolean> evaluate(Expr test, Settings settings) {
        return switch (test) {
            case Expr.Name name -> ofName(name.id(), settings);
            case Expr.Attribute attribute -> ofName(attribute.attr(), settings);
            case Expr.Constant constant -> ofConstant(constant.value());
            case Expr.UnaryOp unary when unary.op() == UnaryOperator.NOT ->
                    evaluate(unary.operand(), settings).map(b -> !b);
            case Expr.BoolOp bool -> ofBool(bool, settings);
            case Expr.Compare compare when compare.ops().size() == 1 ->
                    ofCompare(compare, settings);
            case Expr.Call call
                    when call.args().size() == 1
                            && call.func() instanceof Expr.Attribute a
                            && a.attr().equals("startswith")
                            && isSys(a.value(), "platform") ->
                    text(call.args().getFirst()).map(settings.platform()::startsWith);
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> ofName(String name, Settings settings) {
        if (name.equals("TYPE_CHECKING")
                || name.equals("MYPY")
                || settings.alwaysTrue().contains(name)) {
            return Optional.of(true);
        }
        return settings.alwaysFalse().contains(name) ? Optional.of(false) : Optional.empty();
    }

    private static Optional<Boolean> ofConstant(Literal value) {
        return switch (value) {
            case Literal.Bool bool -> Optional.of(bool.value());
            case Literal.Int number -> Optional.of(number.value().signum() != 0);
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> ofBool(Expr.BoolOp bool, Settings settings) {
        boolean and = bool.op() == BoolOperator.AND;
        boolean known = true;
        for (Expr value : bool.values()) {
            Optional<Boolean> one = evaluate(value, settings);
            if (one.isPresent() && one.get() != and) {
                return one;
            }
            known &= one.isPresent();
        }
        return known ? Optional.of(and) : Optional.empty();
    }

    private static boolean isSys(Expr value, String attribute) {
        return value instanceof Expr.Attribute a
                && a.attr().equals(attribute)
                && a.value() instanceof Expr.Name n
                && n.id().equals("sys");
    }

    private static Optional<String> text(Expr value) {
        return value instanceof Expr.Constant c && c.value() instanceof Literal.Str s
                ? Optional.of(s.value())
                : Optional.empty();
    }

    private static Optional<Boolean> ofCompare(Expr.Compare compare, Settings settings) {
        Expr left = compare.left();
        Expr right = compare.comparators().getFirst();
        CmpOperator op = compare.ops().getFirst();
        if (isSys(left, "platform")) {
            return text(right)
                    .flatMap(t ->
                            switch (op) {
                                case EQ -> Optional.of(settings.platform().equals(t));
                                case NOT_EQ -> Optional.of(!settings.platform().equals(t));
                                default -> Optional.empty();
                            });
        }
        if (isSys(left, "version_info") && right instanceof Expr.Tuple tuple) {
            return numbers(tuple)
                    .flatMap(wanted -> order(version(settings, wanted.size()), wanted, op));
        }
        if (left instanceof Expr.Subscript sub && isSys(sub.value(), "version_info")) {
            return ofIndexed(sub, right, op, settings);
        }
        return Optional.empty();
    }

    private static Optional<Boolean> ofIndexed(
            Expr.Subscript sub, Expr right, CmpOperator op, Settings settings) {
        if (sub.slice() instanceof Expr.Constant c
                && right instanceof Expr.Constant r
                && c.value() instanceof Literal.Int index
                && r.value() instanceof Literal.Int wanted) {
            int i = index.value().intValue();
            return i > 1
                    ? Optional.empty()
                    : order(
                            List.of(i == 0 ? 3 : settings.minorVersion()),
                            List.of(wanted.value().intValue()),
                            op);
        }
        if (sub.slice() instanceof Expr.Slice && right instanceof Expr.Tuple tuple) {
            return numbers(tuple)
                    .flatMap(wanted -> order(version(settings, wanted.size()), wanted, op));
        }
        return Optional.empty();
    }

    private static List<Integer> version(Settings settings, int size) {
        List<Integer> version = new ArrayList<>(List.of(3, settings.minorVersion()));
        while (version.size() > size) {
            version.removeLast();
        }
        return version;
    }

    private static Optional<List<Integer>> numbers(Expr.Tuple tuple) {
        List<Integer> out = new ArrayList<>();
        for (Expr e : tuple.elts()) {
            if (!(e instanceof Expr.Constant c && c.value() instanceof Literal.Int number)) {
                return Optional.empty();
            }
            out.add(number.value().intValue());
        }
        return Optional.of(out);
    }

    private static Optional<Boolean> order(
            List<Integer> have, List<Integer> wanted, CmpOperator op) {
        int order = 0;
        for (int i = 0; i < wanted.size() && order == 0; i++) {
            order = Integer.compare(i < have.size() ? have.get(i) : 0, wanted.get(i));
        }
        return switch (op) {
            case EQ -> Optional.of(order == 0);
            case NOT_EQ -> Optional.of(order != 0);
            case LT -> Optional.of(order < 0);
            case LT_E -> Optional.of(order <= 0);
            case GT -> Optional.of(order > 0);
            case GT_E -> Optional.of(order >= 0);
            default -> Optional.empty();
        };
    }
}
