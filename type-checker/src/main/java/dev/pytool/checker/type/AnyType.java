package dev.pytool.checker.type;

/// `Any`: assignable from and to everything.
///
/// @param origin why the type is not known; types of different origin are equal in every relation
public record AnyType(Origin origin) implements Type {
    public static final AnyType EXPLICIT = new AnyType(Origin.EXPLICIT);
    public static final AnyType UNANNOTATED = new AnyType(Origin.UNANNOTATED);
    public static final AnyType OMITTED = new AnyType(Origin.OMITTED);
    public static final AnyType ERROR = new AnyType(Origin.ERROR);
    public static final AnyType UNSOLVED = new AnyType(Origin.UNSOLVED);
    public static final AnyType UNIMPORTED = new AnyType(Origin.UNIMPORTED);

    /// Where an `Any` comes from.
    public enum Origin {
        /// Written `Any` by the user.
        EXPLICIT,
        /// No annotation was given.
        UNANNOTATED,
        /// Type arguments of a generic class were left out.
        OMITTED,
        /// A problem already reported, or a type that could not be found out.
        ERROR,
        /// A type variable that the call under way has yet to solve; in expectations only.
        UNSOLVED,
        /// The module could not be followed.
        UNIMPORTED
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnyType;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}
