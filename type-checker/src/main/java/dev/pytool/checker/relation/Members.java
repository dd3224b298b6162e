package dev.pytool.checker.relation;

import dev.pytool.checker.type.AliasType;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.CallableType;
import dev.pytool.checker.type.ClassInfo;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.LiteralType;
import dev.pytool.checker.type.LiteralValue;
import dev.pytool.checker.type.Member;
import dev.pytool.checker.type.ModuleType;
import dev.pytool.checker.type.NoneType;
import dev.pytool.checker.type.OverloadedType;
import dev.pytool.checker.type.Substitution;
import dev.pytool.checker.type.TupleType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeType;
import dev.pytool.checker.type.TypeVarLike;
import dev.pytool.checker.type.TypeVarType;
import dev.pytool.checker.type.UnionType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Attributes of values: lookup along the method resolution order, binding of `self`, descriptors.
public final class Members {
    private final Relations relations;
    private final Binding binding;
    private int depth;

    Members(Relations relations) {
        this.relations = relations;
        this.binding = new Binding(relations);
    }

    public Binding binding() {
        return binding;
    }

    /// The type of an attribute, bound to the receiver.
    public Optional<Type> find(Type receiver, String name) {
        return lookup(receiver, name).map(Found::type);
    }

    /// The type of an attribute of a class, with `Self` and `self` taken as another value.
    Optional<Type> find(Instance template, Type self, String name) {
        return template.cls()
                .find(name)
                .flatMap(m -> instanceMember(template, m, self))
                .map(Found::type);
    }

    public Optional<Found> lookup(Type receiver, String name) {
        if (depth > 30) {
            return Optional.of(Found.of(AnyType.ERROR));
        }
        depth++;
        try {
            return dispatch(AliasType.proper(receiver), name);
        } finally {
            depth--;
        }
    }

    private Optional<Found> dispatch(Type receiver, String name) {
        return switch (receiver) {
            case AnyType any -> Optional.of(Found.of(any));
            case Instance instance -> onInstance(instance, instance, name);
            case LiteralType literal -> onInstance(literal.fallback(), literal, name);
            case NoneType none ->
                    onInstance(relations.builtins().instance("types.NoneType"), none, name);
            case TupleType tuple -> onInstance(Tuples.homogeneous(tuple, relations), tuple, name);
            case CallableType _, OverloadedType _ ->
                    onInstance(relations.builtins().function(), receiver, name);
            case TypeType type -> onClass(type, name);
            case TypeVarType variable -> onVariable(variable, name);
            case ModuleType module ->
                    module.module()
                            .attribute(name)
                            .map(Found::of)
                            .or(() ->
                                    onInstance(
                                            relations.builtins().instance("types.ModuleType"),
                                            module,
                                            name));
            case UnionType union -> onUnion(union, name);
            default -> Optional.empty();
        };
    }

    private Optional<Found> onUnion(UnionType union, String name) {
        List<Type> types = new ArrayList<>();
        for (Type item : union.items()) {
            Optional<Found> found = lookup(item, name);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            types.add(found.get().type());
        }
        return Optional.of(Found.of(relations.union(types)));
    }

    private Optional<Found> onVariable(TypeVarType variable, String name) {
        if (!variable.constraints().isEmpty()) {
            return lookup(UnionType.of(variable.constraints()), name);
        }
        Type bound = AliasType.proper(variable.bound().orElseGet(relations.builtins()::object));
        if (bound instanceof Instance instance) {
            return onInstance(instance, variable, name);
        }
        return lookup(bound, name);
    }

    private Optional<Found> onInstance(Instance instance, Type self, String name) {
        Optional<Member> member = instance.cls().find(name);
        if (member.isPresent()) {
            return instanceMember(instance, member.get(), self);
        }
        if (instance.cls().hasUnknownBase()) {
            return Optional.of(Found.of(AnyType.ERROR));
        }
        return Optional.empty();
    }

    /// The substitution that makes a member of an ancestor speak of this receiver.
    private Substitution view(Instance receiver, ClassInfo owner, Type self) {
        Optional<Instance> base = Comparison.asAncestor(receiver, owner);
        Map<TypeVarLike, Type> map = new HashMap<>();
        base.ifPresent(b -> map.putAll(Substitution.of(b).map()));
        map.put(owner.selfVar(), self);
        return Substitution.of(map);
    }

    private Optional<Found> instanceMember(Instance receiver, Member member, Type self) {
        ClassInfo owner = member.owner();
        Substitution view = view(receiver, owner, self);
        Type raw = member.type();
        Type type =
                switch (member.kind()) {
                    case METHOD -> binding.bind(view.apply(raw), self);
                    case CLASS_METHOD -> binding.bind(view.apply(raw), TypeType.of(self));
                    case STATIC_METHOD, OTHER, NESTED_CLASS -> view.apply(raw);
                    case PROPERTY -> property(member, view, self);
                    case VARIABLE -> variable(member, view.apply(raw), self);
                };
        return Optional.of(
                new Found(type, Optional.of(member), Comparison.asAncestor(receiver, owner)));
    }

    private Type property(Member member, Substitution view, Type self) {
        Type getter = view.apply(member.functionType());
        return switch (binding.bind(getter, self)) {
            case CallableType bound -> bound.returns();
            case Type other -> getter instanceof CallableType ? other : view.apply(member.type());
        };
    }

    private Type variable(Member member, Type type, Type self) {
        if (member.isInstanceOnly()) {
            return type;
        }
        if ((type instanceof CallableType || type instanceof OverloadedType)
                && (!member.isDeclared() || member.isClassVar())) {
            return binding.bind(type, self);
        }
        return binding.descriptor(type, self, TypeType.of(self)).orElse(type);
    }

