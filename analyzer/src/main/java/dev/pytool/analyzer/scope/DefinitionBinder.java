package dev.pytool.analyzer.scope;

import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.TypeParam;

import java.util.List;
import java.util.Optional;

/// `def`, `class`, `type`, with their type parameters (PEP 695), parameters and annotations (PEP
/// 649).
final class DefinitionBinder {
    private final Declarations declarations;
    private final ExpressionBinder expressions;
    private final StatementBinder statements;

    DefinitionBinder(
            Declarations declarations, ExpressionBinder expressions, StatementBinder statements) {
        this.declarations = declarations;
        this.expressions = expressions;
        this.statements = statements;
    }

    void function(Stmt.FunctionLike function) {
        Arguments arguments = function.args();
        declarations.bind(BindingKind.FUNCTION, function.name(), Symbol.LOCAL, function);
        expressions.defaults(arguments);
        function.decoratorList().forEach(expressions::visit);
        boolean generic = !function.typeParams().isEmpty();
        if (generic) {
            enterTypeParameters(function.name(), function, false);
            // CPython asks whether there is a list of defaults, which there always is.
            declarations.add(".defaults", Symbol.PARAMETER, function);
            if (arguments.kwDefaults().stream().anyMatch(Optional::isPresent)) {
                declarations.add(".kwdefaults", Symbol.PARAMETER, function);
            }
            function.typeParams().forEach(this::typeParameter);
        }
        ScopePart scope =
                declarations.create(ScopeKind.FUNCTION, function.name(), function, function);
        annotations(function);
        declarations.opens(function, scope);
        declarations.enter(scope);
        scope.coroutine = function instanceof Stmt.AsyncFunctionDef;
        parameters(arguments);
        body(function.body(), scope, function);
        declarations.exit();
        if (generic) {
            declarations.exit();
        }
    }

    /// The body of a definition, which is in segments of its own.
    private void body(List<Stmt> body, ScopePart scope, Stmt definition) {
        if (body.isEmpty() || body.getFirst().segment() == definition.segment()) {
            statements.all(body);
        } else {
            declarations.handOver(scope, definition);
        }
    }

    void parameters(Arguments arguments) {
        arguments.posonlyargs().forEach(this::parameter);
        arguments.args().forEach(this::parameter);
        arguments.kwonlyargs().forEach(this::parameter);
        arguments.vararg().ifPresent(this::parameter);
        arguments.kwarg().ifPresent(this::parameter);
    }

    private void parameter(Arg arg) {
        declarations.bind(BindingKind.ARGUMENT, arg.arg(), Symbol.PARAMETER, arg);
    }

    private void enterTypeParameters(String name, Node node, boolean isClass) {
        boolean inClass = declarations.current.kind() == ScopeKind.CLASS;
        ScopePart scope = declarations.enter(ScopeKind.TYPE_PARAMETERS, name, node, node);
        if (inClass) {
            scope.seesClass = true;
            declarations.add("__classdict__", Symbol.USED, node);
        }
        if (isClass) {
            declarations.add(".type_params", Symbol.LOCAL, node);
            declarations.add(".type_params", Symbol.USED, node);
            declarations.add(".generic_base", Symbol.LOCAL, node);
            declarations.add(".generic_base", Symbol.USED, node);
        }
    }

    private void annotations(Stmt.FunctionLike function) {
        boolean seesClass =
                declarations.current.seesClass || declarations.current.kind() == ScopeKind.CLASS;
        ScopePart scope =
                declarations.enter(ScopeKind.ANNOTATIONS, "__annotate__", function, function);
        if (seesClass) {
            scope.seesClass = true;
            declarations.add("__classdict__", Symbol.USED, function);
        }
        Arguments arguments = function.args();
        parameterAnnotations(arguments.posonlyargs());
        parameterAnnotations(arguments.args());
        arguments.vararg().flatMap(Arg::annotation).ifPresent(expressions::visit);
        arguments.kwarg().flatMap(Arg::annotation).ifPresent(expressions::visit);
        parameterAnnotations(arguments.kwonlyargs());
        function.returns().ifPresent(expressions::visit);
        declarations.exit();
    }

    private void parameterAnnotations(List<Arg> args) {
        for (Arg arg : args) {
            arg.annotation().ifPresent(expressions::visit);
        }
    }

