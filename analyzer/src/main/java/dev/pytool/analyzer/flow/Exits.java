package dev.pytool.analyzer.flow;

import dev.pytool.analyzer.scope.Depth;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.MatchCase;
import dev.pytool.parser.ast.Pattern;
import dev.pytool.parser.ast.Stmt;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How a run of statements ends, judged from the statements alone. RAISES stands for `raise` and
/// calls that never return, not for exceptions that any code may raise.
public final class Exits {
    private final FlowRules rules;
    private final Depth depth;

    private Exits(FlowRules rules, Depth depth) {
        this.rules = rules;
        this.depth = depth;
    }

    public static Set<Exit> of(List<Stmt> body, FlowRules rules) {
        return Depth.run(depth -> new Exits(rules, depth).body(body));
    }

    /// Whether control may reach what follows the statements.
    public static boolean falls(List<Stmt> body, FlowRules rules) {
        return of(body, rules).contains(Exit.FALLS);
    }

    private EnumSet<Exit> body(List<Stmt> body) {
        EnumSet<Exit> exits = EnumSet.of(Exit.FALLS);
        for (Stmt statement : body) {
            exits.remove(Exit.FALLS);
            exits.addAll(statement(statement));
            if (!exits.contains(Exit.FALLS)) {
                break;
            }
        }
        return exits;
    }

    private EnumSet<Exit> statement(Stmt statement) {
        if (!depth.enter()) {
            return EnumSet.allOf(Exit.class);
        }
        EnumSet<Exit> exits =
                switch (statement.kind()) {
                    case RETURN -> EnumSet.of(Exit.RETURNS);
                    case RAISE -> EnumSet.of(Exit.RAISES);
                    case BREAK -> EnumSet.of(Exit.BREAKS);
                    case CONTINUE -> EnumSet.of(Exit.CONTINUES);
                    case ASSERT -> assertion((Stmt.Assert) statement);
                    case EXPR_STMT -> expression((Stmt.Expr) statement);
                    case IF -> choice((Stmt.If) statement);
                    case WHILE -> {
                        Stmt.While loop = (Stmt.While) statement;
                        yield loop(loop.body(), loop.orelse(), rules.truth(loop.test()));
                    }
                    case FOR, ASYNC_FOR -> {
                        Stmt.ForLike loop = (Stmt.ForLike) statement;
                        yield loop(loop.body(), loop.orelse(), Optional.empty());
                    }
                    case WITH, ASYNC_WITH -> with((Stmt.WithLike) statement);
                    case TRY, TRY_STAR -> attempt((Stmt.TryLike) statement);
                    case MATCH -> match((Stmt.Match) statement);
                    default -> EnumSet.of(Exit.FALLS);
                };
        depth.leave();
        return exits;
    }

    private EnumSet<Exit> assertion(Stmt.Assert statement) {
        return rules.truth(statement.test()).orElse(true)
                ? EnumSet.of(Exit.FALLS)
                : EnumSet.of(Exit.RAISES);
    }

    private EnumSet<Exit> expression(Stmt.Expr statement) {
        Expr value =
                statement.value() instanceof Expr.Await await ? await.value() : statement.value();
        boolean ends = value instanceof Expr.Call call && rules.neverReturns(call);
        return EnumSet.of(ends ? Exit.RAISES : Exit.FALLS);
    }

    private EnumSet<Exit> choice(Stmt.If statement) {
        Optional<Boolean> truth = rules.truth(statement.test());
        EnumSet<Exit> exits = EnumSet.noneOf(Exit.class);
        if (truth.orElse(true)) {
            exits.addAll(body(statement.body()));
        }
        if (!truth.orElse(false)) {
            exits.addAll(body(statement.orelse()));
        }
        return exits;
    }

    /// @param truth of the condition; a loop whose condition always holds ends by `break` only
    private EnumSet<Exit> loop(List<Stmt> body, List<Stmt> orelse, Optional<Boolean> truth) {
        EnumSet<Exit> exits = truth.orElse(true) ? body(body) : EnumSet.noneOf(Exit.class);
        boolean breaks = exits.contains(Exit.BREAKS);
        exits.removeAll(EnumSet.of(Exit.BREAKS, Exit.CONTINUES, Exit.FALLS));
        if (!truth.orElse(false)) {
            exits.addAll(body(orelse));
        }
        if (breaks) {
            exits.add(Exit.FALLS);
        }
        return exits;
    }

    private EnumSet<Exit> with(Stmt.WithLike statement) {
        EnumSet<Exit> exits = body(statement.body());
        if (statement.items().stream().anyMatch(item -> rules.suppresses(item.contextExpr()))) {
            exits.add(Exit.FALLS);
        }
        return exits;
    }

    private EnumSet<Exit> attempt(Stmt.TryLike statement) {
        EnumSet<Exit> exits = body(statement.body());
        if (!statement.handlers().isEmpty()) {
            exits.remove(Exit.RAISES);
        }
        if (exits.contains(Exit.FALLS)) {
            exits.remove(Exit.FALLS);
            exits.addAll(body(statement.orelse()));
        }
        for (ExceptHandler handler : statement.handlers()) {
            exits.addAll(body(handler.body()));
        }
        EnumSet<Exit> last = body(statement.finalbody());
        if (!last.contains(Exit.FALLS)) {
            return last;
        }
        last.remove(Exit.FALLS);
        exits.addAll(last);
        return exits;
    }

    private EnumSet<Exit> match(Stmt.Match statement) {
        EnumSet<Exit> exits = EnumSet.noneOf(Exit.class);
        boolean always = false;
        for (MatchCase matchCase : statement.cases()) {
            exits.addAll(body(matchCase.body()));
            always |= matchCase.guard().isEmpty() && isIrrefutable(matchCase.pattern());
        }
        if (!always) {
            exits.add(Exit.FALLS);
        }
        return exits;
    }

    /// Whether a pattern matches everything.
    static boolean isIrrefutable(Pattern pattern) {
        return switch (pattern) {
            case Pattern.MatchAs as -> as.pattern().map(Exits::isIrrefutable).orElse(true);
            case Pattern.MatchOr or -> isIrrefutable(or.patterns().getLast());
            default -> false;
        };
    }
}
