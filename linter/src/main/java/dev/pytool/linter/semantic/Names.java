package dev.pytool.linter.semantic;

import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.ExprContext;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.tree.Identifiers;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Gives names their meaning, and takes it from them.
final class Names {
    /// A binding that follows a `global` or `nonlocal` of its name.
    static final int DECLARED_OUTSIDE = 1 << 30;

    private final Semantics out;
    private final State state;
    private final Reads reads;

    Names(Semantics out, State state) {
        this.out = out;
        this.state = state;
        reads = new Reads(out, state);
    }

    /// A name in an expression: read, bound in this way, or deleted.
    void name(Expr.Name node, Binding.Kind kind) {
        if (node.ctx() == ExprContext.LOAD) {
            load(node);
        } else if (node.ctx() == ExprContext.STORE) {
            bind(kind, node.id(), node);
        } else {
            delete(node);
        }
    }

    void load(Expr.Name node) {
        reads.load(node);
    }

    Binding bind(Binding.Kind kind, String name, Node node) {
        int start = start(node);
        return bind(kind, name, node, start, start + name.length(), "");
    }

    Binding bindImport(Binding.Kind kind, String name, Alias alias, String target) {
        int end = out.source.end(alias);
        int start = alias.asname().isPresent() ? end - name.length() : out.source.start(alias);
        return bind(kind, name, alias, start, end, target);
    }

    void parameters(Arguments args) {
        forEachArg(args, arg -> bind(Binding.Kind.ARGUMENT, arg.arg(), arg));
    }

    static void forEachArg(Arguments args, Consumer<Arg> action) {
        args.posonlyargs().forEach(action);
        args.args().forEach(action);
        args.vararg().ifPresent(action);
        args.kwonlyargs().forEach(action);
        args.kwarg().ifPresent(action);
    }

    /// Where the bound name stands.
    private int start(Node node) {
        if (out.source.isQuoted(node) || node instanceof Expr.Name) {
            return out.source.start(node);
        }
        return Identifiers.start(out.source.tree(), node).orElseGet(() -> out.source.start(node));
    }

    private Binding bind(
            Binding.Kind kind, String name, Node node, int start, int end, String target) {
        Scope scope =
                kind == Binding.Kind.NAMED_EXPRESSION
                        ? state.scope.withoutComprehensions()
                        : state.scope;
        Optional<Binding> earlier = scope.lookup(name);
        int context = state.context;
        if (earlier.isPresent()
                && (earlier.get().in(DECLARED_OUTSIDE)
                        || earlier.get().kind() == Binding.Kind.GLOBAL
                        || earlier.get().kind() == Binding.Kind.NONLOCAL)) {
            context |= DECLARED_OUTSIDE;
        }
        Binding binding =
                new Binding(kind, name, start, end, scope, node, state.statement, target, context);
        binding.augmented = (context & Context.AUGMENTED) != 0;
        if (earlier.isPresent()) {
            if (kind == Binding.Kind.ANNOTATION) {
                return binding;
            }
            switch (earlier.get().kind()) {
                case DELETION, UNBOUND_EXCEPTION -> {}
                default -> earlier.get().references().forEach(binding::read);
            }
        }
        scope.add(binding);
        if (node instanceof Expr.Name written) {
            out.resolved.put(written, binding);
        }
        return binding;
    }

    /// `global` or `nonlocal`: the names mean those of another scope, which counts as a read there.
    void declare(Binding.Kind kind, Stmt node, List<String> names) {
        if (state.scope.kind() == Scope.Kind.MODULE) {
            return;
        }
        for (String name : names) {
            int start = place(node, name);
            Optional<Binding> meant =
                    kind == Binding.Kind.GLOBAL
                            ? out.moduleScope().lookup(name)
                            : state.scope.visible().stream()
                                    .filter(Scope::isFunction)
                                    .flatMap(scope -> scope.lookup(name).stream())
                                    .findFirst();
            meant.ifPresent(
                    binding -> binding.read(reads.reference(name, start, Optional.empty())));
            Binding binding = declaration(kind, name, node, start, state.scope);
            binding.outer = meant;
            state.scope.add(binding);
        }
    }

    /// Makes known to the module what a function declares `global`.
    void declareInModule(Stmt.Global node) {
        Scope module = out.moduleScope();
        for (String name : node.names()) {
            if (module.lookup(name).filter(found -> !found.isUnbound()).isEmpty()) {
                int start = place(node, name);
                module.add(declaration(Binding.Kind.ASSIGNMENT, name, node, start, module));
            }
        }
    }

    private Binding declaration(Binding.Kind kind, String name, Stmt node, int start, Scope scope) {
        boolean outside = kind != Binding.Kind.ASSIGNMENT;
        return new Binding(
                kind,
                name,
                start,
                start + name.length(),
                scope,
                node,
                outside ? state.statement : Optional.of(node),
                "",
                outside ? state.context | DECLARED_OUTSIDE : state.context);
    }

    private int place(Stmt node, String name) {
        return DefinitionNames.word(
                out.source.text(), name, out.source.start(node), out.source.end(node));
    }

    void markUsed(Binding binding, Node by) {
        binding.read(reads.reference(binding.name(), out.source.start(by), Optional.empty()));
    }

    /// `del name`
    private void delete(Expr.Name node) {
        String name = node.id();
        Reference reference = reads.reference(name, out.source.start(node), Optional.of(node));
        Optional<Binding> found = state.scope.lookup(name);
        if (found.isPresent()) {
            found.get().read(reference);
        }
        if (found.isEmpty()
                || found.get().isUnbound() && found.get().kind() != Binding.Kind.ANNOTATION) {
            out.undefined.add(reference);
        }
        if (isConditional(node)) {
            bind(Binding.Kind.CONDITIONAL_DELETION, name, node).outer = found;
        } else {
            bind(Binding.Kind.DELETION, name, node);
        }
    }

    /// As the originals have it, a condition around a function counts too, and so do the handlers
    /// of a `try` and its `else`; its body and loops over values do not.
    private boolean isConditional(Node node) {
        Node child = node;
        for (Optional<Node> at = out.source.parent(node);
                at.isPresent();
                at = out.source.parent(child)) {
            switch (at.get().kind()) {
                case IF, WHILE, MATCH, EXCEPT_HANDLER -> {
                    return true;
                }
                case TRY, TRY_STAR -> {
                    if (isAmong(((Stmt.TryLike) at.get()).orelse(), child)) {
                        return true;
                    }
                }
                default -> {}
            }
            child = at.get();
        }
        return false;
    }

    private static boolean isAmong(List<Stmt> block, Node child) {
        return block.stream().anyMatch(each -> each == child);
    }
}