    private Optional<Found> onClass(TypeType type, String name) {
        Type item = AliasType.proper(type.item());
        if (item instanceof AnyType) {
            Optional<Found> meta = onInstance(relations.builtins().type(), type, name);
            return meta.isPresent() ? meta : Optional.of(Found.of(AnyType.ERROR));
        }
        if (item instanceof UnionType union) {
            return onUnion(
                    new UnionType(union.items().stream().map(t -> (Type) TypeType.of(t)).toList()),
                    name);
        }
        Type bound =
                item instanceof TypeVarType variable
                        ? variable.bound().orElseGet(relations.builtins()::object)
                        : item;
        Optional<Instance> instance =
                switch (AliasType.proper(bound)) {
                    case Instance i -> Optional.of(i);
                    case TupleType tuple -> Optional.of(Tuples.homogeneous(tuple, relations));
                    case LiteralType literal -> Optional.of(literal.fallback());
                    case NoneType _ -> Optional.of(relations.builtins().instance("types.NoneType"));
                    default -> Optional.empty();
                };
        if (instance.isEmpty()) {
            return onInstance(relations.builtins().type(), type, name);
        }
        Instance meta = Metaclasses.of(TypeType.of(instance.get()), relations);
        Optional<Member> metaMember = meta.cls().find(name);
        if (metaMember.isPresent()
                && metaMember.get().kind() == Member.Kind.PROPERTY
                && !meta.is("builtins.type")
                && !metaMember.get().owner().is("builtins.type")) {
            return onInstance(meta, type, name);
        }
        Optional<Member> member = instance.get().cls().find(name);
        if (member.isPresent()
                && !(member.get().owner().is("builtins.object")
                        && meta.cls().find(name).isPresent()
                        && !name.equals("__init__")
                        && !name.equals("__new__"))) {
            return classMember(type, instance.get(), member.get(), item);
        }
        Optional<Found> found = onInstance(meta, type, name);
        return found.isEmpty() && instance.get().cls().hasUnknownBase()
                ? Optional.of(Found.of(AnyType.ERROR))
                : found;
    }

    private Optional<Found> classMember(
            TypeType type, Instance instance, Member member, Type self) {
        ClassInfo cls = instance.cls();
        boolean open =
                type.exact() && !instance.args().isEmpty() && instance.equals(cls.selfType());
        Substitution view = view(instance, member.owner(), self);
        if (cls.isEnum() && cls.enumMembers().contains(member.name())) {
            Instance value =
                    new Instance(
                            cls,
                            List.of(),
                            Optional.of(new LiteralValue.Member(cls, member.name())));
            return Optional.of(new Found(value, Optional.of(member), Optional.of(instance)));
        }
        Type result =
                switch (member.kind()) {
                    case METHOD, STATIC_METHOD -> generic(view.apply(member.type()), open, cls);
                    case CLASS_METHOD ->
                            generic(
                                    binding.bind(
                                            view.apply(member.type()),
                                            new TypeType(self, type.exact())),
                                    open,
                                    cls);
                    case PROPERTY -> relations.builtins().instance("builtins.property");
                    case NESTED_CLASS, OTHER -> view.apply(member.type());
                    case VARIABLE ->
                            binding.descriptor(
                                            view.apply(member.type()),
                                            NoneType.NONE,
                                            new TypeType(self, type.exact()))
                                    .orElseGet(() ->
                                            withoutParams(view.apply(member.type()), open, cls));
                };
        return Optional.of(
                new Found(
                        result,
                        Optional.of(member),
                        Comparison.asAncestor(instance, member.owner())));
    }

    private Type withoutParams(Type type, boolean open, ClassInfo cls) {
        return open
                ? Substitution.of(cls.typeParams(), relations.builtins().anyArguments(cls))
                        .apply(type)
                : type;
    }

    /// A function reached through a generic class without arguments is generic in the class's
    /// parameters too.
    private static Type generic(Type type, boolean open, ClassInfo cls) {
        if (!open) {
            return type;
        }
        return switch (type) {
            case CallableType callable -> withVars(callable, cls);
            case OverloadedType overloaded ->
                    new OverloadedType(
                            overloaded.items().stream().map(c -> withVars(c, cls)).toList());
            default -> type;
        };
    }

    private static CallableType withVars(CallableType callable, ClassInfo cls) {
        List<TypeVarLike> vars = new ArrayList<>(cls.typeParams());
        vars.removeAll(callable.typeVars());
        vars.addAll(callable.typeVars());
        return callable.withTypeVars(vars);
    }

    /// What may be assigned to an attribute found on this receiver.
    public Type assignable(Type receiver, Found found) {
        if (found.member().isEmpty()) {
            return found.type();
        }
        Member member = found.member().get();
        Instance owner = found.owner().orElseGet(() -> member.owner().selfType());
        Map<TypeVarLike, Type> map = new HashMap<>(Substitution.of(owner).map());
        map.put(member.owner().selfVar(), receiver instanceof TypeType t ? t.item() : receiver);
        Substitution view = Substitution.of(map);
        if (member.kind() == Member.Kind.PROPERTY) {
            return view.apply(member.settableType());
        }
        Type declared = view.apply(member.settableType());
        if (member.kind() == Member.Kind.VARIABLE
                && !member.isInstanceOnly()
                && declared instanceof Instance descriptor) {
            Optional<Type> setter = find(descriptor, "__set__");
            if (setter.isPresent() && binding.descriptorSet(setter.get(), receiver).isPresent()) {
                return binding.descriptorSet(setter.get(), receiver).get();
            }
        }
        return member.kind() == Member.Kind.VARIABLE ? declared : found.type();
    }
}
