package dev.pytool.checker.relation;

import dev.pytool.checker.type.AliasType;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.CallableType;
import dev.pytool.checker.type.ClassInfo;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.LiteralType;
import dev.pytool.checker.type.LiteralValue;
import dev.pytool.checker.type.ModuleType;
import dev.pytool.checker.type.NeverType;
import dev.pytool.checker.type.NoneType;
import dev.pytool.checker.type.OverloadedType;
import dev.pytool.checker.type.ParameterList;
import dev.pytool.checker.type.Substitution;
import dev.pytool.checker.type.TupleType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeType;
import dev.pytool.checker.type.TypeVarLike;
import dev.pytool.checker.type.TypeVarType;
import dev.pytool.checker.type.UnionType;
import dev.pytool.checker.type.UnpackedType;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whether one type fits another. Structural questions met again while they are being answered are
/// taken to hold, which makes recursive protocols and aliases end.
final class Comparison {
    private final Relations relations;
    private final boolean proper;
    private final Set<Relations.Pair> assumed = new HashSet<>();
    private int depth;

    Comparison(Relations relations, boolean proper) {
        this.relations = relations;
        this.proper = proper;
    }

    Relations relations() {
        return relations;
    }

    boolean isProper() {
        return proper;
    }

    boolean test(Type left, Type right) {
        if (left == right) {
            return true;
        }
        if (left instanceof AnyType) {
            return !proper || right instanceof AnyType || isObject(right);
        }
        if (right instanceof AnyType) {
            return !proper;
        }
        if (left instanceof NeverType) {
            return true;
        }
        if (depth > 60) {
            return true;
        }
        depth++;
        try {
            return compare(left, right);
        } finally {
            depth--;
        }
    }

    private static boolean isObject(Type type) {
        return type instanceof Instance instance && instance.is("builtins.object");
    }

    private boolean compare(Type left, Type right) {
        if (left instanceof AliasType || right instanceof AliasType) {
            return assuming(
                    left, right, () -> test(AliasType.proper(left), AliasType.proper(right)));
        }
        if (isObject(right)) {
            return true;
        }
        if (left instanceof UnionType union) {
            return unionLeft(union, right);
        }
        if (right instanceof UnionType union) {
            return unionRight(left, union);
        }
        if (left instanceof TypeVarType variable) {
            return variableLeft(variable, right);
        }
        if (left instanceof TypeVarLike || right instanceof TypeVarLike) {
            return left.equals(right);
        }
        if (left instanceof UnpackedType a && right instanceof UnpackedType b) {
            return test(a.inner(), b.inner());
        }
        return switch (right) {
            case NoneType _ -> left instanceof NoneType;
            case LiteralType literal -> isLiteral(left, literal);
            case Instance instance -> toInstance(left, instance);
            case TupleType tuple -> toTuple(left, tuple);
            case CallableType callable -> toCallable(left, callable);
            case OverloadedType overloaded ->
                    overloaded.items().stream().allMatch(item -> test(left, item));
            case TypeType type -> toType(left, type);
            case ParameterList list ->
                    left instanceof ParameterList other
                            && new CallableComparison(this).parameters(other, list);
            case ModuleType module -> left.equals(module);
            default -> false;
        };
    }

    /// Runs a structural test under the assumption that it holds.
    boolean assuming(Type left, Type right, java.util.function.BooleanSupplier question) {
        Relations.Pair pair = new Relations.Pair(left, right);
        if (!assumed.add(pair)) {
            return true;
        }
        try {
            return question.getAsBoolean();
        } finally {
            assumed.remove(pair);
        }
    }

    private boolean unionLeft(UnionType union, Type right) {
        for (Type item : union.items()) {
            if (!test(item, right)) {
                return false;
            }
        }
        return true;
    }

    private boolean unionRight(Type left, UnionType union) {
        for (Type item : union.items()) {
            if (test(left, item)) {
                return true;
            }
        }
        if (left instanceof TypeVarType variable) {
            return variableLeft(variable, union);
        }
        if (left instanceof Instance instance) {
            List<Type> values = Expansion.of(instance);
            if (values.size() > 1) {
                return values.stream().allMatch(v -> unionRight(v, union));
            }
        }
        if (left instanceof TupleType tuple) {
            List<Type> expanded = Expansion.ofTuple(tuple);
            return expanded.size() > 1 && expanded.stream().allMatch(t -> test(t, union));
        }
        return false;
    }

    private boolean variableLeft(TypeVarType variable, Type right) {
        if (variable.equals(right)) {
            return true;
        }
        if (right instanceof TypeVarType other
                && other.name().equals("Self")
                && variable.name().equals("Self")) {
            return variable.bound().isPresent() && other.bound().isPresent() && false;
        }
        if (right instanceof TypeVarLike) {
            return variable.bound().isPresent()
                    && variable.bound().get() instanceof TypeVarType
                    && test(variable.bound().get(), right);
        }
        List<Type> constraints = variable.constraints();
        if (!constraints.isEmpty()) {
            return constraints.stream().allMatch(c -> test(c, right));
        }
        return test(variable.bound().orElseGet(relations.builtins()::object), right);
    }

