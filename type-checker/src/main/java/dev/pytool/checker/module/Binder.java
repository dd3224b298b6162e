package dev.pytool.checker.module;

import dev.pytool.checker.module.Binding.How;
import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.Comprehension;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.MatchCase;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Pattern;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.TypeParam;
import dev.pytool.parser.ast.Withitem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Collects the places that bind names, with what a type checker wants of each; which scope a name
/// lives in the index says ([dev.pytool.analyzer.scope.Scopes]). Branches that do not exist for the
/// Python checked for bind nothing.
final class Binder {
    private static final Set<String> FILLERS =
            Set.of(
                    "append",
                    "add",
                    "extend",
                    "update",
                    "insert",
                    "appendleft",
                    "discard",
                    "setdefault");

    private final SourceModule module;
    private Scope scope;

    Binder(SourceModule module) {
        this.module = module;
        this.scope = module.root();
    }

    void bind() {
        statements(module.body());
    }

    private void statements(List<Stmt> body) {
        for (Stmt statement : body) {
            statement(statement);
        }
    }

    private void statement(Stmt statement) {
        switch (statement) {
            case Stmt.FunctionLike function -> function(function);
            case Stmt.ClassDef cls -> classDef(cls);
            case Stmt.Assign assign -> assign(assign);
            case Stmt.AnnAssign assign -> annotated(assign);
            case Stmt.AugAssign assign -> {
                target(assign.target(), assign, How.AUGMENT, Optional.empty(), Optional.empty());
                expression(assign.value());
            }
            case Stmt.TypeAlias alias -> typeAlias(alias);
            case Stmt.ForLike loop -> {
                expression(loop.iter());
                target(loop.target(), loop, How.FOR, Optional.empty(), Optional.empty());
                statements(loop.body());
                statements(loop.orelse());
            }
            case Stmt.WithLike with -> with(with);
            case Stmt.If branch -> branch(branch);
            case Stmt.TryLike tried -> tried(tried);
            case Stmt.Match match -> match(match);
            case Stmt.Import imported -> imported.names().forEach(this::imported);
            case Stmt.ImportFrom from -> from(from);
            case Stmt.Global _, Stmt.Nonlocal _ -> {}
            case Stmt.Delete delete -> delete.targets().forEach(this::deleted);
            case Stmt.Return ret -> {
                scope.returns().add(ret);
                ret.value().ifPresent(this::expression);
            }
            default -> children(statement);
        }
    }

    /// Statements and expressions directly within a node.
    private void children(Node node) {
        node.forEachChild(this::any);
    }

    private void any(Node node) {
        switch (node) {
            case Stmt statement -> statement(statement);
            case Expr expression -> expression(expression);
            default -> children(node);
        }
    }

    private void deleted(Expr target) {
        switch (target) {
            case Expr.Name name -> bindTo(name.id(), new Binding.Deleted(scope, name));
            case Expr.Tuple tuple -> tuple.elts().forEach(this::deleted);
            case Expr.List list -> list.elts().forEach(this::deleted);
            default -> expression(target);
        }
    }

    private void bindTo(String name, Binding binding) {
        bindTo(name, binding, binding.node());
    }

    /// @param node where the index has the binding
    private void bindTo(String name, Binding binding, Node node) {
        Scope where =
                module.index()
                        .binding(node)
                        .flatMap(found -> found.symbol().resolved())
                        .flatMap(owner -> module.scopeOf(owner.scope()))
                        .orElse(scope);
        where.symbol(name).add(binding);
    }

    private Scope open(Scope.Kind kind, Node node) {
        Scope inner =
                new Scope(
                        kind,
                        node,
                        Optional.of(scope),
                        module,
                        module.index().scope(node).orElse(scope.index()));
        module.put(node, inner);
        module.add(inner);
        return inner;
    }

    private void within(Scope inner, Runnable work) {
        Scope before = scope;
        scope = inner;
        work.run();
        scope = before;
    }

    private void typeParams(List<TypeParam> params, Node owner, Runnable work) {
        if (params.isEmpty()) {
            work.run();
            return;
        }
        Scope inner =
                new Scope(
                        Scope.Kind.TYPE_PARAMETERS,
                        owner,
                        Optional.of(scope),
                        module,
                        module.index()
                                .scope(owner)
                                .flatMap(opened -> opened.parent())
                                .orElse(scope.index()));
        module.add(inner);
        within(
                inner,
                () -> {
                    for (TypeParam param : params) {
                        scope.symbol(nameOf(param)).add(new Binding.TypeParameter(scope, param));
                        module.put(param, inner);
                    }
                    work.run();
                });
    }

    static String nameOf(TypeParam param) {
        return switch (param) {
            case TypeParam.TypeVar v -> v.name();
            case TypeParam.ParamSpec v -> v.name();
            case TypeParam.TypeVarTuple v -> v.name();
        };
    }

