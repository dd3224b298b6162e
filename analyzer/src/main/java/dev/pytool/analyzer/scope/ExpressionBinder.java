package dev.pytool.analyzer.scope;

import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.ExprContext;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Kind;
import dev.pytool.parser.ast.Node;

import java.util.List;
import java.util.Optional;

/// Expressions of the first pass, in CPython's order.
final class ExpressionBinder {
    private final Declarations declarations;
    private final ComprehensionBinder comprehensions;
    private final Depth depth;

    ExpressionBinder(Declarations declarations, Depth depth) {
        this.declarations = declarations;
        this.depth = depth;
        comprehensions = new ComprehensionBinder(declarations, this);
    }

    /// Visits a target whose names are bound in this way.
    void store(Expr target, BindingKind kind) {
        BindingKind before = declarations.storing;
        declarations.storing = kind;
        visit(target);
        declarations.storing = before;
    }

    void visit(Optional<Expr> expression) {
        if (expression.isPresent()) {
            visit(expression.get());
        }
    }

    void all(List<Expr> expressions) {
        for (Expr expression : expressions) {
            visit(expression);
        }
    }

    void visit(Expr expression) {
        if (!depth.enter()) {
            return;
        }
        switch (expression.kind()) {
            case NAME -> name((Expr.Name) expression);
            case CONSTANT -> {}
            case ATTRIBUTE -> attribute((Expr.Attribute) expression);
            case CALL -> call((Expr.Call) expression);
            case LAMBDA -> lambda((Expr.Lambda) expression);
            case NAMED_EXPR -> {
                forbidInAnnotation("named expression", expression);
                comprehensions.walrus((Expr.NamedExpr) expression);
            }
            case LIST_COMP, SET_COMP, DICT_COMP, GENERATOR_EXP -> comprehensions.visit(expression);
            case YIELD -> {
                forbidInAnnotation("yield expression", expression);
                visit(((Expr.Yield) expression).value());
                yields(expression);
            }
            case YIELD_FROM -> {
                forbidInAnnotation("yield expression", expression);
                visit(((Expr.YieldFrom) expression).value());
                yields(expression);
            }
            case AWAIT -> await((Expr.Await) expression);
            case DICT -> {
                Expr.Dict dict = (Expr.Dict) expression;
                dict.keys().forEach(this::visit);
                all(dict.values());
            }
            case IF_EXP -> {
                Expr.IfExp choice = (Expr.IfExp) expression;
                visit(choice.test());
                visit(choice.body());
                visit(choice.orelse());
            }
            case LIST -> all(((Expr.List) expression).elts());
            case TUPLE -> all(((Expr.Tuple) expression).elts());
            case SUBSCRIPT -> subscript((Expr.Subscript) expression);
            case BIN_OP -> binary((Expr.BinOp) expression);
            default -> expression.forEachChild(this::child);
        }
        depth.leave();
    }

    private void child(Node node) {
        if (node instanceof Expr expression) {
            visit(expression);
        }
    }

    private void name(Expr.Name name) {
        if (name.ctx() == ExprContext.LOAD) {
            declarations.use(name);
        } else {
            declarations.store(name);
        }
    }

    /// Long sums are deep on their left side: they are walked without recursion.
    private void binary(Expr.BinOp operation) {
        java.util.ArrayDeque<Expr.BinOp> chain = new java.util.ArrayDeque<>();
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

    private void subscript(Expr.Subscript subscript) {
        BindingKind before = declarations.storing;
        declarations.storing = BindingKind.ASSIGNMENT;
        visit(subscript.value());
        visit(subscript.slice());
        declarations.storing = before;
    }

    private void attribute(Expr.Attribute attribute) {
        declarations.checkName(attribute.attr(), attribute, attribute.ctx());
        visit(attribute.value());
    }

    private void call(Expr.Call call) {
        visit(call.func());
        all(call.args());
        checkKeywords(call.keywords());
        for (Keyword keyword : call.keywords()) {
            visit(keyword.value());
        }
    }

    void checkKeywords(List<Keyword> keywords) {
        for (Keyword keyword : keywords) {
            keyword.arg()
                    .ifPresent(name -> declarations.checkName(name, keyword, ExprContext.STORE));
        }
    }

    void defaults(Arguments arguments) {
        all(arguments.defaults());
        arguments.kwDefaults().forEach(this::visit);
    }

    private void lambda(Expr.Lambda lambda) {
        defaults(lambda.args());
        ScopePart scope = declarations.enter(ScopeKind.LAMBDA, "lambda", lambda, lambda);
        declarations.opens(lambda, scope);
        Arguments arguments = lambda.args();
        arguments.posonlyargs().forEach(this::parameter);
        arguments.args().forEach(this::parameter);
        arguments.kwonlyargs().forEach(this::parameter);
        arguments.vararg().ifPresent(this::parameter);
        arguments.kwarg().ifPresent(this::parameter);
        visit(lambda.body());
        declarations.exit();
    }

    private void parameter(dev.pytool.parser.ast.Arg arg) {
        declarations.bind(BindingKind.ARGUMENT, arg.arg(), Symbol.PARAMETER, arg);
    }

    private void forbidInAnnotation(String what, Expr expression) {
        ScopePart scope = declarations.current;
        String where =
                switch (scope.kind()) {
                    case ANNOTATIONS -> "an annotation";
                    case TYPE_VARIABLE -> scope.role;
                    case TYPE_ALIAS -> "a type alias";
                    case TYPE_PARAMETERS -> "the definition of a generic";
                    default -> "";
                };
        if (!where.isEmpty()) {
            declarations.report(what + " cannot be used within " + where, expression);
        }
    }

    private void yields(Expr expression) {
        ScopePart scope = declarations.current;
        scope.generator = true;
        if (scope.kind().isComprehension()) {
            String word =
                    switch (scope.kind()) {
                        case LIST_COMPREHENSION -> "list comprehension";
                        case SET_COMPREHENSION -> "set comprehension";
                        case DICT_COMPREHENSION -> "dict comprehension";
                        default -> "generator expression";
                    };
            declarations.report("'yield' inside " + word, expression);
        }
    }

    private void await(Expr.Await await) {
        forbidInAnnotation("await expression", await);
        ScopePart scope = declarations.current;
        if (!scope.kind().isFunctionLike()) {
            declarations.report("'await' outside function", await);
        } else if (!(scope.kind().isFunction() && scope.coroutine)
                && !scope.kind().isComprehension()) {
            declarations.report("'await' outside async function", await);
        }
        visit(await.value());
        scope.coroutine = true;
    }
}
