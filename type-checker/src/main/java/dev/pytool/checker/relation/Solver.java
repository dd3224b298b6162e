package dev.pytool.checker.relation;

import dev.pytool.checker.type.AliasType;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.CallableType;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.LiteralType;
import dev.pytool.checker.type.NeverType;
import dev.pytool.checker.type.NoneType;
import dev.pytool.checker.type.Occurrences;
import dev.pytool.checker.type.OverloadedType;
import dev.pytool.checker.type.Param;
import dev.pytool.checker.type.ParamSpecType;
import dev.pytool.checker.type.ParameterList;
import dev.pytool.checker.type.TupleType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeType;
import dev.pytool.checker.type.TypeVarLike;
import dev.pytool.checker.type.TypeVarTupleType;
import dev.pytool.checker.type.TypeVarType;
import dev.pytool.checker.type.UnionType;
import dev.pytool.checker.type.UnpackedType;
import dev.pytool.checker.type.Variance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds types for type variables: collects bounds from pairs of types, then chooses.
public final class Solver {

    /// Which way values flow between template and actual type.
    public enum Direction {
        /// The template takes the actual type: a variable is at least it.
        SUPER,
        /// The template is given where the actual type is wanted: a variable is at most it.
        SUB;

        Direction flip() {
            return this == SUPER ? SUB : SUPER;
        }
    }

    /// The bounds of one variable, in the order in which they were found.
    private static final class Bounds {
        private final List<Type> lower = new ArrayList<>();
        private final List<Type> upper = new ArrayList<>();
    }

    private final Relations relations;
    private final Set<TypeVarLike> variables;
    private final Map<TypeVarLike, Bounds> bounds = new LinkedHashMap<>();
    private final Set<Relations.Pair> active = new HashSet<>();
    private int depth;

    public Solver(Relations relations, Set<TypeVarLike> variables) {
        this.relations = relations;
        this.variables = variables;
    }

    Relations relations() {
        return relations;
    }

    /// Whether the type mentions a variable that is sought.
    boolean isOpen(Type type) {
        return Occurrences.any(type, t -> t instanceof TypeVarLike v && variables.contains(v));
    }

    private void bound(TypeVarLike variable, Type type, Direction direction) {
        if (type.equals(variable)) {
            return;
        }
        Bounds found = bounds.computeIfAbsent(variable, v -> new Bounds());
        List<Type> side = direction == Direction.SUPER ? found.lower : found.upper;
        if (!side.contains(type)) {
            side.add(type);
        }
    }

    /// Relates a type that may hold sought variables to one that does not.
    public void add(Type template, Type actual, Direction direction) {
        if (depth > 40 || !isOpen(template)) {
            return;
        }
        depth++;
        try {
            collect(template, actual, direction);
        } finally {
            depth--;
        }
    }

    private void collect(Type template, Type actual, Direction direction) {
        if (template instanceof AliasType || actual instanceof AliasType) {
            if (active.add(new Relations.Pair(template, actual))) {
                add(AliasType.proper(template), AliasType.proper(actual), direction);
            }
            return;
        }
        if (template instanceof TypeVarType variable && variables.contains(variable)) {
            bound(variable, actual, direction);
            return;
        }
        if (actual instanceof AnyType) {
            Occurrences.variables(template).stream()
                    .filter(variables::contains)
                    .forEach(v -> bound(v, anyFor(v, actual), direction));
            return;
        }
        if (template instanceof UnionType union) {
            UnionSolver.template(this, union, actual, direction);
            return;
        }
        if (actual instanceof UnionType union) {
            actualUnion(template, union, direction);
            return;
        }
        if (actual instanceof TypeVarType variable && !(template instanceof TypeVarLike)) {
            if (!variable.constraints().isEmpty()) {
                add(template, variable.constraints().getFirst(), direction);
            } else if (direction == Direction.SUPER) {
                variable.bound().ifPresent(b -> add(template, b, direction));
            }
            return;
        }
        structure(template, actual, direction);
    }

    private Type anyFor(TypeVarLike variable, Type any) {
        return switch (variable) {
            case TypeVarType _ -> any;
            case ParamSpecType _ -> ParameterList.ANY;
            case TypeVarTupleType _ ->
                    TupleType.of(new UnpackedType(relations.builtins().tupleOf(any)));
        };
    }

