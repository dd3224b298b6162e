package dev.pytool.linter.semantic;

import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;

import java.util.Optional;

/// Binds, reads and deletes names.
final class Names {
    /// A binding that follows a `global` or `nonlocal` of its name.
    static final int DECLARED_OUTSIDE = 1 << 30;

    private final Semantics out;
    private final State state;

    Names(Semantics out, State state) {
        this.out = out;
        this.state = state;
    }

    Reference reference(String name, int start, Optional<Expr.Name> node) {
        return new Reference(
                name,
                start,
                start + name.length(),
                node,
                state.scope,
                state.context,
                state.handles(Handlers.NAME_ERROR));
    }

    Binding bind(Binding.Kind kind, String name, Node node, int start) {
        return bind(kind, name, node, start, start + name.length(), "");
    }

    Binding bindImport(Binding.Kind kind, String name, Alias alias, String target) {
        int start =
                alias.asname().isPresent()
                        ? out.source.end(alias) - name.length()
                        : out.source.start(alias);
        return bind(kind, name, alias, start, out.source.end(alias), target);
    }

    private Binding bind(
            Binding.Kind kind, String name, Node node, int start, int end, String target) {
        Scope scope = state.scope;
        if (kind == Binding.Kind.NAMED_EXPRESSION) {
            while (scope.kind() == Scope.Kind.COMPREHENSION && scope.parent().isPresent()) {
                scope = scope.parent().get();
            }
        }
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

    void declare(Binding.Kind kind, String name, Stmt node, int start, Optional<Binding> meant) {
        Binding binding =
                new Binding(
                        kind,
                        name,
                        start,
                        start + name.length(),
                        state.scope,
                        node,
                        state.statement,
                        "",
                        state.context | DECLARED_OUTSIDE);
        binding.outer = meant;
        state.scope.add(binding);
    }

    void export(Binding binding, Reference by) {
        read(binding, by);
    }

    void markUsed(Binding binding, Node by) {
        binding.read(reference(binding.name(), out.source.start(by), Optional.empty()));
    }

    /// Resolves a read and records it.
    void load(Expr.Name node) {
        if (node.id().isEmpty()) {
            return;
        }
        Reference reference =
                new Reference(
                        node.id(),
                        out.source.start(node),
                        out.source.end(node),
                        Optional.of(node),
                        state.scope,
                        state.context,
                        state.handles(Handlers.NAME_ERROR));
        resolve(reference).ifPresent(binding -> out.resolved.put(node, binding));
        if (node.id().equals("locals") && state.scope.isFunction()) {
            out.source
                    .parent(node)
                    .ifPresent(parent -> {
                        if (parent instanceof Expr.Call call && call.func() == node) {
                            state.scope.usesLocals = true;
                        }
                    });
        }
    }

    private Optional<Binding> resolve(Reference reference) {
        String name = reference.name();
        if ((state.context & (Context.STRING | Context.FUTURE)) != 0) {
            Optional<Binding> global =
                    out.moduleScope().lookup(name).filter(found -> !found.isUnbound());
            // A name of the module wins over one of the class or function for a forward reference.
            if (global.isPresent() && !isTypeParameter(name)) {
                return Optional.of(read(global.get(), reference));
            }
        }
        boolean classVisible = true;
        boolean star = false;
        int depth = 0;
        for (Optional<Scope> at = Optional.of(state.scope);
                at.isPresent();
                at = at.get().parent(), depth++) {
            Scope scope = at.get();
            if (scope.kind() == Scope.Kind.CLASS) {
                if (name.equals("__class__") && depth > 0) {
                    return Optional.empty();
                }
                if (!classVisible) {
                    continue;
                }
            }
            classVisible = scope.kind() == Scope.Kind.TYPE_PARAMETERS && classVisible && depth == 0;
            Optional<Binding> found = scope.lookup(name);
            if (found.isPresent()) {
                Binding binding = found.get();
                switch (binding.kind()) {
                    case ANNOTATION -> {
                        if (!isTyping()) {
                            binding.read(reference);
                            star |= !scope.starImports().isEmpty();
                            continue;
                        }
                        return Optional.of(read(binding, reference));
                    }
                    case DELETION -> {
                        binding.read(reference);
                        out.undefined.add(reference);
                        return Optional.empty();
                    }
                    case UNBOUND_EXCEPTION -> {
                        binding.read(reference);
                        Optional<Binding> before = liveBefore(binding);
                        if (before.isPresent()) {
                            return Optional.of(read(before.get(), reference));
                        }
                        out.undefined.add(reference);
                        return Optional.empty();
                    }
                    default -> {
                        return Optional.of(read(binding, reference));
                    }
                }
            }
            if (depth == 0
                    && scope.kind() == Scope.Kind.CLASS
                    && (name.equals("__module__") || name.equals("__qualname__"))) {
                return Optional.empty();
            }
            star |= !scope.starImports().isEmpty();
        }
        if (out.builtins.contains(name)) {
            return Optional.empty();
        }
        (star ? out.starReads : out.undefined).add(reference);
        return Optional.empty();
    }

    private static Optional<Binding> liveBefore(Binding gone) {
        Optional<Binding> before = gone.outer();
        while (before.isPresent() && before.get().kind() == Binding.Kind.UNBOUND_EXCEPTION) {
            before = before.get().outer();
        }
        return before;
    }

    private boolean isTypeParameter(String name) {
        for (Optional<Scope> at = Optional.of(state.scope);
                at.isPresent();
                at = at.get().parent()) {
            if (at.get().kind() == Scope.Kind.TYPE_PARAMETERS
                    && at.get().lookup(name).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isTyping() {
        return (state.context
                        & (Context.TYPING_ONLY_ANNOTATION
                                | Context.STRING
                                | Context.FUTURE
                                | Context.TYPE_CHECKING_BLOCK))
                != 0;
    }

    private static Binding read(Binding binding, Reference reference) {
        binding.read(reference);
        // `import a; import a.b`: a read of `a` uses both.
        Optional<Binding> before = binding.shadowed();
        if (binding.kind() == Binding.Kind.SUBMODULE_IMPORT
                || binding.kind() == Binding.Kind.IMPORT) {
            while (before.isPresent()
                    && (before.get().kind() == Binding.Kind.SUBMODULE_IMPORT
                            || before.get().kind() == Binding.Kind.IMPORT
                                    && binding.kind() == Binding.Kind.SUBMODULE_IMPORT)) {
                before.get().read(reference);
                before = before.get().shadowed();
            }
        }
        // `import a as b; import a.c`: a read of `b` uses both.
        if (binding.kind() == Binding.Kind.IMPORT && binding.isAliased()) {
            String first =
                    binding.target().indexOf('.') < 0
                            ? binding.target()
                            : binding.target().substring(0, binding.target().indexOf('.'));
            binding.scope()
                    .lookup(first)
                    .filter(other ->
                            other.kind() == Binding.Kind.SUBMODULE_IMPORT
                                    && other.target().startsWith(binding.target() + "."))
                    .ifPresent(other -> other.read(reference));
        }
        switch (binding.kind()) {
            case GLOBAL, NONLOCAL -> binding.outer().ifPresent(outer -> outer.read(reference));
            case CONDITIONAL_DELETION -> binding.outer().ifPresent(outer -> outer.read(reference));
            default -> {}
        }
        return binding;
    }

    /// `del name`
    void delete(Expr.Name node) {
        String name = node.id();
        Reference reference = reference(name, out.source.start(node), Optional.of(node));
        Optional<Binding> found = state.scope.lookup(name);
        if (found.isPresent()) {
            found.get().read(reference);
            if (found.get().isUnbound() && found.get().kind() != Binding.Kind.ANNOTATION) {
                out.undefined.add(reference);
            }
        } else {
            out.undefined.add(reference);
        }
        if (isConditional(node)) {
            Binding binding =
                    bind(Binding.Kind.CONDITIONAL_DELETION, name, node, reference.start());
            binding.outer = found;
        } else {
            bind(Binding.Kind.DELETION, name, node, reference.start());
        }
    }

    private boolean isConditional(Node node) {
        for (Optional<Node> at = out.source.parent(node);
                at.isPresent();
                at = out.source.parent(at.get())) {
            switch (at.get().kind()) {
                case IF, WHILE, TRY, TRY_STAR, FOR, MATCH, IF_EXP -> {
                    return true;
                }
                case FUNCTION_DEF, ASYNC_FUNCTION_DEF, CLASS_DEF, MODULE -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }
}
