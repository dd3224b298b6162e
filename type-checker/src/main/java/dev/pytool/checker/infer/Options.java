package dev.pytool.checker.infer;

/// What the user asked of the check, as far as types are concerned; mypy's flags of the same names.
public record Options(
        boolean checkUntypedDefs,
        boolean disallowUntypedDefs,
        boolean disallowAnyGenerics,
        boolean disallowUntypedCalls,
        boolean strictEquality,
        boolean warnReturnAny,
        boolean implicitReexport,
        boolean strictOptional) {
    public static final Options DEFAULT =
            new Options(false, false, false, false, false, false, true, true);
    public static final Options STRICT =
            new Options(true, true, true, true, true, true, false, true);
}
