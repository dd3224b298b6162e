package dev.pytool.linter.semantic;

import dev.pytool.analyzer.scope.BindingKind;
import dev.pytool.analyzer.scope.Symbol;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.TypeParam;

import java.util.List;
import java.util.Optional;

/// `def`, `class` and `type` statements: what runs at once and what waits.
final class Definitions {
    private final Semantics out;
    private final State state;
    private final Names names;
    private final Expressions expressions;
    private final Statements statements;

    Definitions(
            Semantics out,
            State state,
            Names names,
            Expressions expressions,
            Statements statements) {
        this.out = out;
        this.state = state;
        this.names = names;
        this.expressions = expressions;
        this.statements = statements;
    }

    void function(Stmt.FunctionLike node) {
        node.decoratorList().forEach(expressions::visit);
        node.args().defaults().forEach(expressions::visit);
        node.args().kwDefaults().forEach(value -> value.ifPresent(expressions::visit));
        Scope outer = state.scope;
        openTypeParameters(node, node.typeParams());
        boolean evaluated = state.isEvaluatedAnnotation(true);
        Names.forEachArg(
                node.args(),
                arg -> arg.annotation().ifPresent(type -> expressions.annotation(type, evaluated)));
        node.returns().ifPresent(type -> expressions.annotation(type, evaluated));
        Scope inner = state.scope;
        state.scope = outer;
        names.bind(Binding.Kind.FUNCTION, node.name(), node);
        state.scope = inner;
        declareGlobals(node);
        state.defer(
                State.Wave.FUNCTION,
                () -> {
                    state.enter(node);
                    names.parameters(node.args());
                    statements.body(node.body());
                });
        state.scope = outer;
    }

    /// Names a function declares `global` exist in the module even where only the function assigns
    /// them.
    private void declareGlobals(Stmt.FunctionLike node) {
        Optional<dev.pytool.analyzer.scope.Scope> scope = out.index.scope(node);
        if (scope.isEmpty()) {
            return;
        }
        for (Symbol symbol : scope.get().symbols()) {
            if (symbol.isDeclaredGlobal()) {
                symbol.resolved().stream()
                        .flatMap(owner -> owner.bindings().stream())
                        .filter(site -> site.scope() == scope.get())
                        .filter(site -> site.kind() == BindingKind.GLOBAL)
                        .forEach(site -> names.declareInModule((Stmt.Global) site.node()));
            }
        }
    }

    private void openTypeParameters(Node owner, List<TypeParam> parameters) {
        if (parameters.isEmpty()) {
            return;
        }
        state.enterTypeParameters(owner);
        for (TypeParam parameter : parameters) {
            String name =
                    switch (parameter) {
                        case TypeParam.TypeVar var -> var.name();
                        case TypeParam.ParamSpec spec -> spec.name();
                        case TypeParam.TypeVarTuple tuple -> tuple.name();
                    };
            names.bind(Binding.Kind.TYPE_PARAMETER, name, parameter);
            state.defer(
                    State.Wave.TYPE_PARAMETER,
                    () -> parameter.forEachChild(child -> late((Expr) child)));
        }
    }

    /// A type that runs only when somebody asks for it (PEP 695).
    private void late(Expr type) {
        state.context |= Context.DEFERRED;
        expressions.typeDefinition(type);
    }

    void classDef(Stmt.ClassDef node) {
        node.decoratorList().forEach(expressions::visit);
        Scope outer = state.scope;
        openTypeParameters(node, node.typeParams());
        if (out.role == FileRole.STUB) {
            state.defer(State.Wave.CLASS_BASE, () -> bases(node));
        } else {
            bases(node);
        }
        state.enter(node);
        statements.body(node.body());
        state.scope = outer;
        names.bind(Binding.Kind.CLASS, node.name(), node);
    }

    private void bases(Stmt.ClassDef node) {
        node.bases().forEach(expressions::visit);
        node.keywords().forEach(keyword -> expressions.visit(keyword.value()));
    }

    void typeAlias(Stmt.TypeAlias node) {
        Scope outer = state.scope;
        openTypeParameters(node, node.typeParams());
        state.defer(State.Wave.TYPE_PARAMETER, () -> late(node.value()));
        state.scope = outer;
        expressions.store(node.name(), Binding.Kind.ASSIGNMENT);
    }
}
