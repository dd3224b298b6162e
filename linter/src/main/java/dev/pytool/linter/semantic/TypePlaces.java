package dev.pytool.linter.semantic;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/// The calls and subscripts in which types are expected: `cast("T", x)`, `list["T"]`.
final class TypePlaces {
    private final Semantics out;
    private final State state;
    private final Expressions expressions;

    TypePlaces(Semantics out, State state, Expressions expressions) {
        this.out = out;
        this.state = state;
        this.expressions = expressions;
    }

    void call(Expr.Call node) {
        expressions.visit(node.func());
        if (isMypyExtension(node.func())) {
            boolean first = !node.args().isEmpty();
            typed(node, i -> i == 0, first ? Set.of() : Set.of("type"));
            return;
        }
        switch (typingName(node.func())) {
            case "cast" -> cast(node);
            case "NewType" -> typed(node, i -> i == 1, Set.of());
            case "TypeVar" -> typed(node, i -> i > 0, Set.of("bound", "default"));
            case "TypeAliasType" -> typed(node, i -> i == 1, Set.of("value"));
            case "NamedTuple" -> namedTuple(node);
            case "TypedDict" -> typedDict(node);
            default -> typed(node, i -> false, Set.of());
        }
    }

    private void typed(Expr.Call node, IntPredicate isType, Set<String> keywords) {
        for (int i = 0; i < node.args().size(); i++) {
            value(node.args().get(i), isType.test(i));
        }
        for (Keyword keyword : node.keywords()) {
            value(keyword.value(), keyword.arg().filter(keywords::contains).isPresent());
        }
    }

    private void value(Expr value, boolean isType) {
        if (isType) {
            expressions.typeDefinition(value);
        } else {
            expressions.plain(value);
        }
    }

    /// `VarArg("T")`, `NamedArg(type="T", name="x")`
    private boolean isMypyExtension(Expr callee) {
        Optional<String> name =
                callee instanceof Expr.Name || callee instanceof Expr.Attribute
                        ? QualifiedNames.of(callee, out)
                        : Optional.empty();
        return name.filter(TypingNames::isMypyExtension).isPresent();
    }

    /// The value of a cast stands in the surroundings of the call.
    private void cast(Expr.Call node) {
        boolean first = true;
        for (Expr arg : node.args()) {
            if (first) {
                expressions.typeDefinition(arg);
            } else {
                expressions.visit(arg);
            }
            first = false;
        }
        for (Keyword keyword : node.keywords()) {
            if (keyword.arg().filter("typ"::equals).isPresent()) {
                expressions.typeDefinition(keyword.value());
            } else {
                expressions.visit(keyword.value());
            }
        }
    }

    /// `NamedTuple("N", [("field", T)])`, `NamedTuple("N", field=T)`
    private void namedTuple(Expr.Call node) {
        for (int i = 0; i < node.args().size(); i++) {
            Expr arg = node.args().get(i);
            List<Expr> fields = i == 1 ? elements(arg) : List.of();
            if (fields.isEmpty()) {
                expressions.plain(arg);
            }
            for (Expr field : fields) {
                List<Expr> pair = elements(field);
                if (pair.size() == 2) {
                    expressions.plain(pair.get(0));
                    expressions.typeDefinition(pair.get(1));
                } else {
                    expressions.plain(field);
                }
            }
        }
        node.keywords().forEach(keyword -> expressions.typeDefinition(keyword.value()));
    }

    private static List<Expr> elements(Expr display) {
        return switch (display) {
            case Expr.List list -> list.elts();
            case Expr.Tuple tuple -> tuple.elts();
            default -> List.of();
        };
    }

    /// `TypedDict("D", {"key": T})`
    private void typedDict(Expr.Call node) {
        for (int i = 0; i < node.args().size(); i++) {
            if (i == 1 && node.args().get(i) instanceof Expr.Dict dict) {
                dict.keys().forEach(key -> key.ifPresent(expressions::plain));
                dict.values().forEach(expressions::typeDefinition);
            } else {
                expressions.plain(node.args().get(i));
            }
        }
        for (Keyword keyword : node.keywords()) {
            value(keyword.value(), keyword.arg().filter("total"::equals).isEmpty());
        }
    }

    void subscript(Expr.Subscript node) {
        expressions.visit(node.value());
        String name = typingName(node.value());
        int before = state.context;
        state.context |= Context.SUBSCRIPT;
        if (name.equals("Literal")) {
            state.context |= Context.LITERAL;
            expressions.visit(node.slice());
        } else if (name.equals("Annotated")
                && node.slice() instanceof Expr.Tuple tuple
                && !tuple.elts().isEmpty()) {
            expressions.typeDefinition(tuple.elts().getFirst());
            state.context = before;
            tuple.elts().stream().skip(1).forEach(expressions::plain);
        } else if (TypingNames.isGeneric(name) || isGenericClass(node.value())) {
            expressions.typeDefinition(node.slice());
        } else {
            expressions.visit(node.slice());
        }
        state.context = before;
    }

    private boolean isGenericClass(Expr value) {
        Optional<String> qualified = QualifiedNames.of(value, out);
        return qualified.isPresent() && TypingNames.isStandardGeneric(qualified.get());
    }

    /// The last part of a name from `typing` or `typing_extensions`; empty for any other
    /// expression.
    private String typingName(Expr value) {
        if (!(value instanceof Expr.Name) && !(value instanceof Expr.Attribute)) {
            return "";
        }
        String qualified = QualifiedNames.of(value, out).orElse("");
        int dot = qualified.lastIndexOf('.');
        if (dot < 0) {
            return "";
        }
        String name = qualified.substring(dot + 1);
        return switch (qualified.substring(0, dot)) {
            case "typing", "typing_extensions", "_typeshed", "typing.re", "typing.io" -> name;
            case "mypy_extensions" -> name.equals("TypedDict") ? name : "";
            default -> "";
        };
    }
}
