package dev.pytool.formatter.style;

/// A piece of syntax that not every version has, with the first version that has it.
public enum Feature {
    TRAILING_COMMA_IN_CALL(TargetVersion.PY35),
    TRAILING_COMMA_IN_DEF(TargetVersion.PY36),
    F_STRINGS(TargetVersion.PY36),
    NUMERIC_UNDERSCORES(TargetVersion.PY36),
    ASYNC_KEYWORDS(TargetVersion.PY37),
    FUTURE_ANNOTATIONS(TargetVersion.PY37),
    ASSIGNMENT_EXPRESSIONS(TargetVersion.PY38),
    POS_ONLY_ARGUMENTS(TargetVersion.PY38),
    UNPACKING_ON_FLOW(TargetVersion.PY38),
    ANN_ASSIGN_EXTENDED_RHS(TargetVersion.PY38),
    DEBUG_F_STRINGS(TargetVersion.PY38),
    RELAXED_DECORATORS(TargetVersion.PY39),
    PARENTHESIZED_CONTEXT_MANAGERS(TargetVersion.PY39),
    PATTERN_MATCHING(TargetVersion.PY310),
    EXCEPT_STAR(TargetVersion.PY311),
    VARIADIC_GENERICS(TargetVersion.PY311),
    TYPE_PARAMS(TargetVersion.PY312),
    TYPE_PARAM_DEFAULTS(TargetVersion.PY313),
    UNPARENTHESIZED_EXCEPT_TYPES(TargetVersion.PY314),
    T_STRINGS(TargetVersion.PY314),
    LAZY_IMPORTS(TargetVersion.PY315),
    UNPACKING_IN_COMPREHENSIONS(TargetVersion.PY315);

    private final TargetVersion since;

    Feature(TargetVersion since) {
        this.since = since;
    }

    public boolean isIn(TargetVersion version) {
        return since.compareTo(version) <= 0;
    }
}
