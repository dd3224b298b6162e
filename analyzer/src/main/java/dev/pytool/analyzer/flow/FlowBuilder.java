package dev.pytool.analyzer.flow;

import dev.pytool.analyzer.scope.Depth;
import dev.pytool.analyzer.scope.Scope;
import dev.pytool.analyzer.scope.Scopes;
import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.MatchCase;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.Withitem;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Builds the blocks of a function, or of some statements of a class or module.
final class FlowBuilder {
    private static final int MOST_COPIES = 3;

    private final Scope scope;
    private final FlowRules rules;
    private final Depth depth;
    private final ExpressionFlow expressions;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<Stmt, List<Block>> starts = new IdentityHashMap<>();
    private final List<List<Stmt>> bodies = new ArrayList<>();
    private final List<Stmt> top = new ArrayList<>();
    private final Map<Stmt, Stmt> parents = new IdentityHashMap<>();
    private final List<Stmt> around = new ArrayList<>();
    private final Jumps jumps;

    /// How many `finally` clauses built twice are around.
    private int copies;

    /// Where the next event goes. After a jump it is a block that nothing leads to.
    private Block current;

    FlowBuilder(Scopes scopes, Scope scope, FlowRules rules, Depth depth) {
        this.scope = scope;
        this.rules = rules;
        this.depth = depth;
        expressions = new ExpressionFlow(this, scopes, scope, rules, depth);
        Block exit = new Block(Optional.empty(), 0);
        blocks.add(exit);
        jumps = new Jumps(exit);
        current = block();
    }

    Piece build(List<Stmt> statements) {
        Block entry = current;
        top.addAll(statements);
        switch (scope.node()) {
            case Mod.Expression expression -> expressions.visit(expression.body());
            case Stmt.FunctionLike function -> parameters(function.args());
            case Expr.Lambda lambda -> {
                parameters(lambda.args());
                expressions.visit(lambda.body());
            }
            default -> {}
        }
        statements(statements);
        return new Piece(
                entry,
                current,
                List.copyOf(blocks),
                starts,
                List.copyOf(top),
                List.copyOf(bodies),
                parents,
                expressions.writes());
    }

    Block current() {
        return current;
    }

    /// A new block in the present surroundings.
    Block block() {
        Block block = new Block(jumps.raise(), blocks.size());
        blocks.add(block);
        return block;
    }

    void goOn(Block block) {
        current = block;
    }

    /// A new block that the current one leads to, now the current one.
    Block follow() {
        Block block = block();
        current.next.add(block);
        current = block;
        return block;
    }

    private void dead() {
        current = block();
    }

    private void parameters(Arguments arguments) {
        arguments.posonlyargs().forEach(expressions::write);
        arguments.args().forEach(expressions::write);
        arguments.vararg().ifPresent(expressions::write);
        arguments.kwonlyargs().forEach(expressions::write);
        arguments.kwarg().ifPresent(expressions::write);
    }

    private void body(List<Stmt> body) {
        if (!body.isEmpty() && !starts.containsKey(body.getFirst())) {
            bodies.add(body);
        }
        statements(body);
    }

    private void statements(List<Stmt> body) {
        for (Stmt statement : body) {
            begin(statement);
            if (!around.isEmpty()) {
                parents.put(statement, around.getLast());
            }
            if (depth.enter()) {
                around.add(statement);
                visit(statement);
                around.removeLast();
                depth.leave();
            }
        }
    }

    private void begin(Stmt statement) {
        starts.computeIfAbsent(statement, key -> new ArrayList<>(1)).add(current);
    }

