package dev.pytool.linter.semantic;

import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Pattern;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.Withitem;

import java.util.List;
import java.util.Optional;

/// Walks statements in the order of execution. Bodies of functions wait until the module's own code
/// is done, as they see the names the module ends with.
final class Statements {
    private final Semantics out;
    private final State state;
    private final Names names;
    private final Expressions expressions;
    private final Definitions definitions;
    private final Imports imports;
    private final Exports exports;

    private Statements(Semantics out) {
        this.out = out;
        state = new State(out);
        names = new Names(out, state);
        expressions = new Expressions(out, state, names);
        definitions = new Definitions(out, state, names, expressions, this);
        imports = new Imports(out, state, names);
        exports = new Exports(out, state);
    }

    static void walk(Semantics out) {
        new Statements(out).run();
    }

    private void run() {
        Mod root = out.source.tree().root();
        state.enter(root);
        switch (root.kind()) {
            case MODULE -> body(((Mod.Module) root).body());
            case INTERACTIVE -> body(((Mod.Interactive) root).body());
            default -> expressions.visit(((Mod.Expression) root).body());
        }
        state.runDeferred();
        exports.resolve();
    }

    void body(List<Stmt> statements) {
        for (Stmt statement : statements) {
            visit(statement);
        }
    }

    private void visit(Stmt node) {
        Optional<Stmt> outer = state.statement;
        state.statement = Optional.of(node);
        switch (node.kind()) {
            case FUNCTION_DEF, ASYNC_FUNCTION_DEF -> definitions.function((Stmt.FunctionLike) node);
            case CLASS_DEF -> definitions.classDef((Stmt.ClassDef) node);
            case TYPE_ALIAS -> definitions.typeAlias((Stmt.TypeAlias) node);
            case DELETE -> ((Stmt.Delete) node).targets().forEach(expressions::visit);
            case ASSIGN -> assign((Stmt.Assign) node);
            case ANN_ASSIGN -> annotatedAssign((Stmt.AnnAssign) node);
            case AUG_ASSIGN -> augmentedAssign((Stmt.AugAssign) node);
            case IMPORT -> imports.plain((Stmt.Import) node);
            case IMPORT_FROM -> imports.from((Stmt.ImportFrom) node);
            case GLOBAL -> names.declare(Binding.Kind.GLOBAL, node, ((Stmt.Global) node).names());
            case NONLOCAL ->
                    names.declare(Binding.Kind.NONLOCAL, node, ((Stmt.Nonlocal) node).names());
            case FOR, ASYNC_FOR, WHILE, IF, WITH, ASYNC_WITH, MATCH, TRY, TRY_STAR ->
                    compound(node);
            default -> node.forEachChild(child -> expressions.visit((Expr) child));
        }
        state.statement = outer;
    }

    private void compound(Stmt node) {
        switch (node.kind()) {
            case FOR, ASYNC_FOR -> {
                Stmt.ForLike loop = (Stmt.ForLike) node;
                expressions.visit(loop.iter());
                expressions.store(loop.target(), Binding.Kind.LOOP_VARIABLE);
                body(loop.body());
                body(loop.orelse());
            }
            case WHILE -> {
                Stmt.While loop = (Stmt.While) node;
                expressions.visit(loop.test());
                body(loop.body());
                body(loop.orelse());
            }
            case IF -> branch((Stmt.If) node);
            case MATCH -> match((Stmt.Match) node);
            case TRY, TRY_STAR -> attempt((Stmt.TryLike) node);
            default -> with((Stmt.WithLike) node);
        }
    }

    private void assign(Stmt.Assign node) {
        expressions.visit(node.value());
        // A plain name beside the tuples may be what the code wants; its unpacked copy is then no
        // leftover.
        boolean named = node.targets().stream().anyMatch(Expr.Name.class::isInstance);
        for (Expr target : node.targets()) {
            if (exports.isExport(target)) {
                export(target, node.value());
            } else if (!named || target instanceof Expr.Name) {
                expressions.assign(target, node.value());
            } else {
                expressions.store(target, Binding.Kind.ASSIGNMENT);
            }
        }
    }

    private void export(Expr target, Expr value) {
        names.bind(Binding.Kind.EXPORT, "__all__", target);
        exports.add(value);
    }

    private void annotatedAssign(Stmt.AnnAssign node) {
        expressions.annotation(node.annotation(), state.isEvaluatedAnnotation(false));
        if (node.value().isEmpty()) {
            expressions.store(node.target(), Binding.Kind.ANNOTATION);
            return;
        }
        Expr value = node.value().get();
        if (expressions.isTypeAliasAnnotation(node.annotation())) {
            expressions.typeDefinition(value);
        } else {
            expressions.visit(value);
        }
        if (exports.isExport(node.target())) {
            export(node.target(), value);
        } else {
            expressions.store(node.target(), Binding.Kind.ASSIGNMENT);
        }
    }

    private void augmentedAssign(Stmt.AugAssign node) {
        if (node.target() instanceof Expr.Name name) {
            names.load(name);
        }
        expressions.visit(node.value());
        if (exports.isExport(node.target())) {
            export(node.target(), node.value());
        } else {
            int before = state.context;
            state.context |= Context.AUGMENTED;
            expressions.store(node.target(), Binding.Kind.ASSIGNMENT);
            state.context = before;
        }
    }

    private void with(Stmt.WithLike with) {
        for (Withitem item : with.items()) {
            expressions.visit(item.contextExpr());
            item.optionalVars()
                    .ifPresent(target -> expressions.store(target, Binding.Kind.WITH_VARIABLE));
        }
        body(with.body());
    }

    private void branch(Stmt.If node) {
        expressions.visit(node.test());
        int before = state.context;
        boolean elif = out.source.text().startsWith("elif", out.source.start(node));
        if (!elif && expressions.isTypeChecking(node.test())) {
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
        pattern.forEachChild(this::patternPart);
        Optional<String> name =
                switch (pattern) {
                    case Pattern.MatchAs as -> as.name();
                    case Pattern.MatchStar star -> star.name();
                    case Pattern.MatchMapping mapping -> mapping.rest();
                    default -> Optional.empty();
                };
        name.ifPresent(text -> names.bind(Binding.Kind.PATTERN, text, pattern));
    }

    private void patternPart(Node part) {
        switch (part) {
            case Pattern inner -> pattern(inner);
            case Expr value -> expressions.visit(value);
            default -> {}
        }
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
        Binding bound = names.bind(Binding.Kind.EXCEPTION, name, handler);
        body(handler.body());
        if (!bound.isUsed()) {
            out.unusedExceptions.add(bound);
        }
        Binding gone = names.bind(Binding.Kind.UNBOUND_EXCEPTION, name, handler);
        gone.outer = earlier;
    }
}
