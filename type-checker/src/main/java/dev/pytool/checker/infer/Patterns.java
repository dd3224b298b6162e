package dev.pytool.checker.infer;

import dev.pytool.checker.relation.Expansion;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.LiteralType;
import dev.pytool.checker.type.NeverType;
import dev.pytool.checker.type.NoneType;
import dev.pytool.checker.type.TupleType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeType;
import dev.pytool.checker.type.UnionType;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `case` patterns: what the subject is when one matches, and when it does not.
final class Patterns {
    private Patterns() {}

    /// @param rest what the subject can still be after the pattern failed
    record Outcome(Type matched, Type rest) {}

    static Outcome match(Pattern pattern, Type subject, Context cx, Inference inference) {
        return switch (pattern) {
            case Pattern.MatchAs as -> {
                Outcome inner =
                        as.pattern().isPresent()
                                ? match(as.pattern().get(), subject, cx, inference)
                                : new Outcome(subject, NeverType.UNINHABITED);
                as.name().ifPresent(n -> bind(n, inner.matched(), cx));
                yield inner;
            }
            case Pattern.MatchOr or -> {
                List<Type> matched = new ArrayList<>();
                Type rest = subject;
                for (Pattern one : or.patterns()) {
                    Outcome outcome = match(one, rest, cx, inference);
                    matched.add(outcome.matched());
                    rest = outcome.rest();
                }
                yield new Outcome(inference.relations().union(matched), rest);
            }
            case Pattern.MatchSingleton single ->
                    value(
                            subject,
                            switch (single.value()) {
                                case Literal.Bool b ->
                                        new LiteralType(
                                                new dev.pytool.checker.type.LiteralValue.Bool(
                                                        b.value()),
                                                inference.bool());
                                default -> NoneType.NONE;
                            },
                            inference);
            case Pattern.MatchValue value ->
                    value(
                            subject,
                            Conditions.singleton(inference.expressions().infer(value.value(), cx)),
                            inference);
            case Pattern.MatchClass cls -> ofClass(cls, subject, cx, inference);
            case Pattern.MatchSequence sequence -> sequence(sequence, subject, cx, inference);
            case Pattern.MatchMapping mapping -> {
                mapping.patterns().forEach(p -> match(p, AnyType.ERROR, cx, inference));
                mapping.rest()
                        .ifPresent(
                                n -> bind(n, inference.dict(AnyType.OMITTED, AnyType.OMITTED), cx));
                yield new Outcome(subject, subject);
            }
            case Pattern.MatchStar star -> {
                star.name().ifPresent(n -> bind(n, inference.list(subject), cx));
                yield new Outcome(subject, NeverType.UNINHABITED);
            }
        };
    }

    private static void bind(String name, Type type, Context cx) {
        cx.flow().forget(name);
        cx.flow().put(name, type);
    }

    private static Outcome value(Type subject, Type value, Inference inference) {
        List<Type> matched = new ArrayList<>();
        List<Type> rest = new ArrayList<>();
        for (Type item : UnionType.itemsOf(subject)) {
            for (Type each : Expansion.of(item)) {
                Type plain = Conditions.singleton(each);
                if (plain.equals(value)
                        && (value instanceof LiteralType || value instanceof NoneType)) {
                    matched.add(value);
                } else {
                    rest.add(each);
                    if (!(plain instanceof LiteralType && value instanceof LiteralType)
                            && !(plain instanceof NoneType)
                            && (each instanceof AnyType
                                    || inference.relations().isAssignable(value, each))) {
                        matched.add(value);
                    }
                }
            }
        }
        return new Outcome(inference.relations().union(matched), UnionType.of(rest));
    }

