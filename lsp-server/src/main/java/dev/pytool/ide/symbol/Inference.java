package dev.pytool.ide.symbol;

import dev.pytool.analyzer.imports.ModuleFile;
import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.query.Snapshot;
import dev.pytool.analyzer.scope.Binding;
import dev.pytool.analyzer.scope.Scope;
import dev.pytool.analyzer.scope.ScopeKind;
import dev.pytool.analyzer.scope.Scopes;
import dev.pytool.analyzer.scope.Symbol;
import dev.pytool.analyzer.workspace.Bound;
import dev.pytool.analyzer.workspace.Parsed;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.tree.Tree;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// What names stand for and expressions are worth, as far as declarations, imports and simple
/// values tell. Made for one question and thrown away; remembers what it has found out so far.
public final class Inference {
    private static final int DEEPEST = 60;

    private final Snapshot db;
    private final Modules modules;
    private final Classes classes = new Classes(this);
    private final Annotations annotations = new Annotations(this);
    private final Expressions expressions = new Expressions(this);
    private final Variables variables = new Variables(this);
    private final Map<Symbol, Value> known = new IdentityHashMap<>();
    private int depth;

    public Inference(Snapshot db) {
        this.db = db;
        this.modules = new Modules(db);
    }

    public Snapshot db() {
        return db;
    }

    public Modules modules() {
        return modules;
    }

    public Classes classes() {
        return classes;
    }

    Annotations annotations() {
        return annotations;
    }

    Expressions expressions() {
        return expressions;
    }

    Variables variables() {
        return variables;
    }

    public Tree tree(SourceLocation file) {
        return db.get(Parsed.TREE, file);
    }

    public Scopes scopes(SourceLocation file) {
        return db.get(Bound.SCOPES, file);
    }

    /// The innermost scope whose code the offset is in.
    public Scope scopeAt(SourceLocation file, int offset) {
        Scopes scopes = scopes(file);
        Tree tree = tree(file);
        Scope found = scopes.module();
        for (Node node : NodePath.at(tree, offset)) {
            Optional<Scope> opened = scopes.scope(node);
            if (opened.isPresent() && ScopeExtent.contains(tree, node, offset)) {
                found = opened.get();
            }
        }
        return found;
    }

    /// What a name means to code in this scope: a variable there or around, a global, one of
    /// `import *`, or a builtin.
    public Optional<Target> lookup(SourceLocation file, Scope from, String name) {
        boolean isFirst = true;
        for (Optional<Scope> at = Optional.of(from); at.isPresent(); at = at.get().parent()) {
            Scope scope = at.get();
            boolean isVisible = scope.kind() != ScopeKind.CLASS || isFirst || from.seesClass();
            Optional<Symbol> owner =
                    isVisible ? scope.symbol(name).flatMap(Symbol::resolved) : Optional.empty();
            if (owner.isPresent()) {
                return Optional.of(modules.follow(file, owner.get()));
            }
            isFirst = isFirst && scope.kind().isComprehension();
        }
        return modules.inFile(file, name).or(() -> builtin(name));
    }

    /// The builtin of this name.
    public Optional<Target> builtin(String name) {
        return db.resolveStdlib("builtins")
                .module()
                .flatMap(module -> modules.member(module, name));
    }

    Optional<ClassRef> builtinClass(String name) {
        return builtin(name).flatMap(classes::of);
    }

    /// An object of a builtin class; `None` is one of `types.NoneType`.
    Value builtinInstance(String name, Value... arguments) {
        Optional<ClassRef> type =
                name.equals("None")
                        ? db.resolveStdlib("types")
                                .module()
                                .flatMap(module -> modules.member(module, "NoneType"))
                                .flatMap(classes::of)
                        : builtinClass(name);
        return type.<Value>map(it -> new Value.Instance(it, List.of(arguments)))
                .orElse(Value.UNKNOWN);
    }

    /// The value of an expression in its file.
    public Value evaluate(Expr expression, SourceLocation file) {
        return evaluate(expression, file, scopeAt(file, tree(file).start(expression)));
    }

    Value evaluate(Expr expression, SourceLocation file, Scope scope) {
        return guarded(() -> expressions.evaluate(expression, file, scope));
    }

    /// What a target holds.
    public Value valueOf(Target target) {
        return switch (target) {
            case Target.Module(ModuleFile module) -> new Value.Module(module);
            case Target.SelfAttribute(ClassRef owner, String name) ->
                    guarded(() -> variables.selfAttribute(owner, name));
            case Target.Variable(SourceLocation file, Symbol symbol) -> {
                Value value = known.get(symbol);
                if (value == null) {
                    known.put(
                            symbol,
                            Value.UNKNOWN); // A variable defined by itself is not known better.
                    value = guarded(() -> variables.value(file, symbol));
                    known.put(symbol, value);
                }
                yield value;
            }
        };
    }

    /// A member of a value by name, with its owner.
    public Optional<Target> member(Value value, String name) {
        return switch (value) {
            case Value.Instance(ClassRef type, var arguments) ->
                    classes.member(type, arguments, name).map(Classes.Member::target);
            case Value.ClassObject(ClassRef type, var arguments) ->
                    classes.member(type, arguments, name)
                            .map(Classes.Member::target)
                            .or(() ->
                                    builtinClass("type")
                                            .flatMap(meta -> classes.member(meta, List.of(), name))
                                            .map(Classes.Member::target));
            case Value.Module(ModuleFile module) -> modules.member(module, name);
            case Value.Union(List<Value> members) ->
                    members.stream().flatMap(part -> member(part, name).stream()).findFirst();
            case Value.Function _ ->
                    functionType()
                            .flatMap(type -> classes.member(type, List.of(), name))
                            .map(Classes.Member::target);
            case Value.TypeVariable _, Value.Unknown _ -> Optional.empty();
        };
    }

    public Optional<ClassRef> functionType() {
        return db.resolveStdlib("types")
                .module()
                .flatMap(module -> modules.member(module, "FunctionType"))
                .flatMap(classes::of);
    }

    /// The expression that a binding assigns to the whole name, where there is one.
    public Optional<Expr> assignedExpression(SourceLocation file, Binding binding) {
        return variables.assigned(file, binding);
    }

    /// What an object of this type is, for an expression that is written where a type may stand.
    public Value typeExpression(Expr type, SourceLocation file) {
        return annotations.evaluate(type, file, scopeAt(file, tree(file).start(type)));
    }

    /// What calling a function without arguments gives.
    public Value resultOf(Value.Function function) {
        return guarded(() -> expressions.call(function, List.of()));
    }

    /// An attribute of a value, methods bound and properties read.
    public Value attribute(Value owner, String name) {
        return guarded(() -> expressions.attribute(owner, name));
    }

    /// Evaluates one level deeper; beyond a bound nothing is known.
    Value guarded(Supplier<Value> work) {
        db.checkCurrent();
        if (depth >= DEEPEST) {
            return Value.UNKNOWN;
        }
        depth++;
        try {
            return work.get();
        } finally {
            depth--;
        }
    }
}
