package dev.pytool.linter.rules.pydoclint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Handlers;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What the body of a function gives back and raises, inner functions and classes left out.
///
/// @param returns the values returned; absent for a bare `return`
/// @param yields the values yielded; absent for a bare `yield`
/// @param raised dotted names of the exceptions raised, each once
record Effects(List<Optional<Expr>> returns, List<Optional<Expr>> yields, Set<String> raised) {

    static Effects of(Stmt.FunctionLike function, LintContext cx) {
        Effects effects = new Effects(new ArrayList<>(), new ArrayList<>(), new TreeSet<>());
        Deque<Node> open = new ArrayDeque<>();
        function.body().reversed().forEach(open::push);
        while (!open.isEmpty()) {
            Node node = open.pop();
            switch (node) {
                case Stmt.FunctionLike inner -> {}
                case Stmt.ClassDef inner -> {}
                case Expr.Lambda inner -> {}
                default -> {
                    effects.add(node, cx);
                    node.forEachChild(open::push);
                }
            }
        }
        return effects;
    }

    private void add(Node node, LintContext cx) {
        switch (node) {
            case Stmt.Return end -> returns.add(end.value());
            case Expr.Yield value -> yields.add(value.value());
            case Expr.YieldFrom value -> yields.add(Optional.of(value.value()));
            case Stmt.Raise raise -> raise(raise, cx);
            default -> {}
        }
    }

    private void raise(Stmt.Raise raise, LintContext cx) {
        Optional<Expr> type =
                raise.exc().map(value -> value instanceof Expr.Call call ? call.func() : value);
        Optional<String> name = type.flatMap(value -> name(value, cx));
        if (name.isPresent()) {
            raised.add(name.get());
            return;
        }
        Optional<ExceptHandler> handler = handler(raise, cx);
        boolean again =
                type.isEmpty()
                        || Exprs.name(type.get())
                                .filter(value ->
                                        handler.flatMap(ExceptHandler::name)
                                                .filter(value::equals)
                                                .isPresent())
                                .isPresent();
        if (again) {
            handler.stream()
                    .flatMap(each -> Handlers.types(each).stream())
                    .flatMap(each -> name(each, cx).stream())
                    .filter(each ->
                            !each.equals("builtins.Exception")
                                    && !each.equals("builtins.BaseException"))
                    .forEach(raised::add);
        }
    }

    /// The clause whose exception is being handled where a statement stands.
    private static Optional<ExceptHandler> handler(Stmt statement, LintContext cx) {
        for (Optional<Node> at = cx.parent(statement); at.isPresent(); at = cx.parent(at.get())) {
            if (at.get() instanceof ExceptHandler handler) {
                return endsBefore(handler, statement, cx) ? Optional.empty() : Optional.of(handler);
            }
            if (at.get() instanceof Stmt.FunctionLike) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Whether a clause inside this one ends before the statement; which exception is being handled
    /// after it is not followed further.
    private static boolean endsBefore(ExceptHandler handler, Stmt statement, LintContext cx) {
        return handler.body().stream()
                .anyMatch(each ->
                        Exprs.contains(
                                each,
                                node ->
                                        node instanceof ExceptHandler inner
                                                && cx.end(inner) <= cx.start(statement)));
    }

    /// The dotted name of an import, a builtin, or a class or function of this file.
    private static Optional<String> name(Expr type, LintContext cx) {
        Optional<String> known = cx.qualifiedName(type);
        if (known.isPresent()) {
            return known;
        }
        Expr root = type;
        while (root instanceof Expr.Attribute attribute) {
            root = attribute.value();
        }
        return root instanceof Expr.Name name
                        && cx.semantics()
                                .binding(name)
                                .filter(binding ->
                                        binding.kind() == Binding.Kind.CLASS
                                                || binding.kind() == Binding.Kind.FUNCTION)
                                .isPresent()
                ? Optional.of(Exprs.dotted(type))
                : Optional.empty();
    }

    /// Whether every one of these values is absent or `None`.
    static boolean areNone(List<Optional<Expr>> values) {
        return values.stream().allMatch(value -> value.isEmpty() || Exprs.isNone(value.get()));
    }

    /// The arguments of an annotation that names a generator or iterator; empty for any other, and
    /// a list without elements where it has no brackets.
    static Optional<List<Expr>> generated(Expr annotation, LintContext cx) {
        Expr plain =
                annotation instanceof Expr.Subscript subscript ? subscript.value() : annotation;
        String name = cx.nameOf(plain);
        int dot = name.lastIndexOf('.');
        boolean known =
                name.startsWith("typing.")
                        || name.startsWith("typing_extensions.")
                        || name.startsWith("collections.abc.");
        boolean several =
                switch (name.substring(dot + 1)) {
                    case "Generator", "AsyncGenerator" -> true;
                    case "Iterable", "Iterator", "AsyncIterable", "AsyncIterator" -> false;
                    default -> {
                        known = false;
                        yield false;
                    }
                };
        if (!known) {
            return Optional.empty();
        }
        return Optional.of(
                !(annotation instanceof Expr.Subscript subscript)
                        ? List.of()
                        : several && subscript.slice() instanceof Expr.Tuple tuple
                                ? tuple.elts()
                                : List.of(subscript.slice()));
    }
}
