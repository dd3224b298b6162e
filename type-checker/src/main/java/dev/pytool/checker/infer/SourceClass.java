package dev.pytool.checker.infer;

import dev.pytool.checker.module.Binding;
import dev.pytool.checker.module.Scope;
import dev.pytool.checker.module.Symbol;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.ClassInfo;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.Member;
import dev.pytool.checker.type.Occurrences;
import dev.pytool.checker.type.Param;
import dev.pytool.checker.type.Substitution;
import dev.pytool.checker.type.TupleType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeVarLike;
import dev.pytool.checker.type.TypedDictShape;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.TypeParam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A `class` statement.
public final class SourceClass extends BaseClass {
    private final Scope scope;
    private final Stmt.ClassDef node;
    private final String fullName;
    private final Map<String, Optional<Member>> members = new HashMap<>();
    private Optional<Heritage> heritage = Optional.empty();
    private boolean readingBases;
    private Optional<List<TypeVarLike>> params = Optional.empty();
    private Optional<Map<String, Member>> made = Optional.empty();
    private Optional<Optional<TypedDictShape>> dict = Optional.empty();
    private Optional<List<String>> enumNames = Optional.empty();
    private Optional<Optional<Dataclasses.Shape>> dataclass = Optional.empty();
    private Optional<List<Param>> tupleFields = Optional.empty();

    /// What the class statement's header says.
    record Heritage(
            List<Instance> bases,
            List<TypeVarLike> declared,
            boolean protocol,
            boolean unknown,
            boolean namedTuple,
            boolean typedDict,
            Optional<TupleType> tuple) {}

    SourceClass(Inference inference, Scope scope) {
        super(inference);
        this.scope = scope;
        this.node = (Stmt.ClassDef) scope.node();
        this.fullName = ClassNames.of(scope, node);
    }

    public Scope scope() {
        return scope;
    }

    public Stmt.ClassDef node() {
        return node;
    }

    Scope outer() {
        return scope.parent().orElse(scope);
    }

    @Override
    public String name() {
        return node.name();
    }

    @Override
    public String fullName() {
        return fullName;
    }

    private Heritage heritage() {
        if (heritage.isEmpty()) {
            if (readingBases) {
                return new Heritage(
                        List.of(), List.of(), false, false, false, false, Optional.empty());
            }
            readingBases = true;
            heritage = Optional.of(new Bases(inference, this).read());
            readingBases = false;
        }
        return heritage.get();
    }

    boolean isReadingBases() {
        return readingBases;
    }

    @Override
    public List<Instance> bases() {
        return heritage().bases();
    }

    @Override
    public List<TypeVarLike> typeParams() {
        if (params.isEmpty()) {
            if (!node.typeParams().isEmpty()) {
                List<TypeVarLike> out = new ArrayList<>();
                for (TypeParam param : node.typeParams()) {
                    out.add(inference.declarations().typeParameter(param, outer()));
                }
                params = Optional.of(List.copyOf(out));
            } else {
                if (readingBases) {
                    return List.of();
                }
                List<TypeVarLike> declared = heritage().declared();
                params = Optional.of(declared);
            }
        }
        return params.get();
    }

    @Override
    public boolean hasUnknownBase() {
        return heritage().unknown() || super.hasUnknownBase();
    }

    @Override
    public Optional<TupleType> tupleShape() {
        if (isNamedTuple()) {
            return Optional.of(
                    new TupleType(namedTupleFields().stream().map(Param::type).toList()));
        }
        return heritage().tuple().isPresent() ? heritage().tuple() : super.tupleShape();
    }

    boolean isNamedTuple() {
        return heritage().namedTuple();
    }

    /// The fields of a class derived from `NamedTuple`.
    List<Param> namedTupleFields() {
        if (tupleFields.isEmpty()) {
            tupleFields = Optional.of(List.of());
            List<Param> fields = new ArrayList<>();
            for (Symbol symbol : scope.symbols().values()) {
                inference
                        .declarations()
                        .annotation(symbol)
                        .ifPresent(b -> {
                            Type type =
                                    inference
                                            .declarations()
                                            .qualified(b)
                                            .type()
                                            .orElse(AnyType.ERROR);
                            fields.add(
                                    new Param(
                                            symbol.name(),
                                            type,
                                            Param.Kind.NORMAL,
                                            b.value().isPresent()));
                        });
            }
            tupleFields = Optional.of(fields);
        }
        return tupleFields.get();
    }

    @Override
    public Optional<TypedDictShape> typedDict() {
        if (!heritage().typedDict()) {
            return Optional.empty();
        }
        if (dict.isEmpty()) {
            dict = Optional.of(Optional.of(new TypedDictShape(Map.of(), false, Optional.empty())));
            dict = Optional.of(Optional.of(TypedDictClasses.shape(this, inference)));
        }
        return dict.get();
    }

    @Override
    public Optional<ClassInfo> metaclass() {
        for (Keyword keyword : node.keywords()) {
            if (keyword.arg().isPresent() && keyword.arg().get().equals("metaclass")) {
                return inference
                        .names()
                        .resolve(keyword.value(), outer())
                        .flatMap(t ->
                                t instanceof Names.Target.Defined d
                                        ? inference.declarations().classOf(d.symbol())
                                        : Optional.empty());
            }
        }
        return super.metaclass();
    }

    @Override
    public Optional<Member> own(String name) {
        Optional<Member> known = members.get(name);
        if (known == null) {
            known = search(name);
            members.put(name, known);
        }
        return known;
    }

