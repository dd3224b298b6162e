package dev.pytool.checker.relation;

import dev.pytool.checker.type.ClassInfo;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.Member;
import dev.pytool.checker.type.TupleType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeVarLike;
import dev.pytool.checker.type.TypeVarType;
import dev.pytool.checker.type.TypedDictShape;
import dev.pytool.checker.type.Variance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A class that exists only in the checker's mind: the common subclass of two classes a value was
/// tested for.
final class IntersectionClass extends ClassInfo {
    private final Instance left;
    private final Instance right;
    private final List<ClassInfo> order = new ArrayList<>();
    private final TypeVarType self;

    IntersectionClass(Instance left, Instance right, long scope) {
        this.left = left;
        this.right = right;
        Set<ClassInfo> all = new LinkedHashSet<>();
        all.addAll(left.cls().mro());
        all.addAll(right.cls().mro());
        order.add(this);
        order.addAll(all);
        self = new TypeVarType("Self", scope, TypeVarType.Limits.NONE);
    }

    @Override
    public String name() {
        return "<subclass of \"" + left.cls().name() + "\" and \"" + right.cls().name() + "\">";
    }

    @Override
    public String fullName() {
        return "<subclass of \""
                + left.cls().fullName()
                + "\" and \""
                + right.cls().fullName()
                + "\">";
    }

    @Override
    public List<TypeVarLike> typeParams() {
        return List.of();
    }

    @Override
    public List<Instance> bases() {
        return List.of(left, right);
    }

    @Override
    public List<ClassInfo> mro() {
        return order;
    }

    @Override
    public boolean hasUnknownBase() {
        return left.cls().hasUnknownBase() || right.cls().hasUnknownBase();
    }

    @Override
    public Optional<TupleType> tupleShape() {
        return Optional.empty();
    }

    @Override
    public Optional<TypedDictShape> typedDict() {
        return Optional.empty();
    }

    @Override
    public Optional<ClassInfo> metaclass() {
        return left.cls().metaclass().or(right.cls()::metaclass);
    }

    @Override
    public Optional<Member> own(String name) {
        return Optional.empty();
    }

    @Override
    public List<String> ownNames() {
        return List.of();
    }

    @Override
    public boolean isProtocol() {
        return false;
    }

    @Override
    public boolean isFinal() {
        return false;
    }

    @Override
    public boolean isEnum() {
        return false;
    }

    @Override
    public boolean isRuntimeCheckable() {
        return false;
    }

    @Override
    public List<String> abstractNames() {
        return List.of();
    }

    @Override
    public List<String> enumMembers() {
        return List.of();
    }

    @Override
    public boolean isNewType() {
        return false;
    }

    @Override
    public Variance variance(int index) {
        return Variance.INVARIANT;
    }

    @Override
    public Optional<List<String>> matchArgs() {
        return left.cls().matchArgs();
    }

    @Override
    public Optional<String> deprecated() {
        return Optional.empty();
    }

    @Override
    public TypeVarType selfVar() {
        return self;
    }

    @Override
    public Set<String> protocolNames() {
        return Set.of();
    }

    @Override
    public boolean isFrozen() {
        return left.cls().isFrozen();
    }

    /// Two of these are the same when they stand for the same pair.
    boolean sameAs(IntersectionClass other) {
        Type a = left;
        return a.equals(other.left) && right.equals(other.right);
    }
}
