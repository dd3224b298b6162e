package dev.pytool.linter.semantic;

import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Pattern;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.TypeParam;
import dev.pytool.parser.ast.Withitem;
import dev.pytool.parser.tree.Tree;

import java.util.List;
import java.util.Optional;

/// Walks statements in the order of execution. Bodies of functions wait until the module's own code
/// is done, as they see the names the module ends with.
final class Binder {
    private final Tree tree;
    private final FileRole role;
    private final Semantics out;
    private final Names names;
    private final Expressions expressions;
    private final State state;
    private final Exports exports;

    Binder(Tree tree, int minorVersion, FileRole role) {
        this.tree = tree;
        this.role = role;
        out = new Semantics(new SourceTree(tree), Builtins.visible(minorVersion, role));
        state = new State(out);
        names = new Names(out, state);
        expressions = new Expressions(out, state, names);
        exports = new Exports(out, state, names);
        out.futureAnnotations = minorVersion >= 14 || role == FileRole.STUB;
    }

    Semantics run() {
        state.push(Scope.Kind.MODULE, tree.root());
        switch (tree.root().kind()) {
            case MODULE -> body(((Mod.Module) tree.root()).body());
            case INTERACTIVE -> body(((Mod.Interactive) tree.root()).body());
            default -> expressions.visit(((Mod.Expression) tree.root()).body());
        }
        state.runDeferred();
        exports.resolve();
        return out;
    }

    private void body(List<Stmt> statements) {
        for (Stmt statement : statements) {
            visit(statement);
        }
    }

    private void visit(Stmt node) {
        Optional<Stmt> outer = state.statement;
        state.statement = Optional.of(node);
        switch (node.kind()) {
            case FUNCTION_DEF, ASYNC_FUNCTION_DEF -> function((Stmt.FunctionLike) node);
            case CLASS_DEF -> classDef((Stmt.ClassDef) node);
            case DELETE -> ((Stmt.Delete) node).targets().forEach(expressions::visit);
            case ASSIGN -> assign((Stmt.Assign) node);
            case ANN_ASSIGN -> annotatedAssign((Stmt.AnnAssign) node);
            case AUG_ASSIGN -> augmentedAssign((Stmt.AugAssign) node);
            case TYPE_ALIAS -> typeAlias((Stmt.TypeAlias) node);
            case FOR, ASYNC_FOR -> loop((Stmt.ForLike) node);
            case WHILE -> {
                Stmt.While loop = (Stmt.While) node;
                expressions.visit(loop.test());
                body(loop.body());
                body(loop.orelse());
            }
            case IF -> branch((Stmt.If) node);
            case WITH, ASYNC_WITH -> {
                Stmt.WithLike with = (Stmt.WithLike) node;
                for (Withitem item : with.items()) {
                    expressions.visit(item.contextExpr());
                    item.optionalVars()
                            .ifPresent(target ->
                                    expressions.store(target, Binding.Kind.WITH_VARIABLE));
                }
                body(with.body());
            }
            case MATCH -> match((Stmt.Match) node);
            case TRY, TRY_STAR -> attempt((Stmt.TryLike) node);
            case IMPORT -> importNames((Stmt.Import) node);
            case IMPORT_FROM -> importFrom((Stmt.ImportFrom) node);
            case GLOBAL -> global((Stmt.Global) node);
            case NONLOCAL -> nonlocal((Stmt.Nonlocal) node);
            case EXPR_STMT -> {
                expressions.visit(((Stmt.Expr) node).value());
                exports.call(((Stmt.Expr) node).value());
            }
            default -> node.forEachChild(child -> expressions.visit((Expr) child));
        }
        state.statement = outer;
    }

    private void function(Stmt.FunctionLike node) {
        node.decoratorList().forEach(expressions::visit);
        node.args().defaults().forEach(expressions::visit);
        node.args().kwDefaults().forEach(value -> value.ifPresent(expressions::visit));
        Scope outer = state.scope;
        openTypeParameters(node, node.typeParams());
        parameters(node.args());
        node.returns()
                .ifPresent(annotation ->
                        expressions.annotation(annotation, state.isEvaluatedAnnotation(true)));
        Scope inner = state.scope;
        state.scope = outer;
        names.bind(Binding.Kind.FUNCTION, node.name(), node, nameStart(node, node.name()));
        state.scope = inner;
        declareGlobals(node.body());
        state.defer(
                State.Wave.FUNCTION,
                () -> {
                    state.push(Scope.Kind.FUNCTION, node);
                    bindParameters(node.args());
                    body(node.body());
                });
        state.scope = outer;
    }

