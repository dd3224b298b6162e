package dev.pytool.checker.relation;

import dev.pytool.checker.type.CallableType;
import dev.pytool.checker.type.FunctionFacts.Guard;
import dev.pytool.checker.type.Param;
import dev.pytool.checker.type.ParameterList;
import dev.pytool.checker.type.UnpackedType;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Signatures against signatures (typing specification, "Callables": assignability rules).
final class CallableComparison {
    private final Comparison comparison;
    private boolean ignoreNames;

    CallableComparison(Comparison comparison) {
        this.comparison = comparison;
    }

    CallableComparison ignoringNames() {
        ignoreNames = true;
        return this;
    }

    boolean test(CallableType left, CallableType right) {
        CallableType specialized =
                left.typeVars().isEmpty()
                        ? left
                        : Unifier.specialize(left, right, comparison.relations());
        return guards(specialized, right)
                && comparison.test(specialized.returns(), right.returns())
                && parameters(specialized.parameters(), right.parameters());
    }

    private boolean guards(CallableType left, CallableType right) {
        Optional<Guard> wanted = right.facts().guard();
        Optional<Guard> given = left.facts().guard();
        if (wanted.isEmpty()) {
            return true;
        }
        if (given.isEmpty() || given.get().exact() != wanted.get().exact()) {
            return false;
        }
        return comparison.test(given.get().type(), wanted.get().type())
                && (!wanted.get().exact()
                        || comparison.test(wanted.get().type(), given.get().type()));
    }

    boolean parameters(ParameterList rawLeft, ParameterList rawRight) {
        ParameterList left = Signatures.normalize(rawLeft);
        ParameterList right = Signatures.normalize(rawRight);
        if (left.ellipsis() && left.params().isEmpty()
                || right.ellipsis() && right.params().isEmpty()) {
            return true;
        }
        if (right.tail().isPresent() || left.tail().isPresent()) {
            return tails(left, right);
        }
        return new Matching(left, right).test();
    }

    /// With a ParamSpec at the end, both must end in it and agree before it.
    private boolean tails(ParameterList left, ParameterList right) {
        if (left.tail().isEmpty() || right.tail().isEmpty()) {
            return left.tail().isEmpty() && left.ellipsis()
                    || right.tail().isEmpty() && right.ellipsis();
        }
        if (!left.tail().equals(right.tail()) || left.params().size() != right.params().size()) {
            return false;
        }
        for (int i = 0; i < left.params().size(); i++) {
            Param l = left.params().get(i);
            Param r = right.params().get(i);
            if (!comparison.test(r.type(), l.type())
                    || r.acceptsKeyword() && !l.name().equals(r.name()) && !ignoreNames) {
                return false;
            }
        }
        return true;
    }

    /// Pairs the parameters of two lists.
    private final class Matching {
        private final List<Param> left;
        private final List<Param> right;
        private final boolean leftOpen;
        private final boolean rightOpen;
        private final Set<Param> used = new HashSet<>();

        Matching(ParameterList left, ParameterList right) {
            this.left = left.params();
            this.right = right.params();
            this.leftOpen = left.ellipsis();
            this.rightOpen = right.ellipsis();
        }

        boolean test() {
            return positional() && keywords() && rest();
        }

        private List<Param> positionals(List<Param> params) {
            return params.stream().filter(Param::acceptsPosition).toList();
        }

        private Optional<Param> ofKind(List<Param> params, Param.Kind kind) {
            return params.stream().filter(p -> p.kind() == kind).findFirst();
        }

        private Optional<Param> keyword(List<Param> params, String name) {
            return params.stream()
                    .filter(p -> p.acceptsKeyword() && p.name().equals(name))
                    .findFirst();
        }

        private boolean positional() {
            List<Param> ours = positionals(left);
            List<Param> theirs = positionals(right);
            Optional<Param> star = ofKind(left, Param.Kind.VAR_POSITIONAL);
            Optional<Param> theirStar = ofKind(right, Param.Kind.VAR_POSITIONAL);
            if (star.isPresent() && star.get().type() instanceof UnpackedType
                    || theirStar.isPresent() && theirStar.get().type() instanceof UnpackedType) {
                return packs(ours, star, theirs, theirStar);
            }
            for (int i = 0; i < theirs.size(); i++) {
                Param wanted = theirs.get(i);
                if (i < ours.size()) {
                    if (!pair(ours.get(i), wanted)) {
                        return false;
                    }
                    used.add(ours.get(i));
                } else if (star.isPresent()) {
                    if (!comparison.test(wanted.type(), star.get().type())
                            || !alsoByKeyword(wanted)) {
                        return false;
                    }
                } else if (!leftOpen) {
                    return false;
                }
            }
            return surplus(ours, theirs.size(), theirStar) && stars(star, theirStar);
        }

