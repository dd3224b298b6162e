package dev.pytool.ide.symbol;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.scope.Binding;
import dev.pytool.analyzer.scope.BindingKind;
import dev.pytool.analyzer.scope.Scope;
import dev.pytool.analyzer.scope.ScopeKind;
import dev.pytool.analyzer.scope.Symbol;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Comprehension;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.Withitem;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a variable holds, by the places that bind it: a declared type first, else one of the values
/// it is given.
final class Variables {
    private static final int MOST_BINDINGS = 8;

    private final Inference inference;

    Variables(Inference inference) {
        this.inference = inference;
    }

    Value value(SourceLocation file, Symbol symbol) {
        List<Stmt.FunctionLike> functions = new ArrayList<>();
        for (Binding binding : symbol.bindings()) {
            if (binding.node() instanceof Stmt.FunctionLike function) {
                functions.add(function);
            }
        }
        if (!functions.isEmpty()) {
            return new Value.Function(file, functions, Optional.empty());
        }
        Optional<ClassRef> type = inference.classes().of(new Target.Variable(file, symbol));
        if (type.isPresent()) {
            return new Value.ClassObject(type.get(), List.of());
        }
        Optional<Value> declared =
                symbol.bindings().stream()
                        .flatMap(binding -> declared(file, binding).stream())
                        .findFirst();
        if (declared.isPresent()) {
            return declared.get();
        }
        List<Value> given = new ArrayList<>();
        for (Binding binding : symbol.bindings()) {
            if (binding.kind().gives() && given.size() < MOST_BINDINGS) {
                given.add(given(file, binding));
            }
        }
        return Value.union(given);
    }

    /// The declared type, where the binding has one.
    private Optional<Value> declared(SourceLocation file, Binding binding) {
        Tree tree = inference.tree(file);
        if (binding.node() instanceof Arg arg && arg.annotation().isPresent()) {
            Value value =
                    inference.annotations().evaluate(arg.annotation().get(), file, binding.scope());
            return Optional.of(starred(tree, arg, value));
        }
        boolean isDeclared =
                binding.kind() == BindingKind.ANNOTATED
                        || binding.kind() == BindingKind.DECLARATION;
        if (isDeclared && statement(tree, binding.node()) instanceof Stmt.AnnAssign assign) {
            String word = Decorators.lastName(assign.annotation());
            boolean isBare =
                    word.equals("Final") || word.equals("ClassVar") || word.equals("TypeAlias");
            return isBare
                    ? Optional.empty()
                    : Optional.of(
                            inference
                                    .annotations()
                                    .evaluate(assign.annotation(), file, binding.scope()));
        }
        return Optional.empty();
    }

    private Value starred(Tree tree, Arg arg, Value value) {
        int start = tree.start(arg);
        int before = tree.tokens().significantBefore(tree.tokens().at(start));
        return switch (before < 0
                ? dev.pytool.parser.token.TokenKind.END
                : tree.tokens().kind(before)) {
            case STAR -> inference.builtinInstance("tuple", value);
            case DOUBLESTAR ->
                    inference.builtinInstance("dict", inference.builtinInstance("str"), value);
            default -> value;
        };
    }

    private Value given(SourceLocation file, Binding binding) {
        Tree tree = inference.tree(file);
        return switch (binding.node()) {
            case Arg arg -> parameter(file, arg, binding.scope());
            case ExceptHandler handler ->
                    handler.type()
                            .map(type -> exception(inference.evaluate(type, file, binding.scope())))
                            .orElse(Value.UNKNOWN);
            case Expr.Name name -> target(file, name, binding, tree);
            default -> Value.UNKNOWN;
        };
    }

    private Value exception(Value type) {
        return switch (type) {
            case Value.ClassObject(ClassRef cls, var arguments) ->
                    new Value.Instance(cls, arguments);
            case Value.Instance(_, List<Value> arguments) -> // A tuple of classes.
                    Value.union(arguments.stream().map(this::exception).toList());
            default -> Value.UNKNOWN;
        };
    }