    private static Outcome ofClass(
            Pattern.MatchClass pattern, Type subject, Context cx, Inference inference) {
        Type cls = inference.expressions().infer(pattern.cls(), cx);
        if (!(cls instanceof TypeType type)) {
            pattern.patterns().forEach(p -> match(p, AnyType.ERROR, cx, inference));
            pattern.kwdPatterns().forEach(p -> match(p, AnyType.ERROR, cx, inference));
            return new Outcome(subject, subject);
        }
        Type target =
                type.exact() && type.item() instanceof Instance i && i.equals(i.cls().selfType())
                        ? inference.anyInstance(i.cls())
                        : type.item();
        Type matched = inference.relations().narrow(subject, target);
        boolean total = true;
        Optional<List<String>> names =
                target instanceof Instance i ? i.cls().matchArgs() : Optional.empty();
        for (int i = 0; i < pattern.patterns().size(); i++) {
            Type part = AnyType.ERROR;
            if (names.isPresent() && i < names.get().size()) {
                part =
                        inference
                                .relations()
                                .members()
                                .find(matched, names.get().get(i))
                                .orElse(AnyType.ERROR);
            } else if (names.isEmpty() && pattern.patterns().size() == 1) {
                part = matched;
            }
            total &=
                    match(pattern.patterns().get(i), part, cx, inference).rest()
                            instanceof NeverType;
        }
        for (int i = 0; i < pattern.kwdPatterns().size(); i++) {
            Type part =
                    inference
                            .relations()
                            .members()
                            .find(matched, pattern.kwdAttrs().get(i))
                            .orElse(AnyType.ERROR);
            total &=
                    match(pattern.kwdPatterns().get(i), part, cx, inference).rest()
                            instanceof NeverType;
        }
        return new Outcome(
                matched, total ? inference.relations().exclude(subject, target) : subject);
    }

    private static Outcome sequence(
            Pattern.MatchSequence pattern, Type subject, Context cx, Inference inference) {
        int star = -1;
        for (int i = 0; i < pattern.patterns().size(); i++) {
            star = pattern.patterns().get(i) instanceof Pattern.MatchStar ? i : star;
        }
        List<Type> matched = new ArrayList<>();
        List<Type> rest = new ArrayList<>();
        int size = pattern.patterns().size();
        for (Type item : UnionType.itemsOf(subject)) {
            Optional<TupleType> shape =
                    dev.pytool.checker.relation.Tuples.shape(item, inference.relations());
            boolean text =
                    item instanceof Instance i
                            && (i.is("builtins.str")
                                    || i.is("builtins.bytes")
                                    || i.is("builtins.bytearray"));
            if (shape.isPresent() && shape.get().unpackIndex() < 0) {
                int given = shape.get().items().size();
                if (star < 0 ? given != size : given < size - 1) {
                    rest.add(item);
                    continue;
                }
                boolean total = true;
                List<Type> parts = new ArrayList<>();
                for (int i = 0; i < size; i++) {
                    if (i == star) {
                        Type middle =
                                inference
                                        .relations()
                                        .join(
                                                shape.get()
                                                        .items()
                                                        .subList(star, given - (size - star - 1)));
                        match(pattern.patterns().get(i), middle, cx, inference);
                        continue;
                    }
                    Type part =
                            shape.get().items().get(star >= 0 && i > star ? given - (size - i) : i);
                    Outcome outcome = match(pattern.patterns().get(i), part, cx, inference);
                    parts.add(outcome.matched());
                    total &= outcome.rest() instanceof NeverType;
                }
                boolean impossible = parts.stream().anyMatch(t -> t instanceof NeverType);
                if (!impossible) {
                    matched.add(
                            star < 0 && item instanceof TupleType ? new TupleType(parts) : item);
                }
                if (!total) {
                    rest.add(item);
                }
                continue;
            }
            rest.add(item);
            boolean sequence =
                    item instanceof AnyType
                            || !text
                                    && inference
                                            .relations()
                                            .isAssignable(
                                                    item,
                                                    inference.instance(
                                                            "typing.Sequence", AnyType.OMITTED));
            if (sequence || item instanceof Instance i && i.is("builtins.object")) {
                Type element =
                        sequence && !(item instanceof AnyType)
                                ? Iteration.item(item, pattern, false, cx, inference)
                                : AnyType.ERROR;
                pattern.patterns().forEach(p -> match(p, element, cx, inference));
                matched.add(
                        sequence ? item : inference.instance("typing.Sequence", AnyType.OMITTED));
            }
        }
        return new Outcome(inference.relations().union(matched), UnionType.of(rest));
    }
}