    /// The annotation of a variable: evaluated in a scope that all such annotations of a class or
    /// module share, never evaluated in a function.
    void annotation(Expr annotation) {
        ScopePart outer = declarations.current;
        // A module may stop in the middle, so that all its annotations are conditional.
        boolean conditional =
                outer.kind() == ScopeKind.MODULE
                        || outer.kind() == ScopeKind.CLASS && outer.conditional;
        if (conditional && !outer.conditionalAnnotations) {
            outer.conditionalAnnotations = true;
            declarations.add("__conditional_annotations__", Symbol.USED, annotation);
        }
        if (outer.annotations.isEmpty()) {
            ScopePart scope =
                    declarations.enter(
                            ScopeKind.ANNOTATIONS, "__annotate__", annotation, annotation);
            outer.annotations = Optional.of(scope);
            scope.shared = outer.number == 0;
            if (outer.kind() == ScopeKind.CLASS && !declarations.textAnnotations) {
                scope.seesClass = true;
                declarations.add("__classdict__", Symbol.USED, annotation);
            }
        } else {
            declarations.enterAgain(outer.annotations.get());
        }
        ScopePart scope = declarations.current;
        boolean never = outer.kind().isFunction();
        scope.unevaluated = never;
        expressions.visit(annotation);
        scope.unevaluated = false;
        declarations.exit();
    }

    void classDefinition(Stmt.ClassDef definition) {
        declarations.bind(BindingKind.CLASS, definition.name(), Symbol.LOCAL, definition);
        definition.decoratorList().forEach(expressions::visit);
        Optional<String> outer = declarations.privateTo;
        boolean generic = !definition.typeParams().isEmpty();
        if (generic) {
            enterTypeParameters(definition.name(), definition, true);
            declarations.privateTo = Optional.of(definition.name());
            declarations.mangleOnlyTypeParameters();
            definition.typeParams().forEach(this::typeParameter);
        }
        definition.bases().forEach(expressions::visit);
        expressions.checkKeywords(definition.keywords());
        for (Keyword keyword : definition.keywords()) {
            expressions.visit(keyword.value());
        }
        ScopePart scope =
                declarations.enter(ScopeKind.CLASS, definition.name(), definition, definition);
        declarations.opens(definition, scope);
        declarations.privateTo = Optional.of(definition.name());
        if (generic) {
            declarations.add("__type_params__", Symbol.LOCAL, definition);
            declarations.add(".type_params", Symbol.USED, definition);
        }
        body(definition.body(), scope, definition);
        declarations.exit();
        if (generic) {
            declarations.exit();
        }
        declarations.privateTo = outer;
    }

    void typeAlias(Stmt.TypeAlias alias) {
        expressions.store(alias.name(), BindingKind.TYPE_ALIAS);
        String name = alias.name() instanceof Expr.Name id ? id.id() : "";
        boolean inClass = declarations.current.kind() == ScopeKind.CLASS;
        boolean generic = !alias.typeParams().isEmpty();
        if (generic) {
            enterTypeParameters(name, alias, false);
            alias.typeParams().forEach(this::typeParameter);
        }
        ScopePart scope = declarations.enter(ScopeKind.TYPE_ALIAS, name, alias, alias);
        declarations.opens(alias, scope);
        scope.seesClass = inClass;
        if (inClass) {
            declarations.add("__classdict__", Symbol.USED, alias.value());
        }
        expressions.visit(alias.value());
        declarations.exit();
        if (generic) {
            declarations.exit();
        }
    }

    private void typeParameter(TypeParam parameter) {
        switch (parameter) {
            case TypeParam.TypeVar variable -> {
                declare(variable.name(), parameter);
                boolean constraints =
                        variable.bound().isPresent()
                                && variable.bound().get() instanceof Expr.Tuple;
                String role = constraints ? "a TypeVar constraint" : "a TypeVar bound";
                typeVariable(variable.bound(), variable.name(), parameter, role);
                typeVariable(
                        variable.defaultValue(), variable.name(), parameter, "a TypeVar default");
            }
            case TypeParam.TypeVarTuple tuple -> {
                declare(tuple.name(), parameter);
                typeVariable(
                        tuple.defaultValue(), tuple.name(), parameter, "a TypeVarTuple default");
            }
            case TypeParam.ParamSpec spec -> {
                declare(spec.name(), parameter);
                typeVariable(spec.defaultValue(), spec.name(), parameter, "a ParamSpec default");
            }
        }
    }

    private void declare(String name, TypeParam parameter) {
        declarations.bind(
                BindingKind.TYPE_PARAMETER, name, Symbol.TYPE_PARAMETER | Symbol.LOCAL, parameter);
        if (name.equals("__classdict__")) {
            declarations.report(
                    "reserved name '" + name + "' cannot be used for type parameter", parameter);
        }
    }

    private void typeVariable(Optional<Expr> value, String name, TypeParam parameter, String role) {
        if (value.isEmpty()) {
            return;
        }
        boolean seesClass = declarations.current.seesClass;
        ScopePart scope = declarations.enter(ScopeKind.TYPE_VARIABLE, name, parameter, value.get());
        scope.seesClass = seesClass;
        if (seesClass) {
            declarations.add("__classdict__", Symbol.USED, value.get());
        }
        scope.role = role;
        expressions.visit(value.get());
        declarations.exit();
    }
}
