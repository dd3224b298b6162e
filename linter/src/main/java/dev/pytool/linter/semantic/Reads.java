package dev.pytool.linter.semantic;

import dev.pytool.analyzer.scope.BindingKind;
import dev.pytool.parser.ast.Expr;

import java.util.Optional;

/// Leads a read to the binding that holds at its moment. Which scopes it may ask says the index;
/// that a name its own scope binds only later means an outer one until then is the linters' view,
/// not Python's.
final class Reads {
    private final Semantics out;
    private final State state;

    Reads(Semantics out, State state) {
        this.out = out;
        this.state = state;
    }

    Reference reference(String name, int start, Optional<Expr.Name> node) {
        return new Reference(
                name,
                start,
                node.map(out.source::end).orElse(start + name.length()),
                node,
                state.scope,
                state.context,
                state.handles(Handlers.NAME_ERROR));
    }

    /// Resolves a read and records it.
    void load(Expr.Name node) {
        if (node.id().isEmpty()) {
            return;
        }
        Reference reference = reference(node.id(), out.source.start(node), Optional.of(node));
        resolve(reference).ifPresent(binding -> out.resolved.put(node, binding));
        if (node.id().equals("locals") && state.scope.isFunction() && isCalled(node)) {
            state.scope.usesLocals = true;
        }
    }

    private boolean isCalled(Expr.Name node) {
        return out.source
                .parent(node)
                .filter(parent -> parent instanceof Expr.Call call && call.func() == node)
                .isPresent();
    }

    private Optional<Binding> resolve(Reference reference) {
        Optional<Binding> forward = forward(reference);
        if (forward.isPresent()) {
            return Optional.of(read(forward.get(), reference));
        }
        Answer answer = new Answer();
        ask(state.scope, reference, answer);
        if (!answer.done && isImplicit(reference.name())) {
            return Optional.empty();
        }
        for (int i = 0; !answer.done && i < state.scope.visible().size(); i++) {
            ask(state.scope.visible().get(i), reference, answer);
        }
        if (!answer.done && !out.builtins.contains(reference.name()) && !isClassCell(reference)) {
            (answer.star ? out.starReads : out.undefined).add(reference);
        }
        return answer.binding;
    }

    /// What the scopes asked so far say.
    private static final class Answer {
        boolean done;
        boolean star;
        Optional<Binding> binding = Optional.empty();
    }

    /// A name of the module wins over one of the class or function for a forward reference.
    private Optional<Binding> forward(Reference reference) {
        if (!reference.in(Context.STRING | Context.FUTURE)) {
            return Optional.empty();
        }
        return out.moduleScope()
                .lookup(reference.name())
                .filter(found -> !found.isUnbound() && !isTypeParameter(reference.name()));
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

    private void ask(Scope scope, Reference reference, Answer answer) {
        Optional<Binding> found = scope.lookup(reference.name());
        answer.star |= !scope.starImports().isEmpty();
        if (found.isEmpty()) {
            return;
        }
        Binding binding = found.get();
        switch (binding.kind()) {
            case ANNOTATION -> {
                answer.done =
                        out.role == FileRole.STUB
                                || reference.in(Context.FUTURE | Context.STRING)
                                || isSetElsewhere(binding);
                if (answer.done) {
                    answer.binding = Optional.of(read(binding, reference));
                } else {
                    binding.read(reference);
                }
            }
            case DELETION, UNBOUND_EXCEPTION -> {
                binding.read(reference);
                answer.binding = liveBefore(binding).map(before -> read(before, reference));
                if (answer.binding.isEmpty()) {
                    out.undefined.add(reference);
                }
                answer.done = true;
            }
            default -> {
                answer.binding = Optional.of(read(binding, reference));
                answer.done = true;
            }
        }
    }

    /// After its handler a name may still have the value it had before; after `del` none.
    private static Optional<Binding> liveBefore(Binding gone) {
        Optional<Binding> before = gone.outer();
        while (before.isPresent() && before.get().kind() == Binding.Kind.UNBOUND_EXCEPTION) {
            before = before.get().outer();
        }
        return before;
    }

    /// Whether a nested function may give the declared name its value.
    private boolean isSetElsewhere(Binding declaration) {
        return out.index
                .binding(declaration.node())
                .flatMap(site -> site.symbol().resolved())
                .filter(owner ->
                        owner.bindings().stream()
                                .anyMatch(site -> site.kind() == BindingKind.NONLOCAL))
                .isPresent();
    }

    /// Names that a class body has from the start.
    private boolean isImplicit(String name) {
        return state.scope.kind() == Scope.Kind.CLASS
                && (name.equals("__module__") || name.equals("__qualname__"));
    }

    /// `__class__` in a method.
    private boolean isClassCell(Reference reference) {
        if (!reference.name().equals("__class__")) {
            return false;
        }
        Optional<Scope> at = state.scope.parent();
        while (at.isPresent() && at.get().kind() != Scope.Kind.CLASS) {
            at = at.get().parent();
        }
        return at.isPresent();
    }

    private static Binding read(Binding binding, Reference reference) {
        binding.read(reference);
        switch (binding.kind()) {
            case GLOBAL, NONLOCAL, CONDITIONAL_DELETION ->
                    binding.outer().ifPresent(outer -> outer.read(reference));
            case IMPORT -> readModule(binding, reference);
            default -> {}
        }
        return binding;
    }

    /// `import a as b; import a.c`: a read of `b` uses both.
    private static void readModule(Binding binding, Reference reference) {
        String last = binding.target().substring(binding.target().lastIndexOf('.') + 1);
        if (!last.equals(binding.name())) {
            binding.scope()
                    .lookup(last)
                    .filter(other -> other.kind() == Binding.Kind.SUBMODULE_IMPORT)
                    .filter(other -> first(other.target()).equals(first(binding.target())))
                    .ifPresent(other -> other.read(reference));
        }
    }

    private static String first(String dotted) {
        int dot = dotted.indexOf('.');
        return dot < 0 ? dotted : dotted.substring(0, dot);
    }
}