    private Optional<Member> search(String name) {
        if (typedDict().isPresent()) {
            return Optional.ofNullable(made().get(name));
        }
        Symbol symbol = scope.symbols().get(name);
        Symbol attribute = scope.attributes().get(name);
        if (symbol != null && !symbol.bindings().isEmpty()) {
            return Optional.of(
                    new SourceMember(inference, this, symbol, Optional.ofNullable(attribute)));
        }
        if (attribute != null && !isInherited(name)) {
            return Optional.of(
                    new SourceMember(inference, this, attribute, Optional.of(attribute)));
        }
        return Optional.ofNullable(made().get(name));
    }

    /// An attribute assigned without annotation in a method is that of the base class, if one
    /// declares it.
    private boolean isInherited(String name) {
        Symbol attribute = scope.attributes().get(name);
        return inference.declarations().annotation(attribute).isEmpty()
                && findInherited(name).isPresent();
    }

    private Map<String, Member> made() {
        if (made.isEmpty()) {
            made = Optional.of(Map.of());
            Map<String, Member> out = new HashMap<>();
            if (typedDict().isPresent()) {
                Member init = TypedDicts.constructor(this, typedDict().get());
                out.put(init.name(), init);
            } else if (isNamedTuple()) {
                NamedTuples.members(this, namedTupleFields(), inference)
                        .forEach(m -> out.put(m.name(), m));
            } else {
                dataclass()
                        .ifPresent(d ->
                                Dataclasses.members(this, d, inference)
                                        .forEach(m -> out.put(m.name(), m)));
            }
            made = Optional.of(out);
        }
        return made.get();
    }

    /// The dataclass that decorators, a base class or a metaclass make of this class.
    Optional<Dataclasses.Shape> dataclass() {
        if (dataclass.isEmpty()) {
            dataclass = Optional.of(Optional.empty());
            dataclass = Optional.of(Dataclasses.of(this, inference));
        }
        return dataclass.get();
    }

    @Override
    public List<String> ownNames() {
        Set<String> names = new LinkedHashSet<>();
        scope.symbols()
                .forEach((name, symbol) -> {
                    if (!symbol.bindings().isEmpty()) {
                        names.add(name);
                    }
                });
        names.addAll(scope.attributes().keySet());
        return new ArrayList<>(names);
    }

    @Override
    public boolean isProtocol() {
        return heritage().protocol();
    }

    boolean isDecorated(String qualified) {
        return node.decoratorList().stream()
                .anyMatch(d ->
                        inference
                                .names()
                                .qualified(d instanceof Expr.Call c ? c.func() : d, outer())
                                .orElse("")
                                .equals(qualified));
    }

    @Override
    public boolean isFinal() {
        return isDecorated("typing.final") || isEnum() && !enumMembers().isEmpty();
    }

    @Override
    public boolean isEnum() {
        return !fullName.startsWith("enum.")
                && metaclass().map(m -> m.isSubclassOf("enum.EnumMeta")).orElse(false);
    }

    @Override
    public boolean isRuntimeCheckable() {
        return isDecorated("typing.runtime_checkable") || isDecorated("typing.runtime");
    }

    @Override
    public List<String> enumMembers() {
        if (enumNames.isEmpty()) {
            enumNames = Optional.of(List.of());
            enumNames = Optional.of(isEnum() ? Enums.members(this, inference) : List.of());
        }
        return enumNames.get();
    }

    @Override
    public boolean isNewType() {
        return false;
    }

    @Override
    public Optional<List<String>> matchArgs() {
        if (isNamedTuple()) {
            return Optional.of(namedTupleFields().stream().map(Param::name).toList());
        }
        Symbol own = scope.symbols().get("__match_args__");
        if (own != null
                && own.bindings().getFirst() instanceof Binding.Assigned a
                && a.value().isPresent()
                && a.value().get() instanceof Expr.Tuple t) {
            return Optional.of(t.elts().stream().map(e -> Literals.text(e).orElse("")).toList());
        }
        if (dataclass().isPresent()) {
            return Optional.of(
                    dataclass().get().fields().stream()
                            .filter(f -> f.init() && !f.keywordOnly())
                            .map(Dataclasses.Field::name)
                            .toList());
        }
        for (Instance base : bases()) {
            if (base.cls() != this && base.cls().matchArgs().isPresent()) {
                return base.cls().matchArgs();
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<String> deprecated() {
        for (Expr decorator : node.decoratorList()) {
            if (decorator instanceof Expr.Call call
                    && !call.args().isEmpty()
                    && Classes.isDeprecated(
                            inference.names().qualified(call.func(), outer()).orElse(""))) {
                return Literals.text(call.args().getFirst());
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean isFrozen() {
        return dataclass().map(Dataclasses.Shape::frozen).orElse(false);
    }

    boolean isField(String name) {
        return dataclass()
                .map(d -> d.fields().stream().anyMatch(f -> f.name().equals(name)))
                .orElse(false);
    }

    /// What a member's type is besides its declaration: enum members are their own type.
    Optional<Type> fieldType(SourceMember member) {
        return Optional.empty();
    }

    /// The variables that occur in the bases and belong to no outer definition become the class's
    /// own.
    static List<TypeVarLike> own(List<Type> bases, Inference inference) {
        Set<TypeVarLike> open = new LinkedHashSet<>(Occurrences.variables(bases));
        open.removeIf(v -> v.scope() != 0);
        long id = inference.freshScope();
        return open.stream().map(v -> v.inScope(id)).toList();
    }

    static Type bind(Type type, List<TypeVarLike> params) {
        Map<TypeVarLike, Type> map = new HashMap<>();
        params.forEach(p -> map.put(p.inScope(0), p));
        return Substitution.of(map).apply(type);
    }
}
