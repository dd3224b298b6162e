package dev.pytool.analyzer.scope;

import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.MatchCase;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.Withitem;

import java.util.List;

/// Statements of the first pass, in CPython's order.
final class StatementBinder {
    private final Declarations declarations;
    private final ExpressionBinder expressions;
    private final DefinitionBinder definitions;
    private final PatternBinder patterns;
    private final Depth depth;

    StatementBinder(Declarations declarations, ExpressionBinder expressions, Depth depth) {
        this.declarations = declarations;
        this.expressions = expressions;
        this.depth = depth;
        definitions = new DefinitionBinder(declarations, expressions, this);
        patterns = new PatternBinder(declarations, expressions, depth);
    }

    void all(List<Stmt> body) {
        for (Stmt statement : body) {
            visit(statement);
        }
    }

    private void visit(Stmt statement) {
        if (!depth.enter()) {
            return;
        }
        switch (statement.kind()) {
            case FUNCTION_DEF, ASYNC_FUNCTION_DEF ->
                    definitions.function((Stmt.FunctionLike) statement);
            case CLASS_DEF -> definitions.classDefinition((Stmt.ClassDef) statement);
            case TYPE_ALIAS -> definitions.typeAlias((Stmt.TypeAlias) statement);
            case GLOBAL -> global((Stmt.Global) statement);
            case NONLOCAL -> nonlocal((Stmt.Nonlocal) statement);
            case IMPORT -> imports((Stmt.Import) statement);
            case IMPORT_FROM -> importsFrom((Stmt.ImportFrom) statement);
            case ANN_ASSIGN -> annotated((Stmt.AnnAssign) statement);
            case ASSIGN, AUG_ASSIGN, DELETE -> assignment(statement);
            case RETURN -> returns((Stmt.Return) statement);
            case RAISE -> raises((Stmt.Raise) statement);
            case ASSERT -> {
                expressions.visit(((Stmt.Assert) statement).test());
                expressions.visit(((Stmt.Assert) statement).msg());
            }
            case EXPR_STMT -> expressions.visit(((Stmt.Expr) statement).value());
            case PASS, BREAK, CONTINUE -> {}
            default -> compound(statement);
        }
        depth.leave();
    }

    /// Statements whose blocks may or may not run.
    private void compound(Stmt statement) {
        ScopePart scope = declarations.current;
        switch (statement.kind()) {
            case FOR, ASYNC_FOR -> loop((Stmt.ForLike) statement);
            case WHILE -> {
                Stmt.While loop = (Stmt.While) statement;
                expressions.visit(loop.test());
                conditional(scope, List.of(loop.body(), loop.orelse()));
            }
            case IF -> {
                Stmt.If choice = (Stmt.If) statement;
                expressions.visit(choice.test());
                conditional(scope, List.of(choice.body(), choice.orelse()));
            }
            case WITH, ASYNC_WITH -> with((Stmt.WithLike) statement);
            case MATCH -> match((Stmt.Match) statement);
            case TRY, TRY_STAR -> tryStatement((Stmt.TryLike) statement);
            default -> throw new IllegalStateException("no statement: " + statement.kind());
        }
    }

    private void conditional(ScopePart scope, List<List<Stmt>> bodies) {
        boolean before = scope.conditional;
        scope.conditional = true;
        bodies.forEach(this::all);
        scope.conditional = before;
    }

    private void requireCoroutine(Node node, boolean async, String word) {
        if (async && !declarations.current.coroutine) {
            declarations.report("'async " + word + "' outside async function", node);
        }
    }

    private void loop(Stmt.ForLike loop) {
        requireCoroutine(loop, loop instanceof Stmt.AsyncFor, "for");
        expressions.store(loop.target(), BindingKind.LOOP);
        expressions.visit(loop.iter());
        conditional(declarations.current, List.of(loop.body(), loop.orelse()));
    }

    private void with(Stmt.WithLike with) {
        requireCoroutine(with, with instanceof Stmt.AsyncWith, "with");
        ScopePart scope = declarations.current;
        boolean before = scope.conditional;
        scope.conditional = true;
        for (Withitem item : with.items()) {
            expressions.visit(item.contextExpr());
            item.optionalVars().ifPresent(target -> expressions.store(target, BindingKind.WITH));
        }
        all(with.body());
        scope.conditional = before;
    }

