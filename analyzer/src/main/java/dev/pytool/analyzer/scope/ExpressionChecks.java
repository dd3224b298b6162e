package dev.pytool.analyzer.scope;

import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.Comprehension;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.ExprContext;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Kind;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Expressions, in the order in which CPython compiles them.
final class ExpressionChecks {
    private static final int MOST_BEFORE_STAR = 255;

    private final CompileChecks checks;
    private Scope scope;

    ExpressionChecks(CompileChecks checks) {
        this.checks = checks;
        scope = checks.scopes.module();
    }

    void within(Scope inner, Runnable work) {
        Scope outer = scope;
        scope = inner;
        work.run();
        scope = outer;
    }

    void child(Node node) {
        if (node instanceof Expr expression) {
            visit(expression);
        } else {
            node.forEachChild(this::child);
        }
    }

    void all(List<Expr> expressions) {
        for (Expr expression : expressions) {
            visitUnstarred(expression);
        }
    }

    /// Visits an element of a place that takes `*x`.
    void visitUnstarred(Expr expression) {
        visit(expression.kind() == Kind.STARRED ? ((Expr.Starred) expression).value() : expression);
    }

    void visit(Expr expression) {
        if (!checks.depth.enter()) {
            return;
        }
        switch (expression.kind()) {
            case NAME, CONSTANT -> {}
            case STARRED ->
                    checks.report(
                            ((Expr.Starred) expression).ctx() == ExprContext.STORE
                                    ? "starred assignment target must be in a list or tuple"
                                    : "can't use starred expression here",
                            expression);
            case LIST ->
                    elements(
                            ((Expr.List) expression).elts(),
                            ((Expr.List) expression).ctx(),
                            expression);
            case TUPLE ->
                    elements(
                            ((Expr.Tuple) expression).elts(),
                            ((Expr.Tuple) expression).ctx(),
                            expression);
            case SET -> all(((Expr.Set) expression).elts());
            case CALL -> {
                Expr.Call call = (Expr.Call) expression;
                keywordsRepeat(call.keywords());
                checks.literals.called(call.func());
                visit(call.func());
                all(call.args());
                call.keywords().forEach(keyword -> visit(keyword.value()));
            }
            case YIELD, YIELD_FROM, AWAIT -> suspension(expression);
            case LAMBDA -> {
                Expr.Lambda lambda = (Expr.Lambda) expression;
                defaults(lambda.args());
                within(checks.scopes.scope(lambda).orElse(scope), () -> visit(lambda.body()));
            }
            case LIST_COMP, SET_COMP, DICT_COMP, GENERATOR_EXP -> comprehension(expression);
            case BIN_OP -> binary((Expr.BinOp) expression);
            case COMPARE -> {
                checks.literals.compared((Expr.Compare) expression);
                expression.forEachChild(this::child);
            }
            case SUBSCRIPT -> {
                checks.literals.subscripted((Expr.Subscript) expression);
                expression.forEachChild(this::child);
            }
            case DICT -> {
                ((Expr.Dict) expression).keys().forEach(key -> key.ifPresent(this::visit));
                ((Expr.Dict) expression).values().forEach(this::visit);
            }
            default -> expression.forEachChild(this::child);
        }
        checks.depth.leave();
    }

    /// Long sums are deep on their left side: they are walked without recursion.
    private void binary(Expr.BinOp operation) {
        Deque<Expr.BinOp> chain = new ArrayDeque<>();
        Expr left = operation;
        while (left.kind() == Kind.BIN_OP) {
            chain.push((Expr.BinOp) left);
            left = ((Expr.BinOp) left).left();
        }
        visit(left);
        while (!chain.isEmpty()) {
            visit(chain.pop().right());
        }
    }

    private void elements(List<Expr> elements, ExprContext context, Expr node) {
        if (context == ExprContext.STORE) {
            boolean seen = false;
            for (int i = 0; i < elements.size(); i++) {
                if (elements.get(i).kind() != Kind.STARRED) {
                    continue;
                }
                if (seen) {
                    checks.report("multiple starred expressions in assignment", node);
                    break;
                }
                seen = true;
                if (i > MOST_BEFORE_STAR) {
                    checks.report("too many expressions in star-unpacking assignment", node);
                }
            }
        }
        if (context == ExprContext.DEL) {
            elements.forEach(this::visit);
        } else {
            all(elements);
        }
    }

    private void suspension(Expr expression) {
        boolean inFunction = scope.kind().isFunctionLike();
        if (expression.kind() == Kind.YIELD && !inFunction) {
            checks.report("'yield' outside function", expression);
        } else if (expression.kind() == Kind.YIELD_FROM) {
            if (!inFunction) {
                checks.report("'yield from' outside function", expression);
            } else if (scope.node() instanceof Stmt.AsyncFunctionDef) {
                checks.report("'yield from' inside async function", expression);
            }
        }
        expression.forEachChild(this::child);
    }

    private void comprehension(Expr expression) {
        List<Comprehension> generators =
                switch (expression) {
                    case Expr.CompLike list -> list.generators();
                    case Expr.DictComp dict -> dict.generators();
                    default -> List.of();
                };
        if (!generators.isEmpty()) {
            visit(generators.getFirst().iter());
        }
        within(
                checks.scopes.scope(expression).orElse(scope),
                () -> {
                    for (int i = 0; i < generators.size(); i++) {
                        Comprehension generator = generators.get(i);
                        if (i > 0) {
                            visit(generator.iter());
                        }
                        visit(generator.target());
                        generator.ifs().forEach(this::visit);
                    }
                    switch (expression) {
                        case Expr.CompLike list -> visit(list.elt());
                        case Expr.DictComp dict -> {
                            visit(dict.key());
                            visit(dict.value());
                        }
                        default -> {}
                    }
                });
    }

    void defaults(Arguments arguments) {
        arguments.defaults().forEach(this::visit);
        arguments.kwDefaults().forEach(value -> value.ifPresent(this::visit));
    }

    void annotations(Stmt.FunctionLike function) {
        Arguments arguments = function.args();
        arguments.args().forEach(this::annotation);
        arguments.posonlyargs().forEach(this::annotation);
        arguments.vararg().flatMap(Arg::annotation).ifPresent(this::visitUnstarred);
        arguments.kwonlyargs().forEach(this::annotation);
        arguments.kwarg().ifPresent(this::annotation);
        function.returns().ifPresent(this::visit);
    }

    private void annotation(Arg arg) {
        arg.annotation().ifPresent(this::visit);
    }

    void keywords(List<Keyword> keywords) {
        keywordsRepeat(keywords);
        keywords.forEach(keyword -> visit(keyword.value()));
    }

    private void keywordsRepeat(List<Keyword> keywords) {
        if (keywords.size() < 2) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Keyword keyword : keywords) {
            if (keyword.arg().isPresent() && !seen.add(keyword.arg().get())) {
                checks.report("keyword argument repeated: " + keyword.arg().get(), keyword);
            }
        }
    }
}
