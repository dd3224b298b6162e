package dev.pytool.analyzer.scope;

/// What opened a scope, and the word module `symtable` has for it.
public enum ScopeKind {
    MODULE("module"),
    CLASS("class"),
    FUNCTION("function"),
    LAMBDA("function"),
    GENERATOR("function"),
    LIST_COMPREHENSION("function"),
    SET_COMPREHENSION("function"),
    DICT_COMPREHENSION("function"),
    /// The annotations of a function, a class or a module (PEP 649).
    ANNOTATIONS("annotation"),
    /// `[T]` after the name of a function, a class or a type alias (PEP 695).
    TYPE_PARAMETERS("type parameters"),
    /// The value of a `type` statement.
    TYPE_ALIAS("type alias"),
    /// Bound, constraints or default of a type parameter.
    TYPE_VARIABLE("type variable");

    private final String word;

    ScopeKind(String word) {
        this.word = word;
    }

    /// What `symtable.SymbolTable.get_type` says.
    public String word() {
        return word;
    }

    /// Whether nested scopes see the names bound here.
    public boolean isFunctionLike() {
        return this != MODULE && this != CLASS;
    }

    public boolean isComprehension() {
        return GENERATOR.compareTo(this) <= 0 && compareTo(DICT_COMPREHENSION) <= 0;
    }

    /// Whether names live in a function's frame: `def`, `lambda` and comprehensions.
    public boolean isFunction() {
        return FUNCTION.compareTo(this) <= 0 && compareTo(DICT_COMPREHENSION) <= 0;
    }
}