    private void actualUnion(Type template, UnionType union, Direction direction) {
        for (Type item : union.items()) {
            if (direction == Direction.SUPER || mayMatch(template, item)) {
                add(template, item, direction);
            }
        }
    }

    /// Whether the class of the two types makes a match possible at all.
    boolean mayMatch(Type template, Type actual) {
        if (template instanceof TypeVarType) {
            return true;
        }
        if (template instanceof Instance t) {
            Type plain = actual instanceof LiteralType literal ? literal.fallback() : actual;
            if (plain instanceof TupleType) {
                return t.cls().isTuple()
                        || t.cls().isProtocol()
                        || relations
                                .builtins()
                                .cls("builtins.tuple")
                                .asAncestor(t.cls())
                                .isPresent();
            }
            if (plain instanceof Instance a) {
                return a.cls() == t.cls()
                        || a.cls().asAncestor(t.cls()).isPresent()
                        || t.cls().asAncestor(a.cls()).isPresent()
                        || t.cls().isProtocol()
                                && t.cls().protocolNames().stream()
                                        .allMatch(n -> a.cls().find(n).isPresent());
            }
            if (plain instanceof TypeType
                    || plain instanceof CallableType
                    || plain instanceof OverloadedType) {
                return t.cls().isProtocol();
            }
            return false;
        }
        return switch (template) {
            case TupleType _ ->
                    actual instanceof TupleType
                            || actual instanceof Instance i
                                    && i.cls().isSubclassOf("builtins.tuple");
            case CallableType _ ->
                    actual instanceof CallableType
                            || actual instanceof OverloadedType
                            || actual instanceof TypeType
                            || actual instanceof Instance i && i.cls().find("__call__").isPresent();
            case TypeType _ ->
                    actual instanceof TypeType
                            || actual instanceof Instance i
                                    && i.cls().isSubclassOf("builtins.type");
            default -> false;
        };
    }

    private void structure(Type template, Type actual, Direction direction) {
        switch (template) {
            case Instance instance -> new InstanceSolver(this).solve(instance, actual, direction);
            case TupleType tuple -> TupleSolver.solve(this, tuple, actual, direction);
            case CallableType callable -> callable(callable, actual, direction);
            case OverloadedType overloaded ->
                    overloaded.items().forEach(item -> add(item, actual, direction));
            case TypeType type -> type(type, actual, direction);
            case UnpackedType unpacked when actual instanceof UnpackedType other ->
                    add(unpacked.inner(), other.inner(), direction);
            case TypeVarTupleType pack when variables.contains(pack) -> {
                if (actual instanceof TupleType || actual instanceof TypeVarTupleType) {
                    bound(
                            pack,
                            actual instanceof TupleType
                                    ? actual
                                    : TupleType.of(new UnpackedType(actual)),
                            direction);
                } else if (actual instanceof Instance tuple) {
                    bound(pack, TupleType.of(new UnpackedType(tuple)), direction);
                }
            }
            case ParameterList list when actual instanceof ParameterList other ->
                    parameters(list, other, direction);
            default -> {}
        }
    }

    private void type(TypeType template, Type actual, Direction direction) {
        switch (actual) {
            case TypeType other -> {
                Type item = other.item();
                if (other.exact() && item instanceof Instance i && i.equals(i.cls().selfType())) {
                    item = relations.builtins().anyInstance(i.cls());
                }
                add(template.item(), item, direction);
            }
            case Instance meta when meta.cls().isSubclassOf("builtins.type") ->
                    add(template.item(), AnyType.OMITTED, direction);
            case CallableType callable -> add(template.item(), callable.returns(), direction);
            default -> {}
        }
    }

    private void callable(CallableType template, Type actual, Direction direction) {
        switch (actual) {
            case CallableType other -> signature(template, other, direction);
            case OverloadedType overloaded ->
                    signature(template, choose(template, overloaded), direction);
            case TypeType type -> {
                if (type.item() instanceof AnyType) {
                    add(template.returns(), AnyType.OMITTED, direction);
                } else {
                    add(template, relations.constructors().signature(type), direction);
                }
            }
            case Instance instance ->
                    relations
                            .members()
                            .find(instance, "__call__")
                            .ifPresent(call -> add(template, call, direction));
            default -> {}
        }
    }

