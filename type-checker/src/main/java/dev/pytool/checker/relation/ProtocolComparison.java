package dev.pytool.checker.relation;

import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.Member;
import dev.pytool.checker.type.ModuleType;
import dev.pytool.checker.type.NoneType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeType;

import java.util.Optional;

/// Structural subtyping: whether a value has all members of a protocol (typing specification,
/// "Protocols").
final class ProtocolComparison {
    private final Comparison comparison;
    private final Relations relations;

    ProtocolComparison(Comparison comparison) {
        this.comparison = comparison;
        this.relations = comparison.relations();
    }

    boolean test(Type value, Instance protocol) {
        if (value instanceof Instance instance
                && instance.cls().hasUnknownBase()
                && !comparison.isProper()) {
            return true;
        }
        return comparison.assuming(value, protocol, () -> members(value, protocol));
    }

    private boolean members(Type value, Instance protocol) {
        for (String name : protocol.cls().protocolNames()) {
            if (!member(value, protocol, name)) {
                return false;
            }
        }
        return true;
    }

    private boolean member(Type value, Instance protocol, String name) {
        if (name.equals("__slots__") || name.equals("__class_getitem__")) {
            return true;
        }
        Optional<Member> wantedMember = protocol.cls().find(name);
        Optional<Type> wanted =
                relations
                        .members()
                        .find(
                                protocol,
                                value instanceof TypeType t && false ? t.item() : value,
                                name);
        if (wanted.isEmpty() || wantedMember.isEmpty()) {
            return true;
        }
        if (name.equals("__hash__") && value instanceof NoneType) {
            return true;
        }
        Optional<Found> found =
                name.equals("__call__") ? call(value) : relations.members().lookup(value, name);
        if (found.isEmpty()) {
            return false;
        }
        Type given = found.get().type();
        if (given instanceof NoneType && wantedMember.get().kind() == Member.Kind.METHOD) {
            return false;
        }
        if (!comparison.test(given, wanted.get())) {
            return false;
        }
        return mutability(value, wantedMember.get(), wanted.get(), found.get());
    }

    private Optional<Found> call(Type value) {
        return switch (value) {
            case TypeType type ->
                    type.item() instanceof AnyType
                            ? Optional.of(Found.of(AnyType.OMITTED))
                            : Optional.of(Found.of(relations.constructors().signature(type)));
            case Instance _ -> relations.members().lookup(value, "__call__");
            case NoneType _, ModuleType _ -> Optional.empty();
            default -> Optional.of(Found.of(value));
        };
    }

    /// A variable of the protocol can be assigned, so the value's member must be a variable of the
    /// very same type; a class variable must be one on both sides.
    private boolean mutability(Type value, Member wanted, Type wantedType, Found found) {
        boolean variable = wanted.kind() == Member.Kind.VARIABLE;
        boolean settable =
                variable && wanted.isSettable() && !wanted.isFinal()
                        || wanted.kind() == Member.Kind.PROPERTY && wanted.isSettable();
        if (found.member().isEmpty()) {
            return !settable
                    || value instanceof AnyType
                    || comparison.test(wantedType, found.type());
        }
        Member given = found.member().get();
        if (value instanceof TypeType) {
            return classMember(wanted, given, wantedType, found, settable);
        }
        if (variable
                && wanted.isClassVar()
                        != (given.isClassVar()
                                || given.kind() == Member.Kind.METHOD && wanted.isClassVar())
                && given.kind() == Member.Kind.VARIABLE) {
            return false;
        }
        if (variable && wanted.isClassVar() && given.kind() == Member.Kind.PROPERTY) {
            return false;
        }
        if (!settable) {
            return true;
        }
        boolean writable =
                switch (given.kind()) {
                    case VARIABLE, PROPERTY -> given.isSettable() && !given.isFinal();
                    default -> false;
                };
        return writable
                && (given.kind() == Member.Kind.PROPERTY
                        || comparison.test(wantedType, found.type()));
    }

    /// A class object: its class variables serve for ordinary variables of the protocol, its
    /// instance variables do not.
    private boolean classMember(
            Member wanted, Member given, Type wantedType, Found found, boolean settable) {
        if (wanted.kind() == Member.Kind.VARIABLE && wanted.isClassVar()) {
            return false;
        }
        if (given.kind() == Member.Kind.PROPERTY && wanted.kind() != Member.Kind.METHOD) {
            return !given.owner().typeParams().isEmpty()
                    || given.owner().isSubclassOf("builtins.type");
        }
        if (given.isInstanceOnly()) {
            return false;
        }
        if (given.kind() == Member.Kind.VARIABLE
                && given.isDeclared()
                && !given.isClassVar()
                && !given.hasValue()
                && wanted.kind() != Member.Kind.METHOD
                && !given.owner().isSubclassOf("builtins.type")) {
            return wanted.kind() != Member.Kind.VARIABLE && wanted.kind() != Member.Kind.PROPERTY;
        }
        return !settable || comparison.test(wantedType, found.type());
    }
}
