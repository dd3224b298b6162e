package dev.pytool.checker.infer;

import dev.pytool.checker.type.ClassInfo;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.Member;
import dev.pytool.checker.type.TupleType;
import dev.pytool.checker.type.TypeVarLike;
import dev.pytool.checker.type.TypedDictShape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A class that a call makes: `NamedTuple(...)`, `TypedDict(...)`, `NewType(...)`, `Enum(...)`.
/// Also stands for a class that the stubs lack.
final class MadeClass extends BaseClass {
    private final String fullName;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private List<Instance> bases = List.of();
    private List<TypeVarLike> params = List.of();
    private Optional<TupleType> shape = Optional.empty();
    private Optional<TypedDictShape> dict = Optional.empty();
    private List<String> enumMembers = List.of();
    private Optional<List<String>> matchArgs = Optional.empty();
    private boolean newType;

    MadeClass(Inference inference, String fullName) {
        super(inference);
        this.fullName = fullName;
    }

    MadeClass bases(List<Instance> list) {
        bases = list;
        return this;
    }

    MadeClass typeParams(List<TypeVarLike> list) {
        params = list;
        return this;
    }

    MadeClass shape(TupleType tuple) {
        shape = Optional.of(tuple);
        return this;
    }

    MadeClass typedDict(TypedDictShape items) {
        dict = Optional.of(items);
        return this;
    }

    MadeClass enumMembers(List<String> names) {
        enumMembers = names;
        return this;
    }

    MadeClass matchArgs(List<String> names) {
        matchArgs = Optional.of(names);
        return this;
    }

    MadeClass newType() {
        newType = true;
        return this;
    }

    void add(Member member) {
        members.put(member.name(), member);
    }

    @Override
    public String name() {
        return fullName.substring(fullName.lastIndexOf('.') + 1);
    }

    @Override
    public String fullName() {
        return fullName;
    }

    @Override
    public List<TypeVarLike> typeParams() {
        return params;
    }

    @Override
    public List<Instance> bases() {
        return bases;
    }

    @Override
    public Optional<TupleType> tupleShape() {
        return shape.isPresent() ? shape : super.tupleShape();
    }

    @Override
    public Optional<TypedDictShape> typedDict() {
        return dict;
    }

    @Override
    public Optional<Member> own(String name) {
        return Optional.ofNullable(members.get(name));
    }

    @Override
    public List<String> ownNames() {
        return new ArrayList<>(members.keySet());
    }

    @Override
    public boolean isProtocol() {
        return false;
    }

    @Override
    public boolean isFinal() {
        return !enumMembers.isEmpty();
    }

    @Override
    public boolean isEnum() {
        return !enumMembers.isEmpty();
    }

    @Override
    public boolean isRuntimeCheckable() {
        return false;
    }

    @Override
    public List<String> enumMembers() {
        return enumMembers;
    }

    @Override
    public boolean isNewType() {
        return newType;
    }

    @Override
    public Optional<List<String>> matchArgs() {
        return matchArgs;
    }

    @Override
    public Optional<String> deprecated() {
        return Optional.empty();
    }

    @Override
    public boolean isFrozen() {
        return false;
    }

    @Override
    public Optional<ClassInfo> metaclass() {
        return super.metaclass();
    }
}
