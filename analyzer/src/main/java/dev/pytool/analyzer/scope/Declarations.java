package dev.pytool.analyzer.scope;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.ExprContext;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The first pass's state in one segment: the scope being walked, and what has been declared so
/// far.
final class Declarations {
    private static final Object[] NOTHING = {};

    final List<ScopePart> parts = new ArrayList<>(2);
    final List<Handover> handovers = new ArrayList<>(0);
    final List<Issue> issues = new ArrayList<>(0);
    final List<NamePart> globals = new ArrayList<>(0);
    Object[] scopes = NOTHING;
    Object[] reads = NOTHING;
    Object[] bindings = NOTHING;
    final boolean textAnnotations;
    ScopePart current;

    /// Number of mentions, issues and handovers so far.
    int order;

    /// Whether a private name was seen, whatever the class.
    boolean mangles;

    /// The class whose private names are mangled.
    Optional<String> privateTo;

    /// How names stored next are bound.
    BindingKind storing = BindingKind.ASSIGNMENT;

    /// @param owner the node that opens the scope the segment stands in
    Declarations(Surroundings surroundings, Node owner) {
        textAnnotations = surroundings.textAnnotations();
        privateTo = surroundings.privateTo();
        current = part(surroundings.kind(), surroundings.name(), owner, owner, Optional.empty());
        current.coroutine = surroundings.coroutine();
    }

    private ScopePart part(
            ScopeKind kind, String name, Node node, Node place, Optional<ScopePart> parent) {
        ScopePart part = new ScopePart(kind, name, node, place, parent, parts.size(), order++);
        parts.add(part);
        return part;
    }

    /// Grows one of the tables by node.
    private static Object[] with(Object[] table, Node node, Object fact) {
        Object[] grown =
                node.index() < table.length
                        ? table
                        : Arrays.copyOf(
                                table, Math.max(node.index() + 1, node.segment().nodeCount()));
        grown[node.index()] = fact;
        return grown;
    }

    void opens(Node node, ScopePart scope) {
        scopes = with(scopes, node, scope);
    }

    void report(String message, Node node) {
        issues.add(new Issue.Certain(message, node, order++));
    }

    /// The body of a definition belongs to other segments.
    void handOver(ScopePart scope, Stmt definition) {
        scope.handover = handovers.size();
        handovers.add(new Handover(scope, definition, privateTo, order++));
    }

    ScopePart create(ScopeKind kind, String name, Node node, Node place) {
        return part(kind, name, node, place, Optional.of(current));
    }

    void enter(ScopePart scope) {
        current.children.add(scope);
        scope.detached = textAnnotations && scope.kind() == ScopeKind.ANNOTATIONS;
        enterAgain(scope);
    }

    void enterAgain(ScopePart scope) {
        ScopePart outer = current;
        scope.iterationExpression = outer.iterationExpression;
        if (scope.kind() != ScopeKind.CLASS && outer.mangled.isPresent()) {
            scope.mangled = outer.mangled;
        }
        current = scope;
    }

    /// Opens a scope, with the names that CPython gives it.
    ScopePart enter(ScopeKind kind, String name, Node node, Node place) {
        ScopePart scope = create(kind, name, node, place);
        enter(scope);
        if (kind == ScopeKind.ANNOTATIONS
                || kind == ScopeKind.TYPE_VARIABLE
                || kind == ScopeKind.TYPE_ALIAS) {
            add(".format", Symbol.PARAMETER, place);
            add(".format", Symbol.USED, place);
        }
        return scope;
    }

    void exit() {
        current = current.parent().orElseThrow();
    }

    String mangle(String name, ScopePart scope) {
        if (!name.startsWith("__") || name.endsWith("__")) {
            return name;
        }
        mangles = true;
        if (scope.mangled.isPresent() && !scope.mangled.get().contains(name)) {
            return name;
        }
        return privateTo.map(owner -> Mangling.mangle(owner, name)).orElse(name);
    }

    int flags(String name, ScopePart scope) {
        NamePart found = scope.names.get(mangle(name, scope));
        return found == null ? 0 : found.flags;
    }

    NamePart add(String name, int flag, Node place) {
        return add(name, flag, place, flag == Symbol.USED ? ExprContext.LOAD : ExprContext.STORE);
    }

