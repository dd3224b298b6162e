package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Types;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.parser.ast.UnaryOperator;

import java.util.List;

/// The values that may stand in a stub, where nothing runs: literals that readers gain from, and
/// names that say what the value is.
final class StubDefaults {
    private static final int LONGEST_DISPLAY = 10;

    private StubDefaults() {}

    /// Whether a value is plain enough beside an annotation: a literal, a short display of
    /// literals, a constant of `math` or `sys`.
    static boolean isSimple(Expr value, LintContext cx) {
        return isSimple(value, true, cx);
    }

    private static boolean isSimple(Expr value, boolean displays, LintContext cx) {
        return switch (value) {
            case Expr.Constant constant -> true;
            case Expr.List list -> displays && areSimple(list.elts(), cx);
            case Expr.Tuple tuple -> displays && areSimple(tuple.elts(), cx);
            case Expr.Set set -> displays && areSimple(set.elts(), cx);
            case Expr.Dict dict ->
                    displays
                            && dict.keys().stream()
                                    .allMatch(key ->
                                            key.filter(each -> isSimple(each, false, cx))
                                                    .isPresent())
                            && areSimple(dict.values(), cx);
            case Expr.UnaryOp minus -> minus.op() == UnaryOperator.USUB && isNegatable(minus, cx);
            case Expr.BinOp sum -> isComplex(sum);
            case Expr.Attribute attribute -> isConstant(cx.nameOf(attribute));
            default -> false;
        };
    }

    private static boolean areSimple(List<Expr> elements, LintContext cx) {
        return elements.size() <= LONGEST_DISPLAY
                && elements.stream().allMatch(each -> isSimple(each, false, cx));
    }

    private static boolean isNegatable(Expr.UnaryOp minus, LintContext cx) {
        return Exprs.isNumber(minus.operand())
                || switch (cx.nameOf(minus.operand())) {
                    case "math.inf", "math.e", "math.pi", "math.tau" -> true;
                    default -> false;
                };
    }

    /// `1 + 2j`, `-1 - 2j`
    private static boolean isComplex(Expr.BinOp sum) {
        boolean signed = sum.op() == Operator.ADD || sum.op() == Operator.SUB;
        Expr real =
                sum.left() instanceof Expr.UnaryOp minus && minus.op() == UnaryOperator.USUB
                        ? minus.operand()
                        : sum.left();
        return signed
                && Types.of(sum.right()).equals("complex")
                && Exprs.isNumber(sum.right())
                && Exprs.isNumber(real)
                && !Types.of(real).equals("complex");
    }

    private static boolean isConstant(String name) {
        return switch (name) {
            case "math.inf", "math.nan", "math.e", "math.pi", "math.tau" -> true;
            case "sys.stdin",
                    "sys.stdout",
                    "sys.stderr",
                    "sys.version",
                    "sys.version_info",
                    "sys.platform",
                    "sys.executable",
                    "sys.prefix",
                    "sys.exec_prefix",
                    "sys.base_prefix",
                    "sys.byteorder",
                    "sys.maxsize",
                    "sys.hexversion",
                    "sys.winver" ->
                    true;
            default -> false;
        };
    }

    /// Whether a value says what it is without an annotation: a call, a name, a type, `...`,
    /// `None`.
    static boolean isTelling(Expr value) {
        return switch (value.kind()) {
            case CALL, NAME, ATTRIBUTE, SUBSCRIPT -> true;
            default -> Exprs.isEllipsis(value) || Exprs.isNone(value) || isUnion(value);
        };
    }

    /// Whether a value is a union of types by bars.
    static boolean isUnion(Expr value) {
        return value instanceof Expr.BinOp union
                && union.op() == Operator.BIT_OR
                && (isMember(union.left()) || isUnion(union.left()))
                && isMember(union.right());
    }

    private static boolean isMember(Expr type) {
        return switch (type.kind()) {
            case NAME, ATTRIBUTE, SUBSCRIPT -> true;
            default -> Exprs.isNone(type);
        };
    }
}