    private void visit(Stmt statement) {
        switch (statement.kind()) {
            case FUNCTION_DEF, ASYNC_FUNCTION_DEF -> {
                Stmt.FunctionLike function = (Stmt.FunctionLike) statement;
                function.decoratorList().forEach(expressions::visit);
                expressions.defaults(function.args());
                expressions.write(statement);
            }
            case CLASS_DEF -> {
                Stmt.ClassDef definition = (Stmt.ClassDef) statement;
                definition.decoratorList().forEach(expressions::visit);
                definition.bases().forEach(expressions::visit);
                definition.keywords().forEach(keyword -> expressions.visit(keyword.value()));
                expressions.classBody(definition.body());
                expressions.write(statement);
            }
            case RETURN -> {
                ((Stmt.Return) statement).value().ifPresent(expressions::visit);
                jumps.jump(Jumps.Kind.RETURN, current);
                dead();
            }
            case BREAK -> {
                jumps.jump(Jumps.Kind.BREAK, current);
                dead();
            }
            case CONTINUE -> {
                jumps.jump(Jumps.Kind.CONTINUE, current);
                dead();
            }
            case RAISE -> {
                statement.forEachChild(expressions::child);
                jumps.raise().ifPresent(current.next::add);
                dead();
            }
            case ASSERT -> assertion((Stmt.Assert) statement);
            case IF -> choice((Stmt.If) statement);
            case WHILE -> whileLoop((Stmt.While) statement);
            case FOR, ASYNC_FOR -> forLoop((Stmt.ForLike) statement);
            case WITH, ASYNC_WITH -> with((Stmt.WithLike) statement);
            case TRY, TRY_STAR -> tryStatement((Stmt.TryLike) statement);
            case MATCH -> match((Stmt.Match) statement);
            case EXPR_STMT -> expression((Stmt.Expr) statement);
            default -> expressions.simple(statement);
        }
    }

    private void expression(Stmt.Expr statement) {
        expressions.visit(statement.value());
        Expr value =
                statement.value() instanceof Expr.Await await ? await.value() : statement.value();
        if (value instanceof Expr.Call call && rules.neverReturns(call)) {
            jumps.raise().ifPresent(current.next::add);
            dead();
        }
    }

    private void assertion(Stmt.Assert statement) {
        Block holds = block();
        Block fails = block();
        expressions.condition(statement.test(), holds, fails);
        current = fails;
        statement.msg().ifPresent(expressions::visit);
        jumps.raise().ifPresent(current.next::add);
        current = holds;
    }

    /// An `if` with its chain of `elif`, which the tree nests.
    private void choice(Stmt.If statement) {
        Block after = block();
        Stmt.If choice = statement;
        int nested = 0;
        while (true) {
            Block then = block();
            Block otherwise = block();
            expressions.condition(choice.test(), then, otherwise);
            current = then;
            body(choice.body());
            current.next.add(after);
            current = otherwise;
            if (choice.orelse().size() == 1 && choice.orelse().getFirst() instanceof Stmt.If next) {
                if (!starts.containsKey(next)) {
                    bodies.add(choice.orelse());
                }
                begin(next);
                parents.put(next, choice);
                around.add(next);
                nested++;
                choice = next;
            } else {
                body(choice.orelse());
                current.next.add(after);
                break;
            }
        }
        for (; nested > 0; nested--) {
            around.removeLast();
        }
        current = after;
    }

    private void whileLoop(Stmt.While loop) {
        Block head = follow();
        Block inside = block();
        Block otherwise = block();
        Block after = block();
        expressions.condition(loop.test(), inside, otherwise);
        loopBody(loop.body(), inside, head, after);
        current = otherwise;
        body(loop.orelse());
        current.next.add(after);
        current = after;
    }

    private void loopBody(List<Stmt> body, Block inside, Block head, Block after) {
        jumps.enterLoop(head, after);
        current = inside;
        body(body);
        current.next.add(head);
        jumps.leaveLoop();
    }

    private void forLoop(Stmt.ForLike loop) {
        expressions.visit(loop.iter());
        Block head = follow();
        Block inside = block();
        Block otherwise = block();
        Block after = block();
        head.next.add(inside);
        head.next.add(otherwise);
        current = inside;
        expressions.visit(loop.target());
        loopBody(loop.body(), current, head, after);
        current = otherwise;
        body(loop.orelse());
        current.next.add(after);
        current = after;
    }

    private void with(Stmt.WithLike statement) {
        boolean suppresses = false;
        for (Withitem item : statement.items()) {
            expressions.visit(item.contextExpr());
            suppresses |= rules.suppresses(item.contextExpr());
            item.optionalVars().ifPresent(expressions::visit);
        }
        if (!suppresses) {
            body(statement.body());
            return;
        }
        Block after = block();
        Optional<Block> before = jumps.raiseTo(Optional.of(after));
        follow();
        body(statement.body());
        jumps.raiseTo(before);
        current.next.add(after);
        current = after;
    }

