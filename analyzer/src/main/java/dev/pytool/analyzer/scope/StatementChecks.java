package dev.pytool.analyzer.scope;

import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.TypeParam;
import dev.pytool.parser.ast.Withitem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Statements, in the order in which CPython compiles them.
final class StatementChecks {
    private static final String GROUP =
            "'break', 'continue' and 'return' cannot appear in an except* block";

    private final CompileChecks checks;
    private final ExpressionChecks expressions;
    private final PatternChecks patterns;
    private Frame frame;

    /// Annotations of the variables of a class or module: compiled when its body is done.
    private List<Expr> annotations = new ArrayList<>();

    StatementChecks(CompileChecks checks) {
        this.checks = checks;
        expressions = new ExpressionChecks(checks);
        patterns = new PatternChecks(checks, expressions);
        frame = new Frame(checks.scopes.module());
    }

    void module() {
        expressions.within(
                frame.scope(),
                () -> {
                    switch (checks.tree.root()) {
                        case Mod.Module module -> body(module.body());
                        case Mod.Interactive interactive -> body(interactive.body());
                        case Mod.Expression expression -> expressions.visit(expression.body());
                    }
                    annotations.forEach(expressions::visit);
                });
    }

    private void body(List<Stmt> body) {
        for (Stmt statement : body) {
            visit(statement);
        }
    }

    private void block(Frame.Block block, Node node, List<Stmt> body) {
        if (!frame.push(block)) {
            checks.report("too many statically nested blocks", node);
        } else {
            body(body);
        }
        frame.pop();
    }

    private void visit(Stmt statement) {
        if (!checks.depth.enter()) {
            return;
        }
        switch (statement.kind()) {
            case FUNCTION_DEF, ASYNC_FUNCTION_DEF -> function((Stmt.FunctionLike) statement);
            case CLASS_DEF -> classDefinition((Stmt.ClassDef) statement);
            case TYPE_ALIAS -> {
                typeParameters(((Stmt.TypeAlias) statement).typeParams());
                expressions.visit(((Stmt.TypeAlias) statement).value());
            }
            case RETURN -> returns((Stmt.Return) statement);
            case BREAK -> leaveLoop(statement, "'break' outside loop");
            case CONTINUE -> leaveLoop(statement, "'continue' not properly in loop");
            case ASSIGN -> {
                expressions.visit(((Stmt.Assign) statement).value());
                ((Stmt.Assign) statement).targets().forEach(expressions::visit);
            }
            case ANN_ASSIGN -> annotated((Stmt.AnnAssign) statement);
            case FOR, ASYNC_FOR -> {
                Stmt.ForLike loop = (Stmt.ForLike) statement;
                expressions.visit(loop.iter());
                expressions.visit(loop.target());
                block(Frame.Block.LOOP, loop, loop.body());
                body(loop.orelse());
            }
            case WHILE -> {
                Stmt.While loop = (Stmt.While) statement;
                expressions.visit(loop.test());
                block(Frame.Block.LOOP, loop, loop.body());
                body(loop.orelse());
            }
            case IF -> {
                Stmt.If choice = (Stmt.If) statement;
                expressions.visit(choice.test());
                body(choice.body());
                body(choice.orelse());
            }
            case WITH, ASYNC_WITH -> with((Stmt.WithLike) statement, 0);
            case TRY, TRY_STAR -> tryStatement((Stmt.TryLike) statement);
            case ASSERT -> {
                checks.literals.asserted((Stmt.Assert) statement);
                statement.forEachChild(expressions::child);
            }
            case MATCH -> patterns.match((Stmt.Match) statement, this::body);
            default -> statement.forEachChild(expressions::child);
        }
        checks.depth.leave();
    }

    private void annotated(Stmt.AnnAssign statement) {
        statement.value().ifPresent(expressions::visit);
        expressions.visit(statement.target());
        if (!frame.scope().kind().isFunction()) {
            annotations.add(statement.annotation());
        }
    }

    private void returns(Stmt.Return statement) {
        Scope scope = frame.scope();
        if (!scope.kind().isFunctionLike()) {
            checks.report("'return' outside function", statement);
        } else if (statement.value().isPresent() && scope.isCoroutine() && scope.isGenerator()) {
            checks.report("'return' with value in async generator", statement);
        }
        statement.value().ifPresent(expressions::visit);
        if (frame.inGroupHandler()) {
            checks.report(GROUP, returned(statement));
        }
    }