    /// Names a function declares `global` exist in the module even where only the function assigns
    /// them.
    private void declareGlobals(List<Stmt> statements) {
        for (Stmt statement : statements) {
            switch (statement.kind()) {
                case GLOBAL -> {
                    for (String name : ((Stmt.Global) statement).names()) {
                        Scope module = out.moduleScope();
                        if (module.lookup(name).filter(found -> !found.isUnbound()).isEmpty()) {
                            int start = nameStart(statement, name);
                            module.add(
                                    new Binding(
                                            Binding.Kind.ASSIGNMENT,
                                            name,
                                            start,
                                            start + name.length(),
                                            module,
                                            statement,
                                            Optional.of(statement),
                                            "",
                                            state.context));
                        }
                    }
                }
                case FUNCTION_DEF, ASYNC_FUNCTION_DEF, CLASS_DEF -> {}
                default ->
                        statement.forEachChild(child -> {
                            switch (child) {
                                case Stmt inner -> declareGlobals(List.of(inner));
                                case ExceptHandler handler -> declareGlobals(handler.body());
                                case dev.pytool.parser.ast.MatchCase matchCase ->
                                        declareGlobals(matchCase.body());
                                default -> {}
                            }
                        });
            }
        }
    }

    private void parameters(Arguments args) {
        forEachArg(
                args,
                arg ->
                        arg.annotation()
                                .ifPresent(annotation ->
                                        expressions.annotation(
                                                annotation, state.isEvaluatedAnnotation(true))));
    }

    private void bindParameters(Arguments args) {
        forEachArg(
                args,
                arg -> names.bind(Binding.Kind.ARGUMENT, arg.arg(), arg, out.source.start(arg)));
    }

    static void forEachArg(Arguments args, java.util.function.Consumer<Arg> action) {
        args.posonlyargs().forEach(action);
        args.args().forEach(action);
        args.vararg().ifPresent(action);
        args.kwonlyargs().forEach(action);
        args.kwarg().ifPresent(action);
    }

    private void openTypeParameters(Node owner, List<TypeParam> parameters) {
        if (parameters.isEmpty()) {
            return;
        }
        state.pushUnnamed(Scope.Kind.TYPE_PARAMETERS, owner);
        for (TypeParam parameter : parameters) {
            String name = typeParamName(parameter);
            names.bind(Binding.Kind.TYPE_PARAMETER, name, parameter, nameStart(parameter, name));
            state.defer(
                    State.Wave.TYPE_PARAMETER,
                    () ->
                            parameter.forEachChild(
                                    child -> expressions.typeDefinition((Expr) child)));
        }
    }

    private static String typeParamName(TypeParam parameter) {
        return switch (parameter) {
            case TypeParam.TypeVar var -> var.name();
            case TypeParam.ParamSpec spec -> spec.name();
            case TypeParam.TypeVarTuple tuple -> tuple.name();
        };
    }

    private void classDef(Stmt.ClassDef node) {
        node.decoratorList().forEach(expressions::visit);
        Scope outer = state.scope;
        openTypeParameters(node, node.typeParams());
        if (role == FileRole.STUB) {
            state.defer(State.Wave.CLASS_BASE, () -> bases(node));
        } else {
            bases(node);
        }
        state.push(Scope.Kind.CLASS, node);
        body(node.body());
        state.scope = outer;
        names.bind(Binding.Kind.CLASS, node.name(), node, nameStart(node, node.name()));
    }

    private void bases(Stmt.ClassDef node) {
        node.bases().forEach(expressions::visit);
        node.keywords().forEach(keyword -> expressions.visit(keyword.value()));
    }

    private void assign(Stmt.Assign node) {
        expressions.visit(node.value());
        for (Expr target : node.targets()) {
            if (exports.isExport(target)) {
                names.bind(Binding.Kind.EXPORT, "__all__", target, out.source.start(target));
                exports.add(node.value());
            } else {
                // A plain name beside the tuples may be what the code wants; its unpacked copy is
                // then no leftover.
                if (node.targets().stream().noneMatch(Expr.Name.class::isInstance)
                        || target instanceof Expr.Name) {
                    expressions.assign(target, node.value());
                } else {
                    expressions.store(target, Binding.Kind.ASSIGNMENT);
                }
            }
        }
    }