    NamePart add(String name, int flag, Node place, ExprContext context) {
        if ((flag & (Symbol.PARAMETER | Symbol.LOCAL | Symbol.IMPORTED)) != 0) {
            checkName(name, place, context);
        }
        if ((flag & Symbol.TYPE_PARAMETER) != 0) {
            current.mangled.ifPresent(names -> names.add(name));
        }
        return add(name, flag, current, place);
    }

    /// Adds a flag to a name of a scope that may enclose the current one; the current one decides
    /// how it is mangled.
    NamePart add(String name, int flag, ScopePart scope, Node place) {
        NamePart found = scope.name(mangle(name, current));
        if ((flag & found.flags & Symbol.PARAMETER) != 0) {
            report("duplicate argument '" + name + "' in function definition", place);
        } else if ((flag & found.flags & Symbol.TYPE_PARAMETER) != 0) {
            report("duplicate type parameter '" + name + "'", place);
        }
        boolean newGlobal = (flag & ~found.flags & Symbol.GLOBAL) != 0;
        found.flags |= flag;
        if (scope.iterationTarget) {
            if (found.has(Symbol.GLOBAL | Symbol.NONLOCAL)) {
                report(
                        "comprehension inner loop cannot rebind assignment expression target '"
                                + name
                                + "'",
                        place);
            }
            found.flags |= Symbol.ITERATION;
        }
        if ((flag & Symbol.PARAMETER) != 0) {
            scope.parameters.add(found.name);
        } else if (newGlobal) {
            globals.add(found);
        }
        return found;
    }

    void checkName(String name, Node place, ExprContext context) {
        if (context != ExprContext.LOAD && name.equals("__debug__")) {
            report(
                    context == ExprContext.STORE
                            ? "cannot assign to __debug__"
                            : "cannot delete __debug__",
                    place);
        }
    }

    /// Declares a name and records how it is bound.
    NamePart bind(BindingKind kind, String name, int flag, Node node) {
        NamePart found = add(name, flag, node);
        record(kind, found, node);
        return found;
    }

    void record(BindingKind kind, NamePart name, Node node) {
        Mention.Bound binding = new Mention.Bound(kind, name, current, node, order++);
        name.mentions.add(binding);
        bindings = with(bindings, node, binding);
    }

    private void read(Expr.Name node, NamePart name, boolean evaluated) {
        Mention.Read read = new Mention.Read(node, name, current, evaluated, order++);
        name.mentions.add(read);
        reads = with(reads, node, read);
    }

    void use(Expr.Name node) {
        if (node.isMissing()) {
            return;
        }
        if (current.unevaluated) {
            read(node, current.name(mangle(node.id(), current)), false);
            return;
        }
        NamePart name = add(node.id(), Symbol.USED, node, ExprContext.LOAD);
        if (current.kind().isFunctionLike() && node.id().equals("super")) {
            add("__class__", Symbol.USED, node);
        }
        read(node, name, true);
    }

    /// A name that is written: bound as [#storing] says, or deleted.
    void store(Expr.Name node) {
        if (node.isMissing()) {
            return;
        }
        if (current.unevaluated) {
            return;
        }
        NamePart name = add(node.id(), Symbol.LOCAL, node, node.ctx());
        record(node.ctx() == ExprContext.DEL ? BindingKind.DELETE : storing, name, node);
        if (storing == BindingKind.AUGMENTED && node.ctx() == ExprContext.STORE) {
            read(node, name, true);
        }
    }

    void direct(String name, Node node) {
        current.directives.add(new ScopePart.Directive(mangle(name, current), node));
    }

    /// Notes a `global` or `nonlocal` statement, which must come before other mentions of the name.
    void checkDirective(String name, String word, Stmt statement) {
        issues.add(
                new Issue.Directive(
                        word,
                        name,
                        mangle(name, current),
                        flags(name, current),
                        current,
                        statement,
                        order++));
    }

    /// Notes an annotation, which a `global` or `nonlocal` name must not have.
    void checkAnnotated(String name, Stmt statement) {
        int flags = flags(name, current);
        if (current.kind() != ScopeKind.CLASS && (flags & (Symbol.GLOBAL | Symbol.NONLOCAL)) == 0) {
            return;
        }
        issues.add(
                new Issue.Annotated(
                        name, mangle(name, current), flags, current, statement, order++));
    }

    void mangleOnlyTypeParameters() {
        current.mangled = Optional.of(new HashSet<>());
    }
}
