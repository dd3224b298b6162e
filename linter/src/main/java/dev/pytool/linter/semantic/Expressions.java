package dev.pytool.linter.semantic;

import dev.pytool.parser.ast.Comprehension;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.ExprContext;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.tree.Tree;

import java.util.List;
import java.util.Optional;

/// Walks expressions: reads, targets, comprehensions, and the places where a string stands for a
/// type.
final class Expressions {
    private final Semantics out;
    private final State state;
    private final Names names;

    Expressions(Semantics out, State state, Names names) {
        this.out = out;
        this.state = state;
        this.names = names;
    }

    void visit(Expr node) {
        if (isDeferredAnnotation(node)) {
            defer(node);
            return;
        }
        switch (node.kind()) {
            case NAME -> name((Expr.Name) node, Binding.Kind.ASSIGNMENT);
            case CONSTANT -> {
                if ((state.context & Context.TYPE_DEFINITION) != 0
                        && (state.context & Context.LITERAL) == 0) {
                    text((Expr.Constant) node);
                }
            }
            case LAMBDA -> lambda((Expr.Lambda) node);
            case NAMED_EXPR -> {
                visit(((Expr.NamedExpr) node).value());
                store(((Expr.NamedExpr) node).target(), Binding.Kind.NAMED_EXPRESSION);
            }
            case LIST_COMP, SET_COMP, GENERATOR_EXP ->
                    comprehension(node, ((Expr.CompLike) node).generators());
            case DICT_COMP -> comprehension(node, ((Expr.DictComp) node).generators());
            case CALL -> call((Expr.Call) node);
            case SUBSCRIPT -> subscript((Expr.Subscript) node);
            case JOINED_STR, TEMPLATE_STR -> plainChildren(node);
            default -> children(node);
        }
    }

    private void children(Node node) {
        node.forEachChild(child -> {
            if (child instanceof Expr expr) {
                visit(expr);
            } else {
                children(child);
            }
        });
    }

    /// The children, where strings are strings.
    private void plainChildren(Node node) {
        int before = state.context;
        state.context &= ~(Context.TYPE_DEFINITION | Context.LITERAL);
        children(node);
        state.context = before;
    }

    private void plain(Expr node) {
        int before = state.context;
        state.context &= ~(Context.TYPE_DEFINITION | Context.LITERAL);
        visit(node);
        state.context = before;
    }

    private void name(Expr.Name node, Binding.Kind kind) {
        if (node.ctx() == ExprContext.LOAD) {
            names.load(node);
        } else if (node.ctx() == ExprContext.STORE) {
            names.bind(kind, node.id(), node, out.source.start(node));
        } else {
            names.delete(node);
        }
    }

    /// Visits a target; names in it are bound in this way, or as unpacked where they stand in a
    /// tuple.
    void store(Expr target, Binding.Kind kind) {
        switch (target.kind()) {
            case NAME -> name((Expr.Name) target, kind);
            case TUPLE -> ((Expr.Tuple) target).elts().forEach(each -> store(each, unpacked(kind)));
            case LIST -> ((Expr.List) target).elts().forEach(each -> store(each, unpacked(kind)));
            case STARRED -> store(((Expr.Starred) target).value(), kind);
            default -> visit(target);
        }
    }

    private static Binding.Kind unpacked(Binding.Kind kind) {
        return switch (kind) {
            case ASSIGNMENT, WITH_VARIABLE -> Binding.Kind.UNPACKED;
            default -> kind;
        };
    }

    /// A target of `=`: unpacking a display of the same shape binds each name to its own value.
    void assign(Expr target, Expr value) {
        boolean display =
                value instanceof Expr.Tuple
                        || value instanceof Expr.List
                        || value instanceof Expr.Set;
        if (target instanceof Expr.Tuple tuple && display) {
            tuple.elts().forEach(each -> store(each, Binding.Kind.ASSIGNMENT));
        } else if (target instanceof Expr.List list && display) {
            list.elts().forEach(each -> store(each, Binding.Kind.ASSIGNMENT));
        } else {
            store(target, Binding.Kind.ASSIGNMENT);
        }
    }

    private void lambda(Expr.Lambda node) {
        node.args().defaults().forEach(this::visit);
        node.args().kwDefaults().forEach(value -> value.ifPresent(this::visit));
        state.defer(
                State.Wave.LAMBDA,
                () -> {
                    state.push(Scope.Kind.LAMBDA, node);
                    Binder.forEachArg(
                            node.args(),
                            arg ->
                                    names.bind(
                                            Binding.Kind.ARGUMENT,
                                            arg.arg(),
                                            arg,
                                            out.source.start(arg)));
                    visit(node.body());
                });
    }

