package dev.pytool.checker.type;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A class: its name, parameters, bases and members. Everything but the name is found out when
/// first asked. An identity: two classes are the same when they are the same object.
public abstract class ClassInfo {
    private final Map<ClassInfo, Optional<Instance>> ancestors = new HashMap<>();

    public abstract String name();

    /// Dotted name with its module: `builtins.int`.
    public abstract String fullName();

    /// The type parameters, in the order of the type arguments.
    public abstract List<TypeVarLike> typeParams();

    /// Direct bases with their arguments in terms of [#typeParams()]; `object` for a class without.
    public abstract List<Instance> bases();

    /// Method resolution order, this class first.
    public abstract List<ClassInfo> mro();

    /// Whether some base is not known, so that any attribute may exist.
    public abstract boolean hasUnknownBase();

    /// The shape of a class that is a tuple of known shape, in terms of [#typeParams()]:
    /// NamedTuple, `class A(tuple[int, str])`.
    public abstract Optional<TupleType> tupleShape();

    public abstract Optional<TypedDictShape> typedDict();

    public abstract Optional<ClassInfo> metaclass();

    public abstract Optional<Member> own(String name);

    /// Names of the own members, in the order of the source.
    public abstract List<String> ownNames();

    public abstract boolean isProtocol();

    public abstract boolean isFinal();

    public abstract boolean isEnum();

    /// `@runtime_checkable`.
    public abstract boolean isRuntimeCheckable();

    /// Names of the abstract members not implemented yet, in order.
    public abstract List<String> abstractNames();

    /// Names of an enum's members, in order.
    public abstract List<String> enumMembers();

    /// Base of a `NewType`.
    public abstract boolean isNewType();

    /// Variance of a type parameter by its position, inferred where the declaration leaves it open.
    public abstract Variance variance(int index);

    /// Names of the dataclass fields that may be given by keyword patterns, `__match_args__`, if
    /// known.
    public abstract Optional<List<String>> matchArgs();

    public abstract Optional<String> deprecated();

    /// The variable that `Self` is within this class.
    public abstract TypeVarType selfVar();

    /// The instance with its own type parameters as arguments.
    public Instance selfType() {
        List<Type> args = new ArrayList<>();
        for (TypeVarLike param : typeParams()) {
            args.add(asArgument(param));
        }
        return Instance.of(this, args);
    }

    /// The type argument that stands for a parameter itself.
    public static Type asArgument(TypeVarLike param) {
        return switch (param) {
            case TypeVarType variable -> variable;
            case ParamSpecType spec -> ParameterList.of(spec);
            case TypeVarTupleType pack -> TupleType.of(new UnpackedType(pack));
        };
    }

    /// The instance with `Any` for each parameter.
    public static Type anyArgument(TypeVarLike param, ClassInfo tuple) {
        return switch (param) {
            case TypeVarType _ -> AnyType.OMITTED;
            case ParamSpecType _ -> ParameterList.ANY;
            case TypeVarTupleType _ ->
                    TupleType.of(new UnpackedType(Instance.of(tuple, AnyType.OMITTED)));
        };
    }

    public boolean isTuple() {
        return fullName().equals("builtins.tuple");
    }

    public boolean is(String name) {
        return fullName().equals(name);
    }

    public boolean isSubclassOf(ClassInfo other) {
        return this == other || mro().contains(other);
    }

    public boolean isSubclassOf(String name) {
        for (ClassInfo ancestor : mro()) {
            if (ancestor.fullName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /// This class seen as one of its ancestors, with arguments in terms of [#typeParams()].
    public Optional<Instance> asAncestor(ClassInfo ancestor) {
        if (ancestor == this) {
            return Optional.of(selfType());
        }
        Optional<Instance> known = ancestors.get(ancestor);
        if (known == null) {
            ancestors.put(ancestor, Optional.empty());
            known = searchAncestor(ancestor);
            ancestors.put(ancestor, known);
        }
        return known;
    }

    private Optional<Instance> searchAncestor(ClassInfo ancestor) {
        for (Instance base : bases()) {
            Optional<Instance> found = base.cls().asAncestor(ancestor);
            if (found.isPresent()) {
                return Optional.of((Instance) Substitution.of(base).apply(found.get()));
            }
        }
        return Optional.empty();
    }

    /// The member that the method resolution order finds first.
    public Optional<Member> find(String name) {
        for (ClassInfo ancestor : mro()) {
            Optional<Member> own = ancestor.own(name);
            if (own.isPresent()) {
                return own;
            }
        }
        return Optional.empty();
    }

    /// The first member of that name beyond this class itself.
    public Optional<Member> findInherited(String name) {
        List<ClassInfo> order = mro();
        for (ClassInfo ancestor : order.subList(1, order.size())) {
            Optional<Member> own = ancestor.own(name);
            if (own.isPresent()) {
                return own;
            }
        }
        return Optional.empty();
    }

    /// Names a protocol demands, its protocol bases included.
    public abstract Set<String> protocolNames();

    /// Whether `__slots__`, a dataclass option or nothing forbids ordinary attribute assignment.
    public abstract boolean isFrozen();

    @Override
    public String toString() {
        return fullName();
    }
}