    private void function(Stmt.FunctionLike function) {
        bindTo(function.name(), new Binding.Function(scope, function));
        function.decoratorList().forEach(this::expression);
        defaults(function.args());
        typeParams(
                function.typeParams(),
                function,
                () -> {
                    Scope inner = open(Scope.Kind.FUNCTION, function);
                    within(
                            inner,
                            () -> {
                                parameters(function.args(), function);
                                statements(function.body());
                            });
                });
    }

    private void defaults(Arguments args) {
        args.defaults().forEach(this::expression);
        args.kwDefaults().forEach(d -> d.ifPresent(this::expression));
    }

    private void parameters(Arguments args, Node owner) {
        List<Arg> all = new ArrayList<>(args.posonlyargs());
        all.addAll(args.args());
        args.vararg().ifPresent(all::add);
        all.addAll(args.kwonlyargs());
        args.kwarg().ifPresent(all::add);
        for (Arg arg : all) {
            scope.symbol(arg.arg()).add(new Binding.Parameter(scope, arg, owner));
        }
    }

    private void classDef(Stmt.ClassDef cls) {
        bindTo(cls.name(), new Binding.Class(scope, cls));
        cls.decoratorList().forEach(this::expression);
        typeParams(
                cls.typeParams(),
                cls,
                () -> {
                    cls.bases().forEach(this::expression);
                    for (Keyword keyword : cls.keywords()) {
                        expression(keyword.value());
                    }
                    within(open(Scope.Kind.CLASS, cls), () -> statements(cls.body()));
                });
    }

    private void typeAlias(Stmt.TypeAlias alias) {
        if (alias.name() instanceof Expr.Name name) {
            bindTo(name.id(), new Binding.TypeAlias(scope, alias), name);
        }
        typeParams(alias.typeParams(), alias, () -> module.put(alias, scope));
    }

    private void assign(Stmt.Assign assign) {
        expression(assign.value());
        for (Expr target : assign.targets()) {
            target(target, assign, How.ASSIGN, Optional.empty(), Optional.of(assign.value()));
        }
    }

    private void annotated(Stmt.AnnAssign assign) {
        assign.value().ifPresent(this::expression);
        target(
                assign.target(),
                assign,
                How.ANNOTATE,
                Optional.of(assign.annotation()),
                assign.value());
    }

    private void target(
            Expr target, Node origin, How how, Optional<Expr> annotation, Optional<Expr> value) {
        switch (target) {
            case Expr.Name name -> {
                if (!(how == How.AUGMENT && scope.symbols().containsKey(name.id()))) {
                    bindTo(
                            name.id(),
                            new Binding.Assigned(scope, name, origin, how, annotation, value));
                }
            }
            case Expr.Tuple tuple ->
                    tuple.elts().forEach(e -> target(e, origin, how, annotation, value));
            case Expr.List list ->
                    list.elts().forEach(e -> target(e, origin, how, annotation, value));
            case Expr.Starred starred -> target(starred.value(), origin, how, annotation, value);
            case Expr.Attribute attribute -> {
                expression(attribute.value());
                if (how != How.AUGMENT) {
                    selfAttribute(attribute, origin, how, annotation, value);
                }
            }
            case Expr.Subscript subscript -> {
                filling(subscript.value(), subscript);
                expression(subscript);
            }
            default -> expression(target);
        }
    }

    /// `self.x = ...` in a method, where `self` is the method's first parameter.
    private void selfAttribute(
            Expr.Attribute attribute,
            Node origin,
            How how,
            Optional<Expr> annotation,
            Optional<Expr> value) {
        if (!(attribute.value() instanceof Expr.Name name) || scope.kind() != Scope.Kind.FUNCTION) {
            return;
        }
        Optional<Scope> cls = scope.classAround();
        if (cls.isEmpty()
                || !(scope.node() instanceof Stmt.FunctionLike method)
                || isStatic(method)) {
            return;
        }
        List<Arg> params =
                method.args().posonlyargs().isEmpty()
                        ? method.args().args()
                        : method.args().posonlyargs();
        if (!params.isEmpty() && params.getFirst().arg().equals(name.id())) {
            cls.get()
                    .attribute(attribute.attr())
                    .add(new Binding.Assigned(scope, attribute, origin, how, annotation, value));
        }
    }

    private static boolean isStatic(Stmt.FunctionLike method) {
        return method.decoratorList().stream()
                .anyMatch(d -> d instanceof Expr.Name n && n.id().equals("staticmethod"));
    }

    private void filling(Expr container, Expr use) {
        switch (container) {
            case Expr.Name name ->
                    scope.fillings().computeIfAbsent(name.id(), n -> new ArrayList<>()).add(use);
            case Expr.Attribute a when a.value() instanceof Expr.Name owner ->
                    scope.fillings()
                            .computeIfAbsent(owner.id() + "." + a.attr(), n -> new ArrayList<>())
                            .add(use);
            default -> {}
        }
    }