    /// The first overload whose parameters can take what the template passes.
    private CallableType choose(CallableType template, OverloadedType overloaded) {
        Map<TypeVarLike, Type> any = new HashMap<>();
        variables.forEach(v -> any.put(v, anyFor(v, AnyType.OMITTED)));
        CallableType erased = dev.pytool.checker.type.Substitution.of(any).callable(template);
        for (CallableType item : overloaded.items()) {
            if (relations.isAssignableIgnoringNames(item, erased)) {
                return item;
            }
        }
        return overloaded.items().getFirst();
    }

    private void signature(CallableType template, CallableType actual, Direction direction) {
        CallableType other = actual;
        if (!actual.typeVars().isEmpty()) {
            other = specialized(template, actual);
        }
        parameters(template.parameters(), other.parameters(), direction.flip());
        add(template.returns(), other.returns(), direction);
        if (template.facts().guard().isPresent() && other.facts().guard().isPresent()) {
            add(
                    template.facts().guard().get().type(),
                    other.facts().guard().get().type(),
                    direction);
        }
    }

    /// A generic argument for a callable parameter: its variables follow what is already known of
    /// the template's.
    private CallableType specialized(CallableType template, CallableType actual) {
        CallableType fresh = Unifier.freshen(actual, relations);
        Map<TypeVarLike, Type> known = solve();
        Type partial = dev.pytool.checker.type.Substitution.of(known).apply(template);
        if (template.tail().isPresent() || !(partial instanceof CallableType target)) {
            return fresh;
        }
        Solver inner = new Solver(relations, new HashSet<>(fresh.typeVars()));
        for (int i = 0; i < Math.min(target.params().size(), fresh.params().size()); i++) {
            Type given = target.params().get(i).type();
            if (!isOpen(given)) {
                inner.add(fresh.params().get(i).type(), given, Direction.SUPER);
            }
        }
        Map<TypeVarLike, Type> found = new HashMap<>(inner.solve());
        for (TypeVarLike variable : fresh.typeVars()) {
            // No argument can ever decide a variable of the result alone, as with `dict` for
            // `Callable[[], T]`.
            if (!Occurrences.any(fresh.parameters(), variable::equals)) {
                found.putIfAbsent(variable, anyFor(variable, AnyType.OMITTED));
            }
        }
        return dev.pytool.checker.type.Substitution.of(found)
                .callable(fresh.withTypeVars(List.of()));
    }

    /// Relates two parameter lists; in direction SUPER the template's parameters take what the
    /// actual ones take.
    void parameters(ParameterList template, ParameterList actual, Direction direction) {
        ParameterSolver.solve(this, template, actual, direction);
    }

    void bindSpec(ParamSpecType spec, ParameterList list, Direction direction) {
        if (variables.contains(spec)) {
            bound(spec, list, direction);
        }
    }

    boolean isSought(TypeVarLike variable) {
        return variables.contains(variable);
    }

    void bindPack(TypeVarTupleType pack, List<Type> items, Direction direction) {
        if (variables.contains(pack)) {
            bound(pack, new TupleType(List.copyOf(items)), direction);
        }
    }

    /// Relates a protocol's members; a pair under work is skipped, so that recursive protocols end.
    void once(Type template, Type actual, Runnable work) {
        Relations.Pair pair = new Relations.Pair(template, actual);
        if (active.add(pair)) {
            work.run();
            active.remove(pair);
        }
    }

    void argument(Type template, Type actual, Variance variance, Direction direction) {
        switch (variance) {
            case COVARIANT -> add(template, actual, direction);
            case CONTRAVARIANT -> add(template, actual, direction.flip());
            case INVARIANT, INFERRED -> {
                add(template, actual, direction);
                add(template, actual, direction.flip());
            }
        }
    }

    /// The chosen type of each variable that has any bound.
    public Map<TypeVarLike, Type> solve() {
        Map<TypeVarLike, Type> out = new HashMap<>();
        for (Map.Entry<TypeVarLike, Bounds> entry : bounds.entrySet()) {
            choose(entry.getKey(), entry.getValue()).ifPresent(t -> out.put(entry.getKey(), t));
        }
        return resolve(out);
    }

