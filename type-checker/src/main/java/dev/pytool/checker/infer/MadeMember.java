package dev.pytool.checker.infer;

import dev.pytool.checker.type.ClassInfo;
import dev.pytool.checker.type.Member;
import dev.pytool.checker.type.Type;

/// A member that no source text spells out: what a dataclass, NamedTuple or the like gets.
final class MadeMember extends Member {
    private final ClassInfo owner;
    private final String name;
    private final Kind kind;
    private final Type type;
    private final boolean settable;

    MadeMember(ClassInfo owner, String name, Kind kind, Type type, boolean settable) {
        this.owner = owner;
        this.name = name;
        this.kind = kind;
        this.type = type;
        this.settable = settable;
    }

    static MadeMember method(ClassInfo owner, String name, Type type) {
        return new MadeMember(owner, name, Kind.METHOD, type, false);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ClassInfo owner() {
        return owner;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Type type() {
        return type;
    }

    @Override
    public Type settableType() {
        return type;
    }

    @Override
    public boolean isSettable() {
        return settable;
    }

    @Override
    public boolean isClassVar() {
        return false;
    }

    @Override
    public boolean isFinal() {
        return false;
    }

    @Override
    public boolean isDeclared() {
        return true;
    }

    @Override
    public boolean hasValue() {
        return true;
    }

    @Override
    public boolean isInstanceOnly() {
        return false;
    }

    @Override
    public boolean isAbstract() {
        return false;
    }

    @Override
    public Type functionType() {
        return type;
    }

    @Override
    public int offset() {
        return -1;
    }
}