    private void comprehension(Expr node, List<Comprehension> generators) {
        visit(generators.getFirst().iter());
        Scope outer = state.scope;
        state.push(Scope.Kind.COMPREHENSION, node);
        boolean first = true;
        for (Comprehension each : generators) {
            if (!first) {
                visit(each.iter());
            }
            first = false;
            store(each.target(), Binding.Kind.COMPREHENSION_VARIABLE);
            each.ifs().forEach(this::visit);
        }
        node.forEachChild(child -> {
            if (child instanceof Expr expr) {
                visit(expr);
            }
        });
        state.scope = outer;
    }

    private void call(Expr.Call node) {
        visit(node.func());
        String callee = typingName(node.func());
        List<Expr> args = node.args();
        switch (callee) {
            case "cast" -> {
                for (int i = 0; i < args.size(); i++) {
                    if (i == 0) {
                        typeDefinition(args.get(i));
                    } else {
                        visit(args.get(i));
                    }
                }
                for (Keyword keyword : node.keywords()) {
                    if (keyword.arg().filter("typ"::equals).isPresent()) {
                        typeDefinition(keyword.value());
                    } else {
                        visit(keyword.value());
                    }
                }
            }
            case "NewType" -> {
                for (int i = 0; i < args.size(); i++) {
                    if (i == 1) {
                        typeDefinition(args.get(i));
                    } else {
                        plain(args.get(i));
                    }
                }
                node.keywords().forEach(keyword -> plain(keyword.value()));
            }
            case "TypeVar" -> {
                for (int i = 0; i < args.size(); i++) {
                    if (i == 0) {
                        plain(args.get(i));
                    } else {
                        typeDefinition(args.get(i));
                    }
                }
                for (Keyword keyword : node.keywords()) {
                    if (keyword.arg()
                            .filter(name -> name.equals("bound") || name.equals("default"))
                            .isPresent()) {
                        typeDefinition(keyword.value());
                    } else {
                        plain(keyword.value());
                    }
                }
            }
            case "TypeAliasType" -> {
                for (int i = 0; i < args.size(); i++) {
                    if (i == 1) {
                        typeDefinition(args.get(i));
                    } else {
                        plain(args.get(i));
                    }
                }
                node.keywords()
                        .forEach(keyword -> {
                            if (keyword.arg().filter("value"::equals).isPresent()) {
                                typeDefinition(keyword.value());
                            } else {
                                plain(keyword.value());
                            }
                        });
            }
            case "NamedTuple" -> namedTuple(node);
            case "TypedDict" -> typedDict(node);
            default -> {
                args.forEach(this::plain);
                node.keywords().forEach(keyword -> plain(keyword.value()));
            }
        }
    }

