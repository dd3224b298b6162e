package dev.pytool.checker.infer;

import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.Member;
import dev.pytool.checker.type.Occurrences;
import dev.pytool.checker.type.Substitution;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeVarLike;
import dev.pytool.checker.type.TypeVarType;
import dev.pytool.checker.type.Variance;

import java.util.Map;
import java.util.Optional;

/// Variance of a type parameter that does not declare it (typing specification, "Variance
/// inference"): tries whether the class's members allow covariance, then contravariance.
final class VarianceInference {
    private VarianceInference() {}

    static Variance of(BaseClass cls, TypeVarType variable, Inference inference) {
        if (fits(cls, variable, Variance.COVARIANT, inference)) {
            return Variance.COVARIANT;
        }
        return fits(cls, variable, Variance.CONTRAVARIANT, inference)
                ? Variance.CONTRAVARIANT
                : Variance.INVARIANT;
    }

    private static boolean fits(
            BaseClass cls, TypeVarType variable, Variance variance, Inference inference) {
        int index = cls.typeParams().indexOf(variable);
        cls.forgetVariance(index, variance);
        TypeVarType upper =
                new TypeVarType("$upper", inference.freshScope(), TypeVarType.Limits.NONE);
        Type bound = upper;
        TypeVarType.Limits below =
                new TypeVarType.Limits(
                        () -> Optional.of(bound),
                        java.util.List::of,
                        Optional::empty,
                        () -> Variance.INVARIANT,
                        true);
        TypeVarType lower = new TypeVarType("$lower", inference.freshScope(), below);
        Substitution small = Substitution.of(Map.<TypeVarLike, Type>of(variable, lower));
        Substitution large = Substitution.of(Map.<TypeVarLike, Type>of(variable, upper));
        boolean co = variance == Variance.COVARIANT;
        for (Instance base : cls.bases()) {
            if (!test(
                    co ? small.apply(base) : large.apply(base),
                    co ? large.apply(base) : small.apply(base),
                    inference)) {
                return false;
            }
        }
        for (String name : cls.ownNames()) {
            if (name.equals("__init__") || name.equals("__new__")) {
                continue;
            }
            Optional<Member> member = cls.own(name);
            if (member.isPresent()
                    && !member(member.get(), variable, small, large, co, inference)) {
                return false;
            }
        }
        return true;
    }

    private static boolean member(
            Member member,
            TypeVarType variable,
            Substitution small,
            Substitution large,
            boolean co,
            Inference inference) {
        Type type =
                switch (member.kind()) {
                    case METHOD, CLASS_METHOD ->
                            inference
                                    .relations()
                                    .members()
                                    .binding()
                                    .bind(
                                            member.functionType(),
                                            dev.pytool.checker.type.AnyType.OMITTED);
                    default -> member.type();
                };
        if (!Occurrences.variables(type).contains(variable)) {
            return true;
        }
        Type from = co ? small.apply(type) : large.apply(type);
        Type to = co ? large.apply(type) : small.apply(type);
        if (!test(from, to, inference)) {
            return false;
        }
        boolean mutable =
                member.kind() == Member.Kind.VARIABLE
                                && member.isSettable()
                                && !member.isFinal()
                                && !isPrivate(member.name())
                        || member.kind() == Member.Kind.PROPERTY && member.isSettable();
        return !mutable || test(to, from, inference);
    }

    private static boolean isPrivate(String name) {
        return name.startsWith("_") && !name.endsWith("__");
    }

    private static boolean test(Type from, Type to, Inference inference) {
        return inference.relations().isAssignable(from, to);
    }
}