    private void match(Stmt.Match match) {
        expressions.visit(match.subject());
        ScopePart scope = declarations.current;
        boolean before = scope.conditional;
        scope.conditional = true;
        for (MatchCase matchCase : match.cases()) {
            patterns.visit(matchCase.pattern());
            expressions.visit(matchCase.guard());
            all(matchCase.body());
        }
        scope.conditional = before;
    }

    private void tryStatement(Stmt.TryLike statement) {
        ScopePart scope = declarations.current;
        boolean before = scope.conditional;
        scope.conditional = true;
        all(statement.body());
        for (ExceptHandler handler : statement.handlers()) {
            expressions.visit(handler.type());
            handler.name()
                    .ifPresent(name ->
                            declarations.bind(BindingKind.EXCEPT, name, Symbol.LOCAL, handler));
            all(handler.body());
        }
        all(statement.orelse());
        all(statement.finalbody());
        scope.conditional = before;
    }

    private void assignment(Stmt statement) {
        switch (statement.kind()) {
            case ASSIGN -> {
                Stmt.Assign assign = (Stmt.Assign) statement;
                for (Expr target : assign.targets()) {
                    expressions.store(target, BindingKind.ASSIGNMENT);
                }
                expressions.visit(assign.value());
            }
            case AUG_ASSIGN -> {
                Stmt.AugAssign assign = (Stmt.AugAssign) statement;
                expressions.store(assign.target(), BindingKind.AUGMENTED);
                expressions.visit(assign.value());
            }
            default -> ((Stmt.Delete) statement).targets().forEach(expressions::visit);
        }
    }

    private void annotated(Stmt.AnnAssign statement) {
        boolean simple = statement.simple() != 0;
        if (statement.target() instanceof Expr.Name name) {
            if (simple && declarations.current.kind() != ScopeKind.MODULE) {
                declarations.checkAnnotated(name.id(), statement);
            }
            BindingKind kind =
                    statement.value().isPresent() ? BindingKind.ANNOTATED : BindingKind.DECLARATION;
            if (simple) {
                declarations.bind(kind, name.id(), Symbol.ANNOTATED | Symbol.LOCAL, name);
            } else if (statement.value().isPresent()) {
                declarations.bind(kind, name.id(), Symbol.LOCAL, name);
            }
        } else {
            expressions.store(statement.target(), BindingKind.ANNOTATED);
        }
        definitions.annotation(statement.annotation());
        expressions.visit(statement.value());
    }

    private void returns(Stmt.Return statement) {
        if (statement.value().isPresent()) {
            expressions.visit(statement.value());
            declarations.current.returnsValue = true;
        }
    }

    private void raises(Stmt.Raise statement) {
        expressions.visit(statement.exc());
        expressions.visit(statement.cause());
    }

    private void imports(Stmt.Import statement) {
        for (Alias alias : statement.names()) {
            importAlias(alias, BindingKind.IMPORT);
        }
    }

    private void importsFrom(Stmt.ImportFrom statement) {
        for (Alias alias : statement.names()) {
            importAlias(alias, BindingKind.FROM_IMPORT);
        }
        if (FutureImports.isFuture(statement)) {
            declarations.issues.add(new Issue.Future(statement, declarations.order++));
        }
    }

    private void importAlias(Alias alias, BindingKind kind) {
        String name = alias.asname().orElse(alias.name());
        if (name.equals("*")) {
            declarations.current.starImport = true;
            if (declarations.current.kind() != ScopeKind.MODULE) {
                declarations.report("import * only allowed at module level", alias);
            }
            return;
        }
        int dot = name.indexOf('.');
        String bound = dot < 0 ? name : name.substring(0, dot);
        if (!bound.isEmpty()) {
            declarations.bind(kind, bound, Symbol.IMPORTED, alias);
        }
    }

    private void global(Stmt.Global statement) {
        for (String name : statement.names()) {
            declarations.checkDirective(name, "global", statement);
            declarations.bind(BindingKind.GLOBAL, name, Symbol.GLOBAL, statement);
            declarations.direct(name, statement);
        }
    }

    private void nonlocal(Stmt.Nonlocal statement) {
        for (String name : statement.names()) {
            declarations.checkDirective(name, "nonlocal", statement);
            declarations.bind(BindingKind.NONLOCAL, name, Symbol.NONLOCAL, statement);
            declarations.direct(name, statement);
        }
    }
}
