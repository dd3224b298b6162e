package dev.pytool.interpreter.modules.decimal;

/// The conditions of decimal arithmetic as bits; those of [#INVALID] share one trap.
final class Signal {
    static final int INVALID_OPERATION = 1;
    static final int CONVERSION_SYNTAX = 1 << 1;
    static final int DIVISION_IMPOSSIBLE = 1 << 2;
    static final int DIVISION_UNDEFINED = 1 << 3;
    static final int INVALID_CONTEXT = 1 << 4;
    static final int FLOAT_OPERATION = 1 << 5;
    static final int DIVISION_BY_ZERO = 1 << 6;
    static final int OVERFLOW = 1 << 7;
    static final int UNDERFLOW = 1 << 8;
    static final int SUBNORMAL = 1 << 9;
    static final int INEXACT = 1 << 10;
    static final int ROUNDED = 1 << 11;
    static final int CLAMPED = 1 << 12;
    static final int INVALID =
            INVALID_OPERATION
                    | CONVERSION_SYNTAX
                    | DIVISION_IMPOSSIBLE
                    | DIVISION_UNDEFINED
                    | INVALID_CONTEXT;

    /// The names of the bits.
    static final String[] NAMES = {
        "InvalidOperation",
        "ConversionSyntax",
        "DivisionImpossible",
        "DivisionUndefined",
        "InvalidContext",
        "FloatOperation",
        "DivisionByZero",
        "Overflow",
        "Underflow",
        "Subnormal",
        "Inexact",
        "Rounded",
        "Clamped"
    };

    /// The bits that have a trap and a flag of their own, in the order contexts list them.
    static final int[] TRAPS = {
        INVALID_OPERATION,
        FLOAT_OPERATION,
        DIVISION_BY_ZERO,
        OVERFLOW,
        UNDERFLOW,
        SUBNORMAL,
        INEXACT,
        ROUNDED,
        CLAMPED
    };

    /// The same bits in the order in which a context's repr names them.
    static final int[] SHOWN = {
        CLAMPED,
        INVALID_OPERATION,
        DIVISION_BY_ZERO,
        INEXACT,
        FLOAT_OPERATION,
        OVERFLOW,
        ROUNDED,
        SUBNORMAL,
        UNDERFLOW
    };

    private Signal() {}

    static String name(int bit) {
        return NAMES[Integer.numberOfTrailingZeros(bit)];
    }

    /// The bit of a trap with all conditions it stands for.
    static int covered(int trap) {
        return trap == INVALID_OPERATION ? INVALID : trap;
    }
}
