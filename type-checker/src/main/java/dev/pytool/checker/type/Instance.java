package dev.pytool.checker.type;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A value of a class with its type arguments, one for each type parameter. A parameter that is a
/// ParamSpec has a [ParameterList], one that is a TypeVarTuple has a [TupleType] as its argument.
public final class Instance implements Type {
    private final ClassInfo cls;
    private final List<Type> args;
    private final Optional<LiteralValue> lastKnown;

    public Instance(ClassInfo cls, List<Type> args, Optional<LiteralValue> lastKnown) {
        this.cls = cls;
        this.args = args;
        this.lastKnown = lastKnown;
    }

    public static Instance of(ClassInfo cls, Type... args) {
        return new Instance(cls, List.of(args), Optional.empty());
    }

    public static Instance of(ClassInfo cls, List<Type> args) {
        return new Instance(cls, args, Optional.empty());
    }

    public ClassInfo cls() {
        return cls;
    }

    public List<Type> args() {
        return args;
    }

    /// The literal value that produced this type, as in `x: Final = 3`: what a literal context may
    /// use.
    public Optional<LiteralValue> lastKnown() {
        return lastKnown;
    }

    public Instance withoutLiteral() {
        return lastKnown.isEmpty() ? this : new Instance(cls, args, Optional.empty());
    }

    public Instance withArgs(List<Type> newArgs) {
        return new Instance(cls, newArgs, lastKnown);
    }

    public boolean is(String fullName) {
        return cls.fullName().equals(fullName);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Instance that
                && cls == that.cls
                && args.equals(that.args)
                && lastKnown.equals(that.lastKnown);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cls.fullName(), args);
    }

    @Override
    public String toString() {
        return Display.full(this);
    }
}
