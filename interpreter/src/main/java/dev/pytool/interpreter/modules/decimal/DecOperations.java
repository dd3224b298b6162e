package dev.pytool.interpreter.modules.decimal;

/// The operations that Decimal and Context offer under one name, and how a result reaches Python.
final class DecOperations {
    private DecOperations() {}

    /// What takes one number.
    enum One {
        EXP,
        LN,
        LOG10,
        LOGB,
        SQRT,
        NORMALIZE,
        NEXT_MINUS,
        NEXT_PLUS,
        LOGICAL_INVERT,
        PLUS,
        MINUS,
        ABS
    }

    /// What takes two.
    enum Two {
        ADD,
        SUBTRACT,
        MULTIPLY,
        DIVIDE,
        DIVIDE_INT,
        REMAINDER,
        REMAINDER_NEAR,
        COMPARE,
        COMPARE_SIGNAL,
        COMPARE_TOTAL,
        COMPARE_TOTAL_MAG,
        MAX,
        MAX_MAG,
        MIN,
        MIN_MAG,
        NEXT_TOWARD,
        QUANTIZE,
        SCALEB,
        SHIFT,
        ROTATE,
        LOGICAL_AND,
        LOGICAL_OR,
        LOGICAL_XOR,
        COPY_SIGN
    }

    private static Dec plus(Dec a, Work w) {
        Dec nan = w.nan(a);
        if (nan != null) {
            return nan;
        }
        boolean drops = a.isZero() && w.mode != Mode.ROUND_FLOOR;
        return Rounding.fix(drops ? a.abs() : a, w);
    }

    private static Dec minus(Dec a, Work w) {
        return plus(a.isNan() ? a : a.negate(), w);
    }

    static Dec apply(One operation, Dec a, Work w) {
        return switch (operation) {
            case EXP -> DecFunctions.exp(a, w);
            case LN -> DecFunctions.ln(a, w);
            case LOG10 -> DecFunctions.log10(a, w);
            case LOGB -> DecShape.logb(a, w);
            case SQRT -> DecArithmetic.sqrt(a, w);
            case NORMALIZE -> DecShape.normalize(a, w);
            case NEXT_MINUS -> DecOrder.next(a, false, w);
            case NEXT_PLUS -> DecOrder.next(a, true, w);
            case LOGICAL_INVERT -> DecShape.invert(a, w);
            case PLUS -> plus(a, w);
            case MINUS -> minus(a, w);
            case ABS -> a.negative() && !a.isNan() ? minus(a, w) : plus(a, w);
        };
    }

    static Dec apply(Two operation, Dec a, Dec b, Work w) {
        return switch (operation) {
            case ADD -> DecArithmetic.add(a, b, w);
            case SUBTRACT -> DecArithmetic.subtract(a, b, w);
            case MULTIPLY -> DecArithmetic.multiply(a, b, w);
            case DIVIDE -> DecArithmetic.divide(a, b, w);
            case DIVIDE_INT -> DecArithmetic.divideToInteger(a, b, w);
            case REMAINDER -> DecArithmetic.remainder(a, b, w);
            case REMAINDER_NEAR -> DecArithmetic.remainderNear(a, b, w);
            case COMPARE -> DecOrder.compare(a, b, w);
            case COMPARE_SIGNAL -> DecOrder.compareSignal(a, b, w);
            case COMPARE_TOTAL -> Dec.of(DecOrder.total(a, b));
            case COMPARE_TOTAL_MAG -> Dec.of(DecOrder.total(a.abs(), b.abs()));
            case MAX -> DecOrder.extreme(a, b, true, false, w);
            case MAX_MAG -> DecOrder.extreme(a, b, true, true, w);
            case MIN -> DecOrder.extreme(a, b, false, false, w);
            case MIN_MAG -> DecOrder.extreme(a, b, false, true, w);
            case NEXT_TOWARD -> DecOrder.nextToward(a, b, w);
            case QUANTIZE -> DecShape.quantize(a, b, w);
            case SCALEB -> DecShape.scaleb(a, b, w);
            case SHIFT -> DecShape.shift(a, b, w);
            case ROTATE -> DecShape.rotate(a, b, w);
            case LOGICAL_AND -> DecShape.logical(a, b, '&', w);
            case LOGICAL_OR -> DecShape.logical(a, b, '|', w);
            case LOGICAL_XOR -> DecShape.logical(a, b, '^', w);
            case COPY_SIGN -> a.withSign(b.negative());
        };
    }
}