    private static boolean isLiteral(Type left, LiteralType right) {
        return switch (left) {
            case LiteralType literal ->
                    literal.value().equals(right.value())
                            && literal.fallback().cls() == right.fallback().cls();
            case Instance instance -> {
                if (instance.lastKnown().isPresent()) {
                    yield instance.lastKnown().get().equals(right.value());
                }
                yield right.value() instanceof LiteralValue.Member member
                        && member.owner() == instance.cls()
                        && instance.cls().enumMembers().size() == 1;
            }
            default -> false;
        };
    }

    private boolean toInstance(Type left, Instance right) {
        return switch (left) {
            case Instance instance -> new InstanceComparison(this).test(instance, right);
            case LiteralType literal ->
                    new InstanceComparison(this).test(literal.fallback(), right);
            case NoneType _ ->
                    right.cls().isProtocol() && new ProtocolComparison(this).test(left, right)
                            || right.is("types.NoneType");
            case TupleType tuple -> test(Tuples.homogeneous(tuple, relations), right);
            case CallableType _, OverloadedType _ -> callableToInstance(left, right);
            case TypeType type -> typeToInstance(type, right);
            case ModuleType _ ->
                    right.is("types.ModuleType")
                            || right.cls().isProtocol()
                                    && new ProtocolComparison(this).test(left, right);
            case UnpackedType unpacked -> test(unpacked.inner(), right);
            default -> false;
        };
    }

    private boolean callableToInstance(Type left, Instance right) {
        if (right.cls().isProtocol()) {
            return new ProtocolComparison(this).test(left, right);
        }
        return right.is("types.FunctionType")
                || right.is("builtins.function")
                || right.is("types.MethodType");
    }

    private boolean typeToInstance(TypeType type, Instance right) {
        if (right.cls().isProtocol()) {
            return new ProtocolComparison(this).test(type, right);
        }
        return new InstanceComparison(this).test(Metaclasses.of(type, relations), right);
    }

    private boolean toTuple(Type left, TupleType right) {
        return switch (left) {
            case TupleType tuple -> Tuples.fits(tuple.items(), right.items(), this);
            case Instance instance -> instanceToTuple(instance, right);
            default -> false;
        };
    }

    private boolean instanceToTuple(Instance left, TupleType right) {
        Optional<TupleType> shape = left.cls().tupleShape();
        if (shape.isPresent()) {
            return test(Substitution.of(left).apply(shape.get()), right);
        }
        Optional<Instance> tuple = asAncestor(left, relations.builtins().cls("builtins.tuple"));
        if (tuple.isEmpty() || tuple.get().args().isEmpty()) {
            return false;
        }
        if (tuple.get().args().getFirst() instanceof AnyType && !proper) {
            return true;
        }
        return Tuples.fits(List.of(new UnpackedType(tuple.get())), right.items(), this);
    }

    static Optional<Instance> asAncestor(Instance instance, ClassInfo ancestor) {
        if (instance.cls() == ancestor) {
            return Optional.of(instance);
        }
        return instance.cls()
                .asAncestor(ancestor)
                .map(a -> (Instance) Substitution.of(instance).apply(a));
    }

    private boolean toCallable(Type left, CallableType right) {
        return switch (left) {
            case CallableType callable -> new CallableComparison(this).test(callable, right);
            case OverloadedType overloaded ->
                    overloaded.items().stream().anyMatch(item -> test(item, right));
            case TypeType type -> {
                if (type.item() instanceof AnyType) {
                    yield true;
                }
                yield test(relations.constructors().signature(type), right);
            }
            case Instance instance -> {
                if (instance.cls().hasUnknownBase() && !proper) {
                    yield true;
                }
                if (instance.is("types.FunctionType") || instance.is("builtins.function")) {
                    yield !proper && false;
                }
                yield relations
                        .members()
                        .find(instance, "__call__")
                        .map(m -> test(m, right))
                        .orElse(false);
            }
            case NoneType _ -> false;
            default -> false;
        };
    }

    private boolean toType(Type left, TypeType right) {
        return switch (left) {
            case TypeType type -> classFits(type, right);
            case Instance instance ->
                    instance.cls().isSubclassOf("builtins.type")
                            && (right.item() instanceof AnyType && !proper
                                    || isObject(right.item())
                                    || metaclassFits(instance, right));
            case CallableType _, OverloadedType _ -> false;
            default -> false;
        };
    }

    private boolean metaclassFits(Instance left, TypeType right) {
        if (proper) {
            return false;
        }
        return left.is("builtins.type") && !(right.item() instanceof TypeVarType)
                || right.item() instanceof Instance item
                        && item.cls().metaclass().map(m -> m == left.cls()).orElse(false)
                        && false;
    }

    private boolean classFits(TypeType left, TypeType right) {
        if (left.exact()
                && left.item() instanceof Instance instance
                && !instance.args().isEmpty()
                && instance.equals(instance.cls().selfType())) {
            return test(relations.builtins().anyInstance(instance.cls()), right.item());
        }
        return test(left.item(), right.item());
    }

    /// All ways to pair the two lists of types, one after the other.
    boolean all(List<Type> left, List<Type> right) {
        if (left.size() != right.size()) {
            return false;
        }
        List<Type> l = new ArrayList<>(left);
        for (int i = 0; i < l.size(); i++) {
            if (!test(l.get(i), right.get(i))) {
                return false;
            }
        }
        return true;
    }
}
