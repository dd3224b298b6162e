package dev.pytool.checker.relation;

import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.ParameterList;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypedDictShape;
import dev.pytool.checker.type.Variance;

import java.util.Optional;

/// Instances against instances: inheritance with variance, numeric promotion, TypedDicts,
/// protocols.
final class InstanceComparison {
    private final Comparison comparison;

    InstanceComparison(Comparison comparison) {
        this.comparison = comparison;
    }

    boolean test(Instance left, Instance right) {
        if (left.cls() == right.cls() && left.args().isEmpty()) {
            return true;
        }
        Optional<Instance> nominal = Comparison.asAncestor(left, right.cls());
        if (nominal.isPresent()) {
            if (left.cls().tupleShape().isPresent()
                    && right.cls().isTuple()
                    && nominal.get().args().isEmpty()) {
                return true;
            }
            if (arguments(nominal.get(), right)) {
                return true;
            }
            return right.cls().isProtocol() && left.cls() != right.cls() && false;
        }
        if (left.cls().hasUnknownBase() && !comparison.isProper()) {
            return true;
        }
        if (isPromoted(left, right)) {
            return true;
        }
        Optional<TypedDictShape> dict = right.cls().typedDict();
        if (dict.isPresent()) {
            return left.cls().typedDict().isPresent()
                    && new TypedDictComparison(comparison).test(left, right);
        }
        if (right.cls().isProtocol()) {
            return new ProtocolComparison(comparison).test(left, right);
        }
        return left.cls().typedDict().isPresent() && typedDictToMapping(left, right);
    }

    private boolean typedDictToMapping(Instance left, Instance right) {
        return new TypedDictComparison(comparison).toMapping(left, right);
    }

    private boolean isPromoted(Instance left, Instance right) {
        return switch (right.cls().fullName()) {
            case "builtins.float" -> left.cls().isSubclassOf("builtins.int");
            case "builtins.complex" ->
                    left.cls().isSubclassOf("builtins.int")
                            || left.cls().isSubclassOf("builtins.float");
            default -> false;
        };
    }

    boolean arguments(Instance left, Instance right) {
        int count = Math.min(left.args().size(), right.args().size());
        for (int i = 0; i < count; i++) {
            if (!argument(left.args().get(i), right.args().get(i), right.cls().variance(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean argument(Type left, Type right, Variance variance) {
        return switch (variance) {
            case COVARIANT -> comparison.test(left, right);
            case CONTRAVARIANT -> comparison.test(right, left);
            case INVARIANT, INFERRED -> {
                if (left instanceof ParameterList || right instanceof ParameterList) {
                    yield comparison.test(left, right) && comparison.test(right, left);
                }
                if (left instanceof AnyType || right instanceof AnyType) {
                    yield !comparison.isProper() || left.equals(right);
                }
                yield left.equals(right)
                        || comparison.test(left, right)
                                && comparison.test(right, left)
                                && !isPromotionPair(left, right);
            }
        };
    }

    private static boolean isPromotionPair(Type left, Type right) {
        return left instanceof Instance a
                && right instanceof Instance b
                && a.cls() != b.cls()
                && !a.cls().isProtocol()
                && !b.cls().isProtocol()
                && a.cls().typedDict().isEmpty()
                && !a.cls().hasUnknownBase()
                && !b.cls().hasUnknownBase();
    }
}
