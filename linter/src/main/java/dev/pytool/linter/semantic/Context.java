package dev.pytool.linter.semantic;

/// Flags that say in which surroundings a piece of code stands.
public final class Context {
    /// An annotation that is not evaluated.
    public static final int TYPING_ONLY_ANNOTATION = 1;

    /// An annotation that is evaluated when the definition runs.
    public static final int RUNTIME_ANNOTATION = 1 << 1;

    /// A place where a type is expected: annotations, `cast`, bounds, aliases.
    public static final int TYPE_DEFINITION = 1 << 2;

    /// Inside a string that stands for a type.
    public static final int STRING = 1 << 3;

    /// An annotation deferred by `from __future__ import annotations`.
    public static final int FUTURE = 1 << 4;

    /// `if TYPE_CHECKING:`.
    public static final int TYPE_CHECKING_BLOCK = 1 << 5;

    public static final int EXCEPTION_HANDLER = 1 << 6;

    /// The names in `__all__`.
    public static final int EXPORT = 1 << 7;

    /// The arguments of `Literal[...]`.
    public static final int LITERAL = 1 << 8;

    /// The body of a `try` that catches ImportError or ModuleNotFoundError.
    public static final int IMPORT_GUARDED = 1 << 9;

    /// The value of a `type` statement, bounds and defaults of type parameters: evaluated late.
    public static final int DEFERRED = 1 << 10;

    public static final int CONDITIONAL = 1 << 11;
    public static final int AUGMENTED = 1 << 12;

    /// Inside a subscript's brackets.
    public static final int SUBSCRIPT = 1 << 13;

    private Context() {}
}
