package dev.pytool.checker.type;

/// A name in the body of a class, or an attribute its methods assign through `self`.
public abstract class Member {

    /// What sort of thing a member is, as far as access through an instance or the class treats it
    /// differently.
    public enum Kind {
        VARIABLE,
        METHOD,
        CLASS_METHOD,
        STATIC_METHOD,
        PROPERTY,
        NESTED_CLASS,
        OTHER
    }

    public abstract String name();

    /// The class whose body holds it.
    public abstract ClassInfo owner();

    public abstract Kind kind();

    /// Its type before binding: the callable with `self`, the getter's return type for a property.
    public abstract Type type();

    /// What may be assigned to it; differs from [#type()] for a property whose setter takes another
    /// type.
    public abstract Type settableType();

    /// Whether an instance may assign it: not for a property without setter, nor a frozen
    /// dataclass's field.
    public abstract boolean isSettable();

    /// Declared `ClassVar`.
    public abstract boolean isClassVar();

    /// Declared `Final`, or a method decorated `@final`.
    public abstract boolean isFinal();

    /// Whether an annotation declares its type, rather than inference.
    public abstract boolean isDeclared();

    /// Whether the class body gives it a value (always for methods).
    public abstract boolean hasValue();

    /// Only assigned through `self`: absent from the class object.
    public abstract boolean isInstanceOnly();

    /// Whether the method is `@abstractmethod`.
    public abstract boolean isAbstract();

    /// The property's getter or the function, unbound, for checks of overriding.
    public abstract Type functionType();

    /// Offset of the definition in its file.
    public abstract int offset();
}
