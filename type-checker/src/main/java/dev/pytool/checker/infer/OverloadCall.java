package dev.pytool.checker.infer;

import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.CallableType;
import dev.pytool.checker.type.Display;
import dev.pytool.checker.type.OverloadedType;
import dev.pytool.checker.type.Param;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.UnionType;
import dev.pytool.parser.ast.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A call of an overloaded function: the first signature that fits (typing specification, "Overload
/// call evaluation").
final class OverloadCall {
    private final Inference inference;
    private final SignatureCall signatures;

    OverloadCall(Inference inference, SignatureCall signatures) {
        this.inference = inference;
        this.signatures = signatures;
    }

    Type call(
            OverloadedType overloaded,
            Node place,
            List<Argument> args,
            Optional<Type> hint,
            Context cx) {
        Optional<Type> fitting = fitting(overloaded, place, args, hint, cx);
        if (fitting.isPresent()) {
            return fitting.get();
        }
        List<Argument> settled = settled(args, cx);
        if (!settled.equals(args)) {
            Optional<Type> again = fitting(overloaded, place, settled, hint, cx);
            if (again.isPresent()) {
                return again.get();
            }
        }
        report(overloaded, place, args, cx);
        return AnyType.ERROR;
    }

    private Optional<Type> fitting(
            OverloadedType overloaded,
            Node place,
            List<Argument> args,
            Optional<Type> hint,
            Context cx) {
        List<Type> matches = matches(overloaded, place, args, hint, cx);
        return matches.isEmpty()
                ? expanded(overloaded, place, args, hint, cx)
                : Optional.of(matches.getFirst());
    }

    /// The arguments, where those that are wrong in themselves are reported now and stand for their
    /// types: what is wrong inside an argument says nothing about the signatures.
    private List<Argument> settled(List<Argument> args, Context cx) {
        List<Argument> out = new ArrayList<>();
        for (Argument arg : args) {
            boolean plain =
                    arg.kind() == Argument.Kind.POSITIONAL || arg.kind() == Argument.Kind.KEYWORD;
            if (!plain || arg.expression().isEmpty()) {
                out.add(arg);
                continue;
            }
            int before = cx.report().errors();
            cx.report().mute();
            inference.expressions().infer(arg.expression().get(), cx);
            cx.report().unmute();
            if (cx.report().errors() == before) {
                out.add(arg);
                continue;
            }
            Type type = inference.expressions().infer(arg.expression().get(), cx);
            out.add(
                    new Argument(
                            arg.place(),
                            Optional.empty(),
                            Optional.of(type),
                            arg.kind(),
                            arg.name()));
        }
        return out;
    }

    private List<Type> matches(
            OverloadedType overloaded,
            Node place,
            List<Argument> args,
            Optional<Type> hint,
            Context cx) {
        List<Type> out = new ArrayList<>();
        for (CallableType item : overloaded.items()) {
            cx.report().mute();
            int before = cx.report().errors();
            Type result;
            try {
                result = signatures.call(item, place, args, hint, cx);
            } finally {
                cx.report().unmute();
            }
            if (cx.report().errors() == before) {
                Type first =
                        cx.report().isMuted()
                                ? result
                                : signatures.call(item, place, args, hint, cx);
                List<CallableType> rest =
                        overloaded
                                .items()
                                .subList(
                                        overloaded.items().indexOf(item) + 1,
                                        overloaded.items().size());
                out.add(isAmbiguous(item, first, rest, place, args, cx) ? AnyType.ERROR : first);
                return out;
            }
        }
        return out;
    }

    /// Whether an `Any` among the arguments hides which signature is meant: a later one fits too,
    /// takes something else in the place of the `Any`, and gives another type.
    private boolean isAmbiguous(
            CallableType chosen,
            Type result,
            List<CallableType> rest,
            Node place,
            List<Argument> args,
            Context cx) {
        for (int i = 0; i < args.size(); i++) {
            Argument arg = args.get(i);
            Optional<Type> known =
                    arg.type()
                            .or(() -> arg.expression().flatMap(inference.expressions()::recorded));
            if (known.isEmpty() || !(known.get() instanceof AnyType)) {
                continue;
            }
            Optional<Type> taken = taken(chosen, i, arg);
            for (CallableType other : rest) {
                Optional<Type> otherTaken = taken(other, i, arg);
                if (taken.isEmpty()
                        || otherTaken.isEmpty()
                        || inference.relations().isSame(taken.get(), otherTaken.get())) {
                    continue;
                }
                Optional<Type> second = inference.calls().attempt(other, args, cx);
                if (second.isPresent() && !inference.relations().isSame(result, second.get())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Optional<Type> taken(CallableType callable, int index, Argument arg) {
        return switch (arg.kind()) {
            case POSITIONAL -> {
                List<Param> positional =
                        callable.params().stream().filter(Param::acceptsPosition).toList();
                yield index < positional.size()
                        ? Optional.of(positional.get(index).type())
                        : Optional.empty();
            }
            case KEYWORD ->
                    callable.params().stream()
                            .filter(p -> p.acceptsKeyword() && p.name().equals(arg.name()))
                            .map(Param::type)
                            .findFirst();
            case STAR, DOUBLE_STAR -> Optional.empty();
        };
    }

    /// A union argument is tried item by item; the results join in a union.
    private Optional<Type> expanded(
            OverloadedType overloaded,
            Node place,
            List<Argument> args,
            Optional<Type> hint,
            Context cx) {
        for (int i = 0; i < args.size(); i++) {
            Argument arg = args.get(i);
            if (arg.kind() == Argument.Kind.STAR || arg.kind() == Argument.Kind.DOUBLE_STAR) {
                continue;
            }
            cx.report().mute();
            Type type =
                    arg.type()
                            .orElseGet(() ->
                                    inference
                                            .expressions()
                                            .infer(arg.expression().orElseThrow(), cx));
            cx.report().unmute();
            List<Type> parts =
                    type instanceof UnionType union
                            ? union.items()
                            : dev.pytool.checker.relation.Expansion.of(type);
            if (parts.size() < 2 || parts.size() > 30) {
                continue;
            }
            List<Type> results = new ArrayList<>();
            for (Type part : parts) {
                List<Argument> changed = new ArrayList<>(args);
                changed.set(
                        i,
                        new Argument(
                                arg.place(),
                                Optional.empty(),
                                Optional.of(part),
                                arg.kind(),
                                arg.name()));
                List<Type> one = matches(overloaded, place, changed, hint, cx);
                if (one.isEmpty()) {
                    break;
                }
                results.add(one.getFirst());
            }
            if (results.size() == parts.size()) {
                return Optional.of(inference.relations().union(results));
            }
        }
        return Optional.empty();
    }

    private void report(OverloadedType overloaded, Node place, List<Argument> args, Context cx) {
        String name = overloaded.items().getFirst().facts().quoted();
        List<String> types = new ArrayList<>();
        for (Argument arg : args) {
            Type type =
                    arg.type()
                            .orElseGet(() ->
                                    inference
                                            .expressions()
                                            .infer(arg.expression().orElseThrow(), cx));
            types.add("\"" + Display.brief(type) + "\"");
        }
        String what = name.isEmpty() ? "No overload variant" : "No overload variant of " + name;
        if (types.isEmpty()) {
            cx.report()
                    .error(
                            place,
                            "call-overload",
                            "All overload variants"
                                    + (name.isEmpty() ? "" : " of " + name)
                                    + " require at least one argument");
        } else {
            cx.report()
                    .error(
                            place,
                            "call-overload",
                            what
                                    + " matches argument type"
                                    + (types.size() > 1 ? "s " : " ")
                                    + String.join(", ", types));
        }
    }
}
