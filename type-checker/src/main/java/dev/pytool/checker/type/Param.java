package dev.pytool.checker.type;

/// One parameter of a callable.
///
/// @param name empty where a parameter has none (`Callable[[int], str]`)
public record Param(String name, Type type, Kind kind, boolean hasDefault) {

    /// How arguments reach a parameter.
    public enum Kind {
        POSITIONAL_ONLY,
        NORMAL,
        VAR_POSITIONAL,
        KEYWORD_ONLY,
        VAR_KEYWORD;

        public boolean isPositional() {
            return this == POSITIONAL_ONLY || this == NORMAL;
        }
    }

    public static Param positional(Type type) {
        return new Param("", type, Kind.POSITIONAL_ONLY, false);
    }

    public static Param normal(String name, Type type) {
        return new Param(name, type, Kind.NORMAL, false);
    }

    public Param withType(Type newType) {
        return new Param(name, newType, kind, hasDefault);
    }

    /// Whether a call must give it.
    public boolean isRequired() {
        return !hasDefault && kind != Kind.VAR_POSITIONAL && kind != Kind.VAR_KEYWORD;
    }

    public boolean acceptsPosition() {
        return kind.isPositional();
    }

    public boolean acceptsKeyword() {
        return kind == Kind.NORMAL || kind == Kind.KEYWORD_ONLY;
    }
}