    /// `NamedTuple("N", [("field", T)])`, `NamedTuple("N", field=T)`
    private void namedTuple(Expr.Call node) {
        for (int i = 0; i < node.args().size(); i++) {
            Expr arg = node.args().get(i);
            List<Expr> fields = i == 1 ? elements(arg) : List.of();
            if (fields.isEmpty()) {
                plain(arg);
            }
            for (Expr field : fields) {
                List<Expr> pair = elements(field);
                if (pair.size() == 2) {
                    plain(pair.get(0));
                    typeDefinition(pair.get(1));
                } else {
                    plain(field);
                }
            }
        }
        node.keywords().forEach(keyword -> typeDefinition(keyword.value()));
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
                dict.keys().forEach(key -> key.ifPresent(this::plain));
                dict.values().forEach(this::typeDefinition);
            } else {
                plain(node.args().get(i));
            }
        }
        for (Keyword keyword : node.keywords()) {
            if (keyword.arg().filter("total"::equals).isPresent()) {
                plain(keyword.value());
            } else {
                typeDefinition(keyword.value());
            }
        }
    }

    private void subscript(Expr.Subscript node) {
        visit(node.value());
        String name = typingName(node.value());
        int before = state.context;
        state.context |= Context.SUBSCRIPT;
        if (name.equals("Literal")) {
            state.context |= Context.LITERAL;
            visit(node.slice());
        } else if (name.equals("Annotated")
                && node.slice() instanceof Expr.Tuple tuple
                && !tuple.elts().isEmpty()) {
            typeDefinition(tuple.elts().getFirst());
            state.context = before;
            tuple.elts().stream().skip(1).forEach(this::plain);
        } else if (TypingNames.isGeneric(name) || isGenericClass(node.value())) {
            typeDefinition(node.slice());
        } else {
            visit(node.slice());
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
        if (dot > 0 && TypingNames.isTypingModule(qualified.substring(0, dot))) {
            return qualified.substring(dot + 1);
        }
        return "";
    }

    boolean isTypeAliasAnnotation(Expr annotation) {
        // The annotation itself may be read later, so its spelling decides.
        return switch (annotation) {
            case Expr.Name name -> name.id().equals("TypeAlias");
            case Expr.Attribute attribute -> attribute.attr().equals("TypeAlias");
            default -> false;
        };
    }

    boolean isTypeChecking(Expr test) {
        return switch (test) {
            case Expr.Name name -> name.id().equals("TYPE_CHECKING");
            case Expr.Attribute attribute -> attribute.attr().equals("TYPE_CHECKING");
            case Expr.Constant constant ->
                    constant.value() instanceof Literal.Bool bool && !bool.value();
            default -> false;
        };
    }

    void annotation(Expr node, boolean evaluated) {
        int before = state.context;
        state.context |=
                Context.TYPE_DEFINITION
                        | (evaluated ? Context.RUNTIME_ANNOTATION : Context.TYPING_ONLY_ANNOTATION);
        out.contexts.put(node, state.context);
        visit(node);
        state.context = before;
    }

    void typeDefinition(Expr node) {
        int before = state.context;
        state.context |= Context.TYPE_DEFINITION;
        state.context &= ~Context.LITERAL;
        out.contexts.put(node, state.context);
        visit(node);
        state.context = before;
    }

    private boolean isDeferredAnnotation(Expr node) {
        int annotation = Context.TYPING_ONLY_ANNOTATION | Context.RUNTIME_ANNOTATION;
        return out.futureAnnotations
                && (state.context & Context.TYPE_DEFINITION) != 0
                && (state.context & annotation) != 0
                && (state.context & (Context.STRING | Context.FUTURE | Context.LITERAL)) == 0
                && node.kind() != dev.pytool.parser.ast.Kind.CONSTANT;
    }

    private void defer(Expr node) {
        state.defer(
                State.Wave.FUTURE_ANNOTATION,
                () -> {
                    state.context |= Context.FUTURE;
                    out.contexts.put(node, state.context);
                    visit(node);
                });
    }

    /// A string where a type is expected is read as an expression once everything else is known.
    private void text(Expr.Constant node) {
        if (!(node.value() instanceof Literal.Str string)) {
            return;
        }
        state.defer(
                State.Wave.STRING_ANNOTATION,
                () -> {
                    Optional<Expr> parsed = parse(node, string.value());
                    if (parsed.isEmpty()) {
                        out.badAnnotations.add(node);
                        return;
                    }
                    state.context |= Context.STRING;
                    out.contexts.put(parsed.get(), state.context);
                    visit(parsed.get());
                });
    }

    private Optional<Expr> parse(Expr.Constant node, String value) {
        String written = out.source.text(node);
        int quote = 0;
        while (quote < written.length()
                && written.charAt(quote) != '"'
                && written.charAt(quote) != '\'') {
            quote++;
        }
        int width = written.startsWith("\"\"\"", quote) || written.startsWith("'''", quote) ? 3 : 1;
        boolean exact =
                written.length() == quote + 2 * width + value.length()
                        && written.startsWith(value, quote + width);
        if (value.isBlank()) {
            return Optional.empty();
        }
        // A text over several lines is read as if it stood in parentheses.
        boolean wrap =
                value.indexOf('\n') >= 0 || Character.isWhitespace(value.charAt(0)) && width == 3;
        if (!wrap && Character.isWhitespace(value.charAt(0))) {
            return Optional.empty();
        }
        Tree tree =
                Parser.parse(
                        SourceText.of(wrap ? "(" + value + ")" : value),
                        new ParseOptions(ParseOptions.Mode.EXPRESSION, 14));
        if (!tree.problems().isEmpty() || !(tree.root() instanceof Mod.Expression root)) {
            return Optional.empty();
        }
        out.source.add(
                tree,
                node,
                out.source.start(node) + quote + width - (wrap ? 1 : 0),
                exact && out.source.isExact(node));
        return Optional.of(root.body());
    }
}
