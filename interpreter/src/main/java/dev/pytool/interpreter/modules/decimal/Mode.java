package dev.pytool.interpreter.modules.decimal;

/// The rounding modes, spelled as Python's constants.
enum Mode {
    ROUND_UP,
    ROUND_DOWN,
    ROUND_CEILING,
    ROUND_FLOOR,
    ROUND_HALF_UP,
    ROUND_HALF_DOWN,
    ROUND_HALF_EVEN,
    ROUND_05UP;

    /// Whether the kept part grows by one unit.
    ///
    /// @param half how the dropped part compares with half a unit
    /// @param last the last kept digit
    boolean grows(boolean negative, int half, int last) {
        return switch (this) {
            case ROUND_UP -> true;
            case ROUND_DOWN -> false;
            case ROUND_CEILING -> !negative;
            case ROUND_FLOOR -> negative;
            case ROUND_HALF_UP -> half >= 0;
            case ROUND_HALF_DOWN -> half > 0;
            case ROUND_HALF_EVEN -> half > 0 || half == 0 && last % 2 == 1;
            case ROUND_05UP -> last == 0 || last == 5;
        };
    }
}