        private boolean alsoByKeyword(Param wanted) {
            if (wanted.kind() != Param.Kind.NORMAL || ignoreNames || wanted.name().isEmpty()) {
                return true;
            }
            Optional<Param> named = keyword(left, wanted.name());
            if (named.isPresent()) {
                used.add(named.get());
            }
            Optional<Param> taker = named.or(() -> ofKind(left, Param.Kind.VAR_KEYWORD));
            return taker.isPresent() && comparison.test(wanted.type(), taker.get().type());
        }

        private boolean pair(Param ours, Param wanted) {
            if (wanted.kind() == Param.Kind.NORMAL && !wanted.name().isEmpty() && !ignoreNames) {
                if (ours.kind() != Param.Kind.NORMAL || !ours.name().equals(wanted.name())) {
                    return false;
                }
            }
            return comparison.test(wanted.type(), ours.type())
                    && (ours.hasDefault() || !wanted.hasDefault());
        }

        /// Our positional parameters beyond theirs must be optional, or be given by keyword or
        /// through their `*args`.
        private boolean surplus(List<Param> ours, int from, Optional<Param> theirStar) {
            for (Param param : ours.subList(Math.min(from, ours.size()), ours.size())) {
                Optional<Param> named =
                        param.kind() == Param.Kind.NORMAL
                                ? keyword(right, param.name())
                                : Optional.empty();
                if (named.isPresent() && named.get().kind() == Param.Kind.KEYWORD_ONLY) {
                    if (theirStar.isPresent()
                            && !comparison.test(theirStar.get().type(), param.type())) {
                        return false;
                    }
                    continue;
                }
                if (!param.hasDefault() && !rightOpen) {
                    return false;
                }
                if (theirStar.isPresent()
                        && !comparison.test(theirStar.get().type(), param.type())) {
                    return false;
                }
            }
            return true;
        }

        private boolean stars(Optional<Param> ours, Optional<Param> theirs) {
            if (theirs.isEmpty()) {
                return true;
            }
            return leftOpen
                    || ours.isPresent() && comparison.test(theirs.get().type(), ours.get().type());
        }

        /// With `*args: *Ts` on either side, the positional parameters are compared as tuples.
        private boolean packs(
                List<Param> ours,
                Optional<Param> star,
                List<Param> theirs,
                Optional<Param> theirStar) {
            used.addAll(ours);
            return comparison.test(
                    Packs.of(theirs, theirStar, comparison.relations().builtins()),
                    Packs.of(ours, star, comparison.relations().builtins()));
        }

        private boolean keywords() {
            Optional<Param> kwargs = ofKind(left, Param.Kind.VAR_KEYWORD);
            for (Param wanted : right) {
                if (wanted.kind() != Param.Kind.KEYWORD_ONLY) {
                    continue;
                }
                Optional<Param> ours = keyword(left, wanted.name());
                if (ours.isPresent()) {
                    used.add(ours.get());
                    if (!comparison.test(wanted.type(), ours.get().type())
                            || !ours.get().hasDefault() && wanted.hasDefault()) {
                        return false;
                    }
                } else if (kwargs.isPresent()
                        ? !comparison.test(wanted.type(), kwargs.get().type())
                        : !leftOpen) {
                    return false;
                }
            }
            return true;
        }

        private boolean rest() {
            Optional<Param> theirs = ofKind(right, Param.Kind.VAR_KEYWORD);
            Optional<Param> ours = ofKind(left, Param.Kind.VAR_KEYWORD);
            if (theirs.isPresent()
                    && !leftOpen
                    && (ours.isEmpty()
                            || !comparison.test(theirs.get().type(), ours.get().type()))) {
                return false;
            }
            for (Param param : left) {
                if (param.kind() != Param.Kind.KEYWORD_ONLY || used.contains(param)) {
                    continue;
                }
                if (!param.hasDefault() && !rightOpen) {
                    return false;
                }
                if (theirs.isPresent() && !comparison.test(theirs.get().type(), param.type())) {
                    return false;
                }
            }
            return true;
        }
    }
}