    private void tryStatement(Stmt.TryLike statement) {
        Optional<Block> outer = jumps.raise();
        boolean cleans = !statement.finalbody().isEmpty();
        Block clause = block();
        if (cleans) {
            jumps.enterFinally(clause);
            jumps.raiseTo(Optional.of(clause));
        }
        Optional<Block> afterHandlers = jumps.raise();
        Block dispatch = block();
        if (!statement.handlers().isEmpty()) {
            jumps.raiseTo(Optional.of(dispatch));
        }
        follow();
        body(statement.body());
        jumps.raiseTo(afterHandlers);
        follow();
        body(statement.orelse());
        List<Block> ends = new ArrayList<>();
        ends.add(current);
        handlers(statement, dispatch, afterHandlers, ends);
        Block after;
        if (cleans) {
            jumps.raiseTo(outer);
            after = finallyClause(statement, clause, ends, outer);
        } else {
            after = block();
            ends.forEach(end -> end.next.add(after));
        }
        current = after;
    }

    private void handlers(
            Stmt.TryLike statement, Block dispatch, Optional<Block> raise, List<Block> ends) {
        current = dispatch;
        boolean catchesAll = statement.handlers().isEmpty();
        for (ExceptHandler handler : statement.handlers()) {
            handler.type().ifPresent(expressions::visit);
            Block choice = current;
            current = block();
            choice.next.add(current);
            expressions.write(handler);
            body(handler.body());
            expressions.erase(handler);
            ends.add(current);
            catchesAll |= handler.type().isEmpty();
            current = choice;
        }
        if (!catchesAll) {
            raise.ifPresent(current.next::add);
        }
    }

    /// Builds the clause twice, as CPython does: for control that goes on behind it, and for jumps
    /// and exceptions that come by. Deep inside other clauses one copy serves both.
    private Block finallyClause(
            Stmt.TryLike statement, Block clause, List<Block> ends, Optional<Block> outer) {
        Set<Jumps.Kind> pending = jumps.leaveFinally();
        Block after = block();
        boolean twice = copies < MOST_COPIES;
        boolean completes = !twice && ends.stream().anyMatch(this::mayComplete);
        Block normal = twice ? block() : clause;
        ends.forEach(end -> end.next.add(normal));
        copies++;
        if (twice) {
            current = normal;
            body(statement.finalbody());
            current.next.add(after);
        }
        current = clause;
        body(statement.finalbody());
        copies--;
        if (completes) {
            current.next.add(after);
        }
        for (Jumps.Kind kind : pending) {
            jumps.jump(kind, current);
        }
        outer.ifPresent(current.next::add);
        return after;
    }

    /// Whether any path from the entry leads to this block, as far as the blocks built so far show.
    private boolean mayComplete(Block target) {
        List<Block> work = new ArrayList<>();
        Map<Block, Boolean> seen = new IdentityHashMap<>();
        work.add(blocks.get(1));
        while (!work.isEmpty()) {
            Block block = work.removeLast();
            if (seen.put(block, true) != null) {
                continue;
            }
            if (block == target) {
                return true;
            }
            work.addAll(block.next);
            block.onRaise.ifPresent(work::add);
        }
        return false;
    }

    private void match(Stmt.Match match) {
        expressions.visit(match.subject());
        Block after = block();
        for (MatchCase matchCase : match.cases()) {
            Block fails = block();
            Block before = current;
            boolean always = Exits.isIrrefutable(matchCase.pattern());
            if (!always) {
                before.next.add(fails);
            }
            follow();
            expressions.pattern(matchCase.pattern());
            Block matches = block();
            if (matchCase.guard().isPresent()) {
                expressions.condition(matchCase.guard().get(), matches, fails);
            } else {
                current.next.add(matches);
            }
            current = matches;
            body(matchCase.body());
            current.next.add(after);
            current = fails;
        }
        current.next.add(after);
        current = after;
    }
}