    /// A variable whose bound mentions another sought variable takes that one's solution.
    private Map<TypeVarLike, Type> resolve(Map<TypeVarLike, Type> found) {
        boolean open = found.values().stream().anyMatch(this::isOpen);
        if (!open) {
            return found;
        }
        Map<TypeVarLike, Type> closed = new HashMap<>();
        found.forEach((v, t) -> {
            if (!isOpen(t)) {
                closed.put(v, t);
            }
        });
        Map<TypeVarLike, Type> out = new HashMap<>(closed);
        found.forEach((v, t) -> {
            if (isOpen(t)) {
                Type replaced = dev.pytool.checker.type.Substitution.of(closed).apply(t);
                if (!isOpen(replaced)) {
                    out.put(v, replaced);
                }
            }
        });
        return out;
    }

    private Optional<Type> choose(TypeVarLike variable, Bounds found) {
        if (!(variable instanceof TypeVarType typeVar)) {
            if (variable instanceof TypeVarTupleType && found.lower.size() > 1) {
                return Optional.of(joinPacks(found.lower));
            }
            return found.lower.isEmpty()
                    ? found.upper.stream().findFirst()
                    : Optional.of(found.lower.getFirst());
        }
        Type candidate;
        if (!found.lower.isEmpty()) {
            candidate = lowerBound(found, typeVar);
        } else {
            candidate = found.upper.getFirst();
            for (Type upper : found.upper) {
                candidate = relations.meet(candidate, upper);
            }
        }
        List<Type> constraints = typeVar.constraints();
        if (constraints.isEmpty() || candidate instanceof AnyType) {
            return Optional.of(candidate);
        }
        Type wanted = candidate;
        return constraints.stream()
                .filter(c -> relations.isSame(wanted, c))
                .findFirst()
                .or(() ->
                        constraints.stream()
                                .filter(c -> relations.isAssignable(wanted, c))
                                .findFirst())
                .or(() -> Optional.of(wanted));
    }

    private Type joinPacks(List<Type> packs) {
        Type first = packs.getFirst();
        for (Type other : packs) {
            if (first instanceof TupleType a
                    && other instanceof TupleType b
                    && a.items().size() == b.items().size()) {
                List<Type> items = new ArrayList<>();
                for (int i = 0; i < a.items().size(); i++) {
                    items.add(relations.join(a.items().get(i), b.items().get(i)));
                }
                first = new TupleType(items);
            }
        }
        return first;
    }

    private Type lowerBound(Bounds found, TypeVarType variable) {
        boolean literal =
                found.upper.stream().anyMatch(Solver::isLiteral)
                        || variable.bound().map(Solver::isLiteral).orElse(false)
                        || variable.bound()
                                .filter(b ->
                                        b instanceof Instance i && i.is("typing.LiteralString"))
                                .isPresent();
        List<Type> lower = new ArrayList<>();
        for (Type type : found.lower) {
            lower.add(
                    type instanceof Instance instance && !literal
                            ? instance.withoutLiteral()
                            : literalOf(type));
        }
        Type joined = lower.size() == 1 ? lower.getFirst() : relations.join(lower);
        if (lower.size() == 1 || found.upper.isEmpty()) {
            return joined;
        }
        for (Type upper : found.upper) {
            if (!relations.isAssignable(joined, upper)
                    && lower.stream().allMatch(l -> relations.isAssignable(l, upper))) {
                return upper;
            }
        }
        return joined;
    }

    private static Type literalOf(Type type) {
        return type instanceof Instance i && i.lastKnown().isPresent()
                ? new LiteralType(i.lastKnown().get(), i.withoutLiteral())
                : type;
    }

    private static boolean isLiteral(Type type) {
        return type instanceof LiteralType
                || type instanceof UnionType union
                        && union.items().stream().anyMatch(Solver::isLiteral);
    }

    static boolean isNothing(Type type) {
        return type instanceof NoneType || type instanceof NeverType;
    }

    static Optional<Param> last(List<Param> params, Param.Kind kind) {
        return params.stream().filter(p -> p.kind() == kind).findFirst();
    }
}
