package dev.pytool.checker.infer;

import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.CallableType;
import dev.pytool.checker.type.Display;
import dev.pytool.checker.type.OverloadedType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.UnionType;
import dev.pytool.parser.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A call of an overloaded function: the first signature that fits (typing specification, "Overload call evaluation").
final class OverloadCall {
    private final Inference inference;
    private final SignatureCall signatures;

    OverloadCall(Inference inference, SignatureCall signatures) {
        this.inference = inference;
        this.signatures = signatures;
    }

    Type call(OverloadedType overloaded, Node place, List<Argument> args, Optional<Type> hint, Context cx) {
        List<Type> matches = matches(overloaded, place, args, hint, cx);
        if (!matches.isEmpty()) {
            return matches.getFirst();
        }
        Optional<Type> expanded = expanded(overloaded, place, args, hint, cx);
        if (expanded.isPresent()) {
            return expanded.get();
        }
        report(overloaded, place, args, cx);
        return AnyType.ERROR;
    }

    private List<Type> matches(OverloadedType overloaded, Node place, List<Argument> args, Optional<Type> hint, Context cx) {
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
                out.add(cx.report().isMuted() ? result : signatures.call(item, place, args, hint, cx));
                return out;
            }
        }
        return out;
    }

    /// A union argument is tried item by item; the results join in a union.
    private Optional<Type> expanded(OverloadedType overloaded, Node place, List<Argument> args, Optional<Type> hint, Context cx) {
        for (int i = 0; i < args.size(); i++) {
            Argument arg = args.get(i);
            if (arg.kind() == Argument.Kind.STAR || arg.kind() == Argument.Kind.DOUBLE_STAR) {
                continue;
            }
            cx.report().mute();
            Type type = arg.type().orElseGet(() -> inference.expressions().infer(arg.expression().orElseThrow(), cx));
            cx.report().unmute();
            List<Type> parts = type instanceof UnionType union ? union.items() : dev.pytool.checker.relation.Expansion.of(type);
            if (parts.size() < 2 || parts.size() > 30) {
                continue;
            }
            List<Type> results = new ArrayList<>();
            for (Type part : parts) {
                List<Argument> changed = new ArrayList<>(args);
                changed.set(i, new Argument(arg.place(), Optional.empty(), Optional.of(part), arg.kind(), arg.name()));
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
            Type type = arg.type().orElseGet(() -> inference.expressions().infer(arg.expression().orElseThrow(), cx));
            types.add("\"" + Display.brief(type) + "\"");
        }
        String what = name.isEmpty() ? "No overload variant" : "No overload variant of " + name;
        if (types.isEmpty()) {
            cx.report().error(place, "call-overload", "All overload variants" + (name.isEmpty() ? "" : " of " + name) + " require at least one argument");
        } else {
            cx.report().error(place, "call-overload", what + " matches argument type" + (types.size() > 1 ? "s " : " ") + String.join(", ", types));
        }
    }
}
