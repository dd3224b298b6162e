package dev.pytool.checker.relation;

import dev.pytool.checker.type.Builtins;
import dev.pytool.checker.type.CallableType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.UnionType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The relations of the typing specification over one set of builtin classes. Not safe for use by
/// several threads.
public final class Relations {
    private final Builtins builtins;
    private final Comparison assignable;
    private final Comparison proper;
    private final Members members;
    private final Constructors constructors;
    private final Map<Pair, Boolean> memo = new HashMap<>();

    record Pair(Type left, Type right) {}

    public Relations(Builtins builtins) {
        this.builtins = builtins;
        this.members = new Members(this);
        this.constructors = new Constructors(this);
        this.assignable = new Comparison(this, false);
        this.proper = new Comparison(this, true);
    }

    public Builtins builtins() {
        return builtins;
    }

    public Members members() {
        return members;
    }

    public Constructors constructors() {
        return constructors;
    }

    /// Whether a value of the first type may be given where the second is wanted.
    public boolean isAssignable(Type from, Type to) {
        return assignable.test(from, to);
    }

    /// Whether every value of the first type is one of the second, `Any` counting only for itself.
    public boolean isProperSubtype(Type sub, Type sup) {
        return proper.test(sub, sup);
    }

    /// Whether each is assignable to the other.
    public boolean isEquivalent(Type a, Type b) {
        return isAssignable(a, b) && isAssignable(b, a);
    }

    /// Whether both are the same type, `Any` only being the same as `Any`.
    public boolean isSame(Type a, Type b) {
        return a.equals(b) || isProperSubtype(a, b) && isProperSubtype(b, a);
    }

    /// Whether a function of the first signature can be used as the second, whatever either
    /// returns.
    public boolean acceptsParameters(CallableType from, CallableType to) {
        return new CallableComparison(assignable).parameters(from.parameters(), to.parameters());
    }

    /// As [#acceptsParameters], but parameters may have other names.
    public boolean acceptsParametersIgnoringNames(CallableType from, CallableType to) {
        return new CallableComparison(assignable)
                .ignoringNames()
                .parameters(from.parameters(), to.parameters());
    }

    /// As [#isAssignable] for functions whose parameter names do not matter.
    public boolean isAssignableIgnoringNames(CallableType from, CallableType to) {
        return new CallableComparison(assignable).ignoringNames().test(from, to);
    }

    public Type join(Type a, Type b) {
        return new Join(this).join(a, b);
    }

    public Type join(List<? extends Type> types) {
        return new Join(this).join(types);
    }

    /// The union without items that are subtypes of others.
    public Type union(List<? extends Type> types) {
        return Unions.simplify(types, this);
    }

    public Type union(Type... types) {
        return union(List.of(types));
    }

    public boolean overlaps(Type a, Type b) {
        return new Overlap(this).test(a, b);
    }

    public Type meet(Type a, Type b) {
        return new Meet(this).meet(a, b);
    }

    /// The part of the first type that is in the second; see [Meet#narrow].
    public Type narrow(Type declared, Type target) {
        return new Meet(this).narrow(declared, target);
    }

    /// The items of the first type that are not wholly within the second.
    public Type exclude(Type declared, Type removed) {
        List<Type> kept = new ArrayList<>();
        for (Type item : UnionType.itemsOf(declared)) {
            if (!isProperSubtype(item, removed)) {
                kept.add(item);
            }
        }
        return UnionType.of(kept);
    }

    Map<Pair, Boolean> memo() {
        return memo;
    }
}