    /// What CPython points at: a constant on the line of the statement, else the statement.
    private Node returned(Stmt.Return statement) {
        if (statement.value().isEmpty()
                || !(statement.value().get() instanceof Expr.Constant constant)) {
            return statement;
        }
        var lines = checks.tree.lines();
        boolean sameLine =
                lines.line(checks.tree.start(constant)) == lines.line(checks.tree.start(statement));
        return sameLine ? constant : statement;
    }

    private void leaveLoop(Stmt statement, String message) {
        switch (frame.reached()) {
            case LOOP -> {}
            case GROUP_HANDLER -> checks.report(GROUP, statement);
            case OTHER -> checks.report(message, statement);
        }
    }

    private void with(Stmt.WithLike statement, int index) {
        if (index == statement.items().size()) {
            body(statement.body());
            return;
        }
        Withitem item = statement.items().get(index);
        expressions.visit(item.contextExpr());
        boolean fits = frame.push(Frame.Block.OTHER);
        if (fits) {
            item.optionalVars().ifPresent(expressions::visit);
            with(statement, index + 1);
        } else {
            checks.report("too many statically nested blocks", statement);
        }
        frame.pop();
    }

    private void tryStatement(Stmt.TryLike statement) {
        boolean finallyBlock = !statement.finalbody().isEmpty();
        if (finallyBlock && !frame.push(Frame.Block.OTHER)) {
            checks.report("too many statically nested blocks", statement);
        }
        if (statement.handlers().isEmpty()) {
            body(statement.body());
        } else {
            block(Frame.Block.OTHER, statement, statement.body());
        }
        if (statement instanceof Stmt.Try) {
            body(statement.orelse());
        }
        for (int i = 0; i < statement.handlers().size(); i++) {
            handler(statement, i);
        }
        if (statement instanceof Stmt.TryStar) {
            body(statement.orelse());
        }
        if (finallyBlock) {
            frame.pop();
            block(Frame.Block.OTHER, statement, statement.finalbody());
        }
    }

    private void handler(Stmt.TryLike statement, int index) {
        ExceptHandler handler = statement.handlers().get(index);
        boolean star = statement instanceof Stmt.TryStar;
        if (!star && handler.type().isEmpty() && index < statement.handlers().size() - 1) {
            checks.report("default 'except:' must be last", handler);
        }
        handler.type().ifPresent(expressions::visit);
        if (!frame.push(star ? Frame.Block.GROUP_HANDLER : Frame.Block.OTHER)) {
            checks.report("too many statically nested blocks", handler);
        }
        block(Frame.Block.OTHER, handler, handler.body());
        frame.pop();
    }

    private void function(Stmt.FunctionLike function) {
        function.decoratorList().forEach(expressions::visit);
        expressions.defaults(function.args());
        typeParameters(function.typeParams());
        expressions.annotations(function);
        nested(scope(function), () -> body(function.body()));
    }

    private Scope scope(Node node) {
        return checks.scopes.scope(node).orElse(frame.scope());
    }

    private void nested(Scope scope, Runnable work) {
        Frame outer = frame;
        List<Expr> outerAnnotations = annotations;
        frame = new Frame(scope);
        annotations = new ArrayList<>();
        expressions.within(
                scope,
                () -> {
                    work.run();
                    annotations.forEach(expressions::visit);
                });
        frame = outer;
        annotations = outerAnnotations;
    }

    private void classDefinition(Stmt.ClassDef definition) {
        definition.decoratorList().forEach(expressions::visit);
        typeParameters(definition.typeParams());
        nested(scope(definition), () -> body(definition.body()));
        expressions.all(definition.bases());
        expressions.keywords(definition.keywords());
    }

    private void typeParameters(List<TypeParam> parameters) {
        boolean seenDefault = false;
        for (TypeParam parameter : parameters) {
            Optional<Expr> standard;
            String name;
            switch (parameter) {
                case TypeParam.TypeVar variable -> {
                    variable.bound().ifPresent(expressions::visit);
                    standard = variable.defaultValue();
                    name = variable.name();
                }
                case TypeParam.ParamSpec spec -> {
                    standard = spec.defaultValue();
                    name = spec.name();
                }
                case TypeParam.TypeVarTuple tuple -> {
                    standard = tuple.defaultValue();
                    name = tuple.name();
                }
            }
            if (standard.isPresent()) {
                seenDefault = true;
                expressions.visitUnstarred(standard.get());
            } else if (seenDefault) {
                checks.report(
                        "non-default type parameter '" + name + "' follows default type parameter",
                        parameter);
            }
        }
    }
}