    private void annotatedAssign(Stmt.AnnAssign node) {
        boolean evaluated = state.isEvaluatedAnnotation(false);
        expressions.annotation(node.annotation(), evaluated);
        if (node.value().isPresent()) {
            if (expressions.isTypeAliasAnnotation(node.annotation())) {
                expressions.typeDefinition(node.value().get());
            } else {
                expressions.visit(node.value().get());
            }
        }
        if (node.value().isPresent() && exports.isExport(node.target())) {
            names.bind(
                    Binding.Kind.EXPORT, "__all__", node.target(), out.source.start(node.target()));
            exports.add(node.value().get());
        } else {
            expressions.store(
                    node.target(),
                    node.value().isPresent() ? Binding.Kind.ASSIGNMENT : Binding.Kind.ANNOTATION);
        }
    }

    private void augmentedAssign(Stmt.AugAssign node) {
        if (node.target() instanceof Expr.Name name) {
            names.load(name);
        }
        expressions.visit(node.value());
        if (exports.isExport(node.target())) {
            names.bind(
                    Binding.Kind.EXPORT, "__all__", node.target(), out.source.start(node.target()));
            exports.add(node.value());
        } else {
            int before = state.context;
            state.context |= Context.AUGMENTED;
            expressions.store(node.target(), Binding.Kind.ASSIGNMENT);
            state.context = before;
        }
    }

    private void typeAlias(Stmt.TypeAlias node) {
        Scope outer = state.scope;
        openTypeParameters(node, node.typeParams());
        state.defer(State.Wave.TYPE_PARAMETER, () -> expressions.typeDefinition(node.value()));
        state.scope = outer;
        expressions.store(node.name(), Binding.Kind.ASSIGNMENT);
    }

    private void loop(Stmt.ForLike node) {
        expressions.visit(node.iter());
        expressions.store(node.target(), Binding.Kind.LOOP_VARIABLE);
        body(node.body());
        body(node.orelse());
    }

    private void branch(Stmt.If node) {
        expressions.visit(node.test());
        int before = state.context;
        if (expressions.isTypeChecking(node.test())) {
            state.context |= Context.TYPE_CHECKING_BLOCK;
        }
        body(node.body());
        state.context = before;
        body(node.orelse());
    }

    private void match(Stmt.Match node) {
        expressions.visit(node.subject());
        node.cases()
                .forEach(matchCase -> {
                    pattern(matchCase.pattern());
                    matchCase.guard().ifPresent(expressions::visit);
                    body(matchCase.body());
                });
    }

    private void pattern(Pattern pattern) {
        pattern.forEachChild(child -> {
            switch (child) {
                case Pattern inner -> pattern(inner);
                case Expr value -> expressions.visit(value);
                default -> {}
            }
        });
        Optional<String> name =
                switch (pattern) {
                    case Pattern.MatchAs as -> as.name();
                    case Pattern.MatchStar star -> star.name();
                    case Pattern.MatchMapping mapping -> mapping.rest();
                    default -> Optional.empty();
                };
        name.ifPresent(
                text -> names.bind(Binding.Kind.PATTERN, text, pattern, lastName(pattern, text)));
    }

    private void attempt(Stmt.TryLike node) {
        int handled = Handlers.caught(node.handlers());
        state.handled.push(handled);
        int before = state.context;
        if ((handled & Handlers.IMPORT_ERROR) != 0) {
            state.context |= Context.IMPORT_GUARDED;
        }
        body(node.body());
        state.context = before;
        state.handled.pop();
        for (ExceptHandler handler : node.handlers()) {
            state.context |= Context.EXCEPTION_HANDLER;
            handler(handler);
            state.context = before;
        }
        body(node.orelse());
        body(node.finalbody());
    }

    private void handler(ExceptHandler handler) {
        handler.type().ifPresent(expressions::visit);
        if (handler.name().isEmpty()) {
            body(handler.body());
            return;
        }
        String name = handler.name().get();
        Optional<Binding> earlier = state.scope.lookup(name);
        int start = handlerNameStart(handler, name);
        Binding bound = names.bind(Binding.Kind.EXCEPTION, name, handler, start);
        body(handler.body());
        if (!bound.isUsed()) {
            out.unusedExceptions.add(bound);
        }
        Binding gone = names.bind(Binding.Kind.UNBOUND_EXCEPTION, name, handler, start);
        gone.outer = earlier;
    }