    /// A parameter without annotation: `self`, `cls`, or what its default is.
    private Value parameter(SourceLocation file, Arg arg, Scope scope) {
        Optional<ClassRef> owner =
                scope.parent()
                        .filter(parent ->
                                parent.kind() == ScopeKind.CLASS
                                        || parent.kind() == ScopeKind.TYPE_PARAMETERS)
                        .flatMap(parent -> inference.classes().around(file, parent));
        if (scope.node() instanceof Stmt.FunctionLike function) {
            boolean isFirst =
                    Classes.firstParameter(function).map(first -> first == arg).orElse(false);
            if (isFirst && owner.isPresent()) {
                List<Value> parameters =
                        inference.classes().parameters(owner.get()).stream()
                                .<Value>map(Value.TypeVariable::new)
                                .toList();
                boolean isClass =
                        Decorators.has(function.decoratorList(), "classmethod")
                                || function.name().equals("__new__")
                                || function.name().equals("__init_subclass__");
                return isClass
                        ? new Value.ClassObject(owner.get(), parameters)
                        : new Value.Instance(owner.get(), parameters);
            }
            return defaultOf(function, arg)
                    .map(value -> inference.evaluate(value, file, scope.parent().orElse(scope)))
                    .orElse(Value.UNKNOWN);
        }
        return Value.UNKNOWN;
    }

    private static Optional<Expr> defaultOf(Stmt.FunctionLike function, Arg arg) {
        List<Arg> positional = new ArrayList<>(function.args().posonlyargs());
        positional.addAll(function.args().args());
        int index = positional.indexOf(arg);
        int firstDefault = positional.size() - function.args().defaults().size();
        if (index >= firstDefault && index >= 0) {
            return Optional.of(function.args().defaults().get(index - firstDefault));
        }
        int keywordOnly = function.args().kwonlyargs().indexOf(arg);
        return keywordOnly < 0 ? Optional.empty() : function.args().kwDefaults().get(keywordOnly);
    }

    private Value target(SourceLocation file, Expr.Name name, Binding binding, Tree tree) {
        Node owner = statement(tree, name);
        Scope scope = binding.scope();
        Expressions expressions = inference.expressions();
        return switch (owner) {
            case Stmt.Assign assign ->
                    Value.union(
                            assign.targets().stream()
                                    .map(target ->
                                            expressions.unpack(
                                                    target,
                                                    name,
                                                    () ->
                                                            inference.evaluate(
                                                                    assign.value(), file, scope),
                                                    file))
                                    .toList());
            case Stmt.AnnAssign assign ->
                    assign.value()
                            .map(value -> inference.evaluate(value, file, scope))
                            .orElse(Value.UNKNOWN);
            case Expr.NamedExpr assign -> inference.evaluate(assign.value(), file, scope);
            case Stmt.ForLike loop ->
                    expressions.unpack(
                            loop.target(),
                            name,
                            () -> expressions.element(inference.evaluate(loop.iter(), file, scope)),
                            file);
            case Comprehension loop ->
                    expressions.unpack(
                            loop.target(),
                            name,
                            () -> expressions.element(inference.evaluate(loop.iter(), file, scope)),
                            file);
            case Withitem item ->
                    item.optionalVars()
                            .map(target ->
                                    expressions.unpack(
                                            target,
                                            name,
                                            () ->
                                                    expressions.entered(
                                                            inference.evaluate(
                                                                    item.contextExpr(),
                                                                    file,
                                                                    scope)),
                                            file))
                            .orElse(Value.UNKNOWN);
            default -> Value.UNKNOWN;
        };
    }

    /// The construct that gives a name its value: the innermost one around it that binds.
    private static Node statement(Tree tree, Node name) {
        for (Node node : NodePath.at(tree, tree.start(name)).reversed()) {
            boolean binds =
                    node instanceof Stmt
                            || node instanceof Expr.NamedExpr
                            || node instanceof Comprehension
                            || node instanceof Withitem;
            if (binds) {
                return node;
            }
        }
        return tree.root();
    }

    Optional<Expr> assigned(SourceLocation file, Binding binding) {
        return switch (statement(inference.tree(file), binding.node())) {
            case Stmt.Assign assign
                    when assign.targets().size() == 1
                            && assign.targets().getFirst() == binding.node() ->
                    Optional.of(assign.value());
            case Stmt.AnnAssign assign when assign.target() == binding.node() -> assign.value();
            case Stmt.TypeAlias alias when alias.name() == binding.node() ->
                    Optional.of(alias.value());
            default -> Optional.empty();
        };
    }

    Value selfAttribute(ClassRef owner, String name) {
        Tree tree = inference.tree(owner.file());
        List<Value> given = new ArrayList<>();
        for (Expr.Attribute place :
                inference.classes().selfAttributes(owner).getOrDefault(name, List.of())) {
            Scope scope = inference.scopeAt(owner.file(), tree.start(place));
            switch (statement(tree, place)) {
                case Stmt.AnnAssign assign -> {
                    return inference
                            .annotations()
                            .evaluate(assign.annotation(), owner.file(), scope);
                }
                case Stmt.Assign assign when assign.targets().contains(place) ->
                        given.add(inference.evaluate(assign.value(), owner.file(), scope));
                default -> given.add(Value.UNKNOWN);
            }
        }
        return Value.union(given);
    }
}
