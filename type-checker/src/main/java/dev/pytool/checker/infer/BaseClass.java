package dev.pytool.checker.infer;

import dev.pytool.checker.type.ClassInfo;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.Member;
import dev.pytool.checker.type.Substitution;
import dev.pytool.checker.type.TupleType;
import dev.pytool.checker.type.TypeVarLike;
import dev.pytool.checker.type.TypeVarType;
import dev.pytool.checker.type.Variance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What follows from the bases and members of any class: linearization, abstract methods, protocol
/// members, variance.
abstract class BaseClass extends ClassInfo {
    protected final Inference inference;
    private final TypeVarType self;
    private Optional<List<ClassInfo>> order = Optional.empty();
    private Optional<List<String>> abstracts = Optional.empty();
    private Optional<Set<String>> protocol = Optional.empty();
    private Variance[] variances = {};

    BaseClass(Inference inference) {
        this.inference = inference;
        this.self =
                new TypeVarType(
                        "Self",
                        inference.freshScope(),
                        new TypeVarType.Limits(
                                () -> Optional.of(selfType()),
                                List::of,
                                Optional::empty,
                                () -> Variance.COVARIANT,
                                false));
    }

    @Override
    public TypeVarType selfVar() {
        return self;
    }

    @Override
    public List<ClassInfo> mro() {
        if (order.isEmpty()) {
            order = Optional.of(List.of(this));
            order = Optional.of(Linearization.of(this));
        }
        return order.get();
    }

    @Override
    public List<String> abstractNames() {
        if (abstracts.isEmpty()) {
            abstracts = Optional.of(List.of());
            abstracts = Optional.of(findAbstract());
        }
        return abstracts.get();
    }

    private List<String> findAbstract() {
        Set<String> names = new LinkedHashSet<>();
        Set<String> done = new LinkedHashSet<>();
        for (ClassInfo ancestor : mro()) {
            for (String name : ancestor.ownNames()) {
                Optional<Member> member = ancestor.own(name);
                if (done.add(name) && member.isPresent() && isAbstract(member.get())) {
                    names.add(name);
                }
            }
        }
        return new ArrayList<>(names);
    }

    private boolean isAbstract(Member member) {
        if (member.isAbstract()) {
            return true;
        }
        return member.owner().isProtocol()
                && !isProtocol()
                && member.kind() == Member.Kind.VARIABLE
                && member.isDeclared()
                && !member.hasValue()
                && !member.isInstanceOnly();
    }

    @Override
    public Set<String> protocolNames() {
        if (protocol.isEmpty()) {
            Set<String> names = new LinkedHashSet<>();
            for (ClassInfo ancestor : mro()) {
                if (ancestor.isProtocol()) {
                    names.addAll(ancestor.ownNames());
                }
            }
            names.removeAll(
                    List.of(
                            "__init__",
                            "__new__",
                            "__slots__",
                            "__doc__",
                            "__dict__",
                            "__class_getitem__",
                            "__weakref__",
                            "__annotations__",
                            "__match_args__",
                            "__module__",
                            "__init_subclass__",
                            "__abstractmethods__",
                            "_is_protocol"));
            protocol = Optional.of(names);
        }
        return protocol.get();
    }

    @Override
    public Variance variance(int index) {
        List<TypeVarLike> params = typeParams();
        if (index >= params.size() || !(params.get(index) instanceof TypeVarType variable)) {
            return Variance.INVARIANT;
        }
        if (variances.length == 0) {
            variances = new Variance[params.size()];
        }
        if (variances[index] == null) {
            Variance declared = variable.variance();
            variances[index] = Variance.COVARIANT;
            variances[index] =
                    declared == Variance.INFERRED
                            ? VarianceInference.of(this, variable, inference)
                            : declared;
        }
        return variances[index];
    }

    void forgetVariance(int index, Variance variance) {
        variances[index] = variance;
    }

    @Override
    public Optional<TupleType> tupleShape() {
        for (Instance base : bases()) {
            Optional<TupleType> shape = base.cls().tupleShape();
            if (shape.isPresent()) {
                return Optional.of((TupleType) Substitution.of(base).apply(shape.get()));
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean hasUnknownBase() {
        return bases().stream().anyMatch(b -> b.cls() != this && b.cls().hasUnknownBase());
    }

    @Override
    public Optional<ClassInfo> metaclass() {
        for (Instance base : bases()) {
            Optional<ClassInfo> meta =
                    base.cls() == this ? Optional.empty() : base.cls().metaclass();
            if (meta.isPresent() && !meta.get().is("builtins.type")) {
                return meta;
            }
        }
        return Optional.empty();
    }
}
