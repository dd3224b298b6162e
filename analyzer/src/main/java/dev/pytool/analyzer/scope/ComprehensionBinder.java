package dev.pytool.analyzer.scope;

import dev.pytool.parser.ast.Comprehension;
import dev.pytool.parser.ast.Expr;

import java.util.List;
import java.util.Optional;

/// Comprehensions and assignment expressions, which bind around them (PEP 572).
final class ComprehensionBinder {
    private final Declarations declarations;
    private final ExpressionBinder expressions;

    ComprehensionBinder(Declarations declarations, ExpressionBinder expressions) {
        this.declarations = declarations;
        this.expressions = expressions;
    }

    void visit(Expr expression) {
        switch (expression) {
            case Expr.ListComp list ->
                    visit(
                            list,
                            ScopeKind.LIST_COMPREHENSION,
                            "listcomp",
                            list.generators(),
                            Optional.empty(),
                            list.elt());
            case Expr.SetComp set ->
                    visit(
                            set,
                            ScopeKind.SET_COMPREHENSION,
                            "setcomp",
                            set.generators(),
                            Optional.empty(),
                            set.elt());
            case Expr.GeneratorExp generator ->
                    visit(
                            generator,
                            ScopeKind.GENERATOR,
                            "genexpr",
                            generator.generators(),
                            Optional.empty(),
                            generator.elt());
            case Expr.DictComp dict ->
                    visit(
                            dict,
                            ScopeKind.DICT_COMPREHENSION,
                            "dictcomp",
                            dict.generators(),
                            Optional.of(dict.value()),
                            dict.key());
            default -> throw new IllegalStateException("no comprehension: " + expression.kind());
        }
    }

    private void visit(
            Expr node,
            ScopeKind kind,
            String name,
            List<Comprehension> generators,
            Optional<Expr> value,
            Expr element) {
        BindingKind storing = declarations.storing;
        ScopePart outer = declarations.current;
        if (!generators.isEmpty()) {
            outer.iterationExpression++;
            expressions.visit(generators.getFirst().iter());
            outer.iterationExpression--;
        }
        ScopePart scope = declarations.enter(kind, name, node, node);
        declarations.opens(node, scope);
        if (!generators.isEmpty() && generators.getFirst().isAsync() != 0) {
            scope.coroutine = true;
        }
        declarations.add(".0", Symbol.PARAMETER, node);
        for (int i = 0; i < generators.size(); i++) {
            generator(scope, generators.get(i), i == 0);
        }
        expressions.visit(value);
        expressions.visit(element);
        boolean isGenerator = kind == ScopeKind.GENERATOR;
        scope.generator = isGenerator;
        declarations.exit();
        boolean async = scope.coroutine && !isGenerator;
        if (async
                && !(outer.kind().isFunction() && outer.coroutine)
                && !outer.kind().isComprehension()) {
            declarations.report(
                    "asynchronous comprehension outside of an asynchronous function", node);
        }
        outer.coroutine |= async;
        declarations.storing = storing;
    }

    private void generator(ScopePart scope, Comprehension generator, boolean outermost) {
        scope.iterationTarget = true;
        expressions.store(generator.target(), BindingKind.COMPREHENSION);
        scope.iterationTarget = false;
        if (!outermost) {
            scope.iterationExpression++;
            expressions.visit(generator.iter());
            scope.iterationExpression--;
        }
        expressions.all(generator.ifs());
        scope.coroutine |= generator.isAsync() != 0;
    }

    void walrus(Expr.NamedExpr expression) {
        ScopePart scope = declarations.current;
        if (scope.iterationExpression > 0) {
            declarations.report(
                    "assignment expression cannot be used in a comprehension iterable expression",
                    expression);
        } else if (scope.kind().isComprehension()
                && expression.target() instanceof Expr.Name target) {
            bindOutside(target);
        }
        expressions.visit(expression.value());
        expressions.store(expression.target(), BindingKind.WALRUS);
    }

    /// Declares the target in the nearest scope that is no comprehension.
    private void bindOutside(Expr.Name target) {
        String name = target.id();
        ScopePart scope = declarations.current;
        while (true) {
            int flags = declarations.flags(name, scope);
            switch (scope.kind()) {
                case LIST_COMPREHENSION, SET_COMPREHENSION, DICT_COMPREHENSION, GENERATOR -> {
                    if ((flags & Symbol.ITERATION) != 0 && (flags & Symbol.LOCAL) != 0) {
                        declarations.report(
                                "assignment expression cannot rebind comprehension iteration variable '"
                                        + name
                                        + "'",
                                target);
                        return;
                    }
                }
                case FUNCTION, LAMBDA -> {
                    declarations.add(
                            name,
                            (flags & Symbol.GLOBAL) != 0 ? Symbol.GLOBAL : Symbol.NONLOCAL,
                            target);
                    declarations.direct(name, target);
                    declarations.add(name, Symbol.LOCAL, scope, target);
                    return;
                }
                case MODULE -> {
                    declarations.add(name, Symbol.GLOBAL, target);
                    declarations.direct(name, target);
                    declarations.add(name, Symbol.GLOBAL, scope, target);
                    return;
                }
                case CLASS, TYPE_PARAMETERS, TYPE_ALIAS, TYPE_VARIABLE -> {
                    declarations.report(
                            "assignment expression within a comprehension cannot be used "
                                    + forbidden(scope.kind()),
                            target);
                    return;
                }
                default -> {}
            }
            scope = scope.parent().orElseThrow();
        }
    }

    private static String forbidden(ScopeKind kind) {
        return switch (kind) {
            case CLASS -> "in a class body";
            case TYPE_PARAMETERS -> "within the definition of a generic";
            case TYPE_ALIAS -> "in a type alias";
            default -> "in a TypeVar bound";
        };
    }
}