    private void with(Stmt.WithLike with) {
        for (Withitem item : with.items()) {
            expression(item.contextExpr());
            item.optionalVars()
                    .ifPresent(v -> target(v, item, How.WITH, Optional.empty(), Optional.empty()));
        }
        statements(with.body());
    }

    private void branch(Stmt.If branch) {
        expression(branch.test());
        Optional<Boolean> known = StaticConditions.evaluate(branch.test(), module.settings());
        if (known.orElse(true)) {
            statements(branch.body());
        }
        if (!known.orElse(false)) {
            statements(branch.orelse());
        }
    }

    private void tried(Stmt.TryLike tried) {
        statements(tried.body());
        for (ExceptHandler handler : tried.handlers()) {
            handler.type().ifPresent(this::expression);
            handler.name()
                    .ifPresent(n ->
                            bindTo(
                                    n,
                                    new Binding.Except(
                                            scope, handler, tried instanceof Stmt.TryStar)));
            statements(handler.body());
        }
        statements(tried.orelse());
        statements(tried.finalbody());
    }

    private void match(Stmt.Match match) {
        expression(match.subject());
        for (MatchCase one : match.cases()) {
            pattern(one.pattern(), match);
            one.guard().ifPresent(this::expression);
            statements(one.body());
        }
    }

    private void pattern(Pattern pattern, Stmt.Match match) {
        switch (pattern) {
            case Pattern.MatchAs as ->
                    as.name().ifPresent(n -> bindTo(n, new Binding.Match(scope, as, match)));
            case Pattern.MatchStar star ->
                    star.name().ifPresent(n -> bindTo(n, new Binding.Match(scope, star, match)));
            case Pattern.MatchMapping mapping ->
                    mapping.rest()
                            .ifPresent(n -> bindTo(n, new Binding.Match(scope, mapping, match)));
            default -> {}
        }
        pattern.forEachChild(child -> {
            if (child instanceof Pattern inner) {
                pattern(inner, match);
            } else {
                any(child);
            }
        });
    }

    private void imported(Alias alias) {
        String name = alias.asname().orElseGet(() -> alias.name().split("\\.")[0]);
        bindTo(name, new Binding.Import(scope, alias));
    }

    private void from(Stmt.ImportFrom from) {
        for (Alias alias : from.names()) {
            if (alias.name().equals("*")) {
                scope.stars().add(from);
            } else {
                bindTo(alias.asname().orElse(alias.name()), new Binding.From(scope, alias, from));
            }
        }
    }

    private void expression(Expr expression) {
        switch (expression) {
            case Expr.Lambda lambda -> {
                defaults(lambda.args());
                within(
                        open(Scope.Kind.LAMBDA, lambda),
                        () -> {
                            parameters(lambda.args(), lambda);
                            expression(lambda.body());
                        });
            }
            case Expr.CompLike comp -> comprehension(comp, comp.generators());
            case Expr.DictComp comp -> comprehension(comp, comp.generators());
            case Expr.NamedExpr named -> named(named);
            case Expr.Call call -> {
                if (call.func() instanceof Expr.Attribute method
                        && FILLERS.contains(method.attr())) {
                    filling(method.value(), call);
                }
                children(call);
            }
            case Expr.Yield yield -> {
                functionScope().yields().add(yield);
                children(yield);
            }
            case Expr.YieldFrom yield -> {
                functionScope().yields().add(yield);
                children(yield);
            }
            default -> children(expression);
        }
    }

    private Scope functionScope() {
        Scope at = scope;
        while (at.kind() == Scope.Kind.COMPREHENSION && at.parent().isPresent()) {
            at = at.parent().get();
        }
        return at;
    }

    /// A walrus binds in the scope around all comprehensions.
    private void named(Expr.NamedExpr named) {
        expression(named.value());
        if (named.target() instanceof Expr.Name name) {
            bindTo(
                    name.id(),
                    new Binding.Assigned(
                            scope, name, named, How.NAMED, Optional.empty(), Optional.empty()));
        }
    }

    /// The first iterable is read outside, all else inside.
    private void comprehension(Expr node, List<Comprehension> generators) {
        if (!generators.isEmpty()) {
            expression(generators.getFirst().iter());
        }
        Scope inner = open(Scope.Kind.COMPREHENSION, node);
        within(
                inner,
                () -> {
                    boolean first = true;
                    for (Comprehension generator : generators) {
                        if (!first) {
                            expression(generator.iter());
                        }
                        first = false;
                        target(
                                generator.target(),
                                generator,
                                How.COMPREHENSION,
                                Optional.empty(),
                                Optional.empty());
                        generator.ifs().forEach(this::expression);
                    }
                    node.forEachChild(child -> {
                        if (child instanceof Expr part) {
                            expression(part);
                        }
                    });
                });
    }
}