    private void importNames(Stmt.Import node) {
        for (Alias alias : node.names()) {
            if (alias.asname().isPresent()) {
                String as = alias.asname().get();
                Binding binding = names.bindImport(Binding.Kind.IMPORT, as, alias, alias.name());
                binding.aliased = true;
                binding.explicitExport = as.equals(alias.name());
            } else if (alias.name().indexOf('.') >= 0) {
                String first = alias.name().substring(0, alias.name().indexOf('.'));
                names.bindImport(Binding.Kind.SUBMODULE_IMPORT, first, alias, alias.name());
            } else {
                names.bindImport(Binding.Kind.IMPORT, alias.name(), alias, alias.name());
            }
        }
    }

    private void importFrom(Stmt.ImportFrom node) {
        String module = ".".repeat(node.level()) + node.module().orElse("");
        for (Alias alias : node.names()) {
            String name = alias.asname().orElse(alias.name());
            if (module.equals("__future__")) {
                Binding binding =
                        names.bindImport(
                                Binding.Kind.FUTURE_IMPORT,
                                name,
                                alias,
                                "__future__." + alias.name());
                names.markUsed(binding, alias);
                if (alias.name().equals("annotations")) {
                    out.futureAnnotations = true;
                }
            } else if (alias.name().equals("*")) {
                int start = out.source.start(alias);
                state.scope.addStar(
                        new Binding(
                                Binding.Kind.FROM_IMPORT,
                                "*",
                                start,
                                start + 1,
                                state.scope,
                                alias,
                                state.statement,
                                module,
                                state.context));
            } else {
                String target =
                        module.isEmpty() || module.endsWith(".")
                                ? module + alias.name()
                                : module + "." + alias.name();
                Binding binding = names.bindImport(Binding.Kind.FROM_IMPORT, name, alias, target);
                binding.aliased = alias.asname().isPresent();
                binding.explicitExport = alias.asname().filter(alias.name()::equals).isPresent();
            }
        }
    }

    private void global(Stmt.Global node) {
        if (state.scope.kind() == Scope.Kind.MODULE) {
            return;
        }
        for (String name : node.names()) {
            int start = nameStart(node, name);
            Optional<Binding> meant = out.moduleScope().lookup(name);
            meant.ifPresent(
                    binding -> binding.read(names.reference(name, start, Optional.empty())));
            names.declare(Binding.Kind.GLOBAL, name, node, start, meant);
        }
    }

    private void nonlocal(Stmt.Nonlocal node) {
        if (state.scope.kind() == Scope.Kind.MODULE) {
            return;
        }
        for (String name : node.names()) {
            int start = nameStart(node, name);
            Optional<Binding> meant = Optional.empty();
            for (Optional<Scope> scope = state.scope.parent();
                    scope.isPresent() && meant.isEmpty();
                    scope = scope.get().parent()) {
                if (scope.get().isFunction()) {
                    meant = scope.get().lookup(name);
                }
            }
            meant.ifPresent(
                    binding -> binding.read(names.reference(name, start, Optional.empty())));
            names.declare(Binding.Kind.NONLOCAL, name, node, start, meant);
        }
    }

    /// Where a name stands in the head of a definition: the first whole word after the keyword that
    /// equals it.
    private int nameStart(Node node, String name) {
        String text = out.source.text();
        int from = out.source.start(node);
        if (node instanceof Stmt.FunctionLike || node instanceof Stmt.ClassDef) {
            from = DefinitionNames.start(tree, from);
            return from;
        }
        return DefinitionNames.word(text, name, from, out.source.end(node));
    }

    private int lastName(Node node, String name) {
        String text = out.source.text();
        int found = text.lastIndexOf(name, out.source.end(node) - name.length());
        return Math.max(found, out.source.start(node));
    }

    private int handlerNameStart(ExceptHandler handler, String name) {
        int from = handler.type().map(out.source::end).orElseGet(() -> out.source.start(handler));
        return DefinitionNames.word(out.source.text(), name, from, out.source.end(handler));
    }
}
