package dev.pytool.linter.semantic;

import dev.pytool.parser.ast.Comprehension;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Kind;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Node;

import java.util.List;

/// Walks expressions: reads, targets, comprehensions, and the places where a string stands for a
/// type.
final class Expressions {
    private final Semantics out;
    private final State state;
    private final Names names;
    private final TypePlaces types;

    Expressions(Semantics out, State state, Names names) {
        this.out = out;
        this.state = state;
        this.names = names;
        types = new TypePlaces(out, state, this);
    }

    void visit(Expr node) {
        if (isDeferredAnnotation(node)) {
            defer(node);
            return;
        }
        switch (node.kind()) {
            case NAME -> names.name((Expr.Name) node, Binding.Kind.ASSIGNMENT);
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
            case CALL -> types.call((Expr.Call) node);
            case SUBSCRIPT -> types.subscript((Expr.Subscript) node);
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

    void plain(Expr node) {
        int before = state.context;
        state.context &= ~(Context.TYPE_DEFINITION | Context.LITERAL);
        visit(node);
        state.context = before;
    }

    /// Visits a target; names in it are bound in this way, or as unpacked where they stand in a
    /// tuple.
    void store(Expr target, Binding.Kind kind) {
        switch (target.kind()) {
            case NAME -> names.name((Expr.Name) target, kind);
            case TUPLE -> ((Expr.Tuple) target).elts().forEach(each -> store(each, unpacked(kind)));
            case LIST -> ((Expr.List) target).elts().forEach(each -> store(each, listed(kind)));
            case STARRED -> store(((Expr.Starred) target).value(), kind);
            default -> visit(target);
        }
    }

    /// A list after `with ... as` counts as so many variables of the statement.
    private static Binding.Kind listed(Binding.Kind kind) {
        return kind == Binding.Kind.WITH_VARIABLE ? kind : unpacked(kind);
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
                    state.enter(node);
                    names.parameters(node.args());
                    visit(node.body());
                });
    }

    private void comprehension(Expr node, List<Comprehension> generators) {
        visit(generators.getFirst().iter());
        Scope outer = state.scope;
        state.enter(node);
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

    boolean isTypeAliasAnnotation(Expr annotation) {
        // The annotation itself may be read later, so its spelling decides.
        return isNamed(annotation, "TypeAlias");
    }

    boolean isTypeChecking(Expr test) {
        return isNamed(test, "TYPE_CHECKING");
    }

    private static boolean isNamed(Expr expr, String name) {
        return switch (expr.kind()) {
            case NAME -> ((Expr.Name) expr).id().equals(name);
            case ATTRIBUTE -> ((Expr.Attribute) expr).attr().equals(name);
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
                && node.kind() != Kind.CONSTANT;
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
                () ->
                        QuotedTypes.parse(node, string.value(), out.source)
                                .ifPresentOrElse(this::quoted, () -> out.badAnnotations.add(node)));
    }

    private void quoted(Expr type) {
        state.context |= Context.STRING;
        out.contexts.put(type, state.context);
        visit(type);
    }
}
