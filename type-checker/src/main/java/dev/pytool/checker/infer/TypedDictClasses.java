package dev.pytool.checker.infer;

import dev.pytool.checker.module.Symbol;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.Substitution;
import dev.pytool.checker.type.TypedDictShape;
import dev.pytool.checker.type.TypedDictShape.Item;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// TypedDict classes (typing specification, "Typed dictionaries").
final class TypedDictClasses {
    private TypedDictClasses() {}

    static TypedDictShape shape(SourceClass cls, Inference inference) {
        Map<String, Item> items = new LinkedHashMap<>();
        boolean closed = false;
        Optional<Item> extra = Optional.empty();
        for (Instance base : cls.bases()) {
            Optional<TypedDictShape> inherited =
                    base.cls().typedDict().map(d -> d.substitute(Substitution.of(base)));
            if (inherited.isPresent()) {
                items.putAll(inherited.get().items());
                closed |= inherited.get().closed();
                extra = inherited.get().extraItems().or(() -> Optional.empty());
            }
        }
        boolean total = keyword(cls, "total").flatMap(Literals::bool).orElse(true);
        closed = keyword(cls, "closed").flatMap(Literals::bool).orElse(closed);
        for (Symbol symbol : cls.scope().symbols().values()) {
            inference
                    .declarations()
                    .annotation(symbol)
                    .ifPresent(b -> {
                        Qualified read = inference.declarations().qualified(b);
                        items.put(
                                symbol.name(),
                                new Item(
                                        read.type().orElse(AnyType.ERROR),
                                        read.required().orElse(total),
                                        read.readOnly()));
                    });
        }
        Optional<Expr> extraItems = keyword(cls, "extra_items");
        if (extraItems.isPresent()) {
            Qualified read =
                    inference
                            .annotations()
                            .declared(extraItems.get(), cls.outer(), Report.silent());
            extra =
                    Optional.of(
                            new Item(read.type().orElse(AnyType.ERROR), false, read.readOnly()));
        }
        return new TypedDictShape(items, closed, extra);
    }

    private static Optional<Expr> keyword(SourceClass cls, String name) {
        return cls.node().keywords().stream()
                .filter(k -> k.arg().filter(name::equals).isPresent())
                .map(Keyword::value)
                .findFirst();
    }
}
