package dev.pytool.interpreter.code;

import dev.pytool.analyzer.scope.Scope;
import dev.pytool.analyzer.scope.ScopeKind;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.TypeParam;

import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/// Type parameters (PEP 695, PEP 696) and `type` statements.
final class TypeParameters {
    private final Compiler compiler;

    TypeParameters(Compiler compiler) {
        this.compiler = compiler;
    }

    /// Runs `body` in a function of the type parameters' scope and calls it at once; what `body`
    /// leaves is the result.
    ///
    /// @param given pushes the values handed in and says how many they are
    void within(Scope scope, Node node, String name, IntSupplier given, Runnable body) {
        Unit outer = compiler.unit;
        String label = "<generic parameters of " + name + ">";
        Unit inner = compiler.enter(scope, label, outer.qualify(label), node, outer.privateClass);
        inner.parameters = new Code.Parameters(scope.parameters().size(), 0, 0);
        inner.flags |= Code.OPTIMIZED | Code.NEWLOCALS;
        compiler.begin(inner);
        compiler.code().at(node);
        body.run();
        compiler.emit(Opcode.RETURN_VALUE);
        Code code = compiler.leave(outer);
        compiler.function(code, inner.variables.free());
        compiler.emit(Opcode.PUSH_NULL);
        compiler.emit(Opcode.CALL, given.getAsInt());
    }

    /// Binds each parameter and pushes the tuple of all.
    void build(List<TypeParam> parameters, Scope scope) {
        for (TypeParam parameter : parameters) {
            compiler.code().at(parameter);
            String name =
                    switch (parameter) {
                        case TypeParam.TypeVar variable -> variable(variable, scope);
                        case TypeParam.ParamSpec specification -> {
                            compiler.constants.text(specification.name());
                            compiler.emit(Opcode.PARAMSPEC);
                            byDefault(
                                    parameter,
                                    specification.name(),
                                    specification.defaultValue(),
                                    scope,
                                    0);
                            yield specification.name();
                        }
                        case TypeParam.TypeVarTuple tuple -> {
                            compiler.constants.text(tuple.name());
                            compiler.emit(Opcode.TYPEVARTUPLE);
                            byDefault(parameter, tuple.name(), tuple.defaultValue(), scope, 0);
                            yield tuple.name();
                        }
                    };
            compiler.emit(Opcode.COPY, 1);
            compiler.names.store(name);
        }
        compiler.emit(Opcode.BUILD_TUPLE, parameters.size());
    }

    private String variable(TypeParam.TypeVar variable, Scope scope) {
        compiler.constants.text(variable.name());
        if (variable.bound().isEmpty()) {
            compiler.emit(Opcode.TYPEVAR);
        } else {
            Expr bound = variable.bound().get();
            evaluator(evaluatorScope(variable, scope, 0), variable.name(), bound);
            compiler.emit(
                    bound instanceof Expr.Tuple
                            ? Opcode.TYPEVAR_WITH_CONSTRAINTS
                            : Opcode.TYPEVAR_WITH_BOUND);
        }
        byDefault(
                variable,
                variable.name(),
                variable.defaultValue(),
                scope,
                variable.bound().isPresent() ? 1 : 0);
        return variable.name();
    }

    private void byDefault(
            TypeParam parameter, String name, Optional<Expr> value, Scope scope, int ordinal) {
        if (value.isPresent()) {
            evaluator(evaluatorScope(parameter, scope, ordinal), name, value.get());
            compiler.emit(Opcode.SET_TYPEPARAM_DEFAULT);
        }
    }

    /// The scopes of one parameter's bound and default, in that order.
    private static Scope evaluatorScope(TypeParam parameter, Scope scope, int ordinal) {
        return scope.children().stream()
                .filter(child ->
                        child.kind() == ScopeKind.TYPE_VARIABLE && child.node() == parameter)
                .skip(ordinal)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("no scope for a type parameter's expression"));
    }

    /// Pushes a function that evaluates the expression when it is asked for.
    private void evaluator(Scope scope, String name, Expr expression) {
        Unit outer = compiler.unit;
        Unit inner =
                compiler.enter(scope, name, outer.qualify(name), expression, outer.privateClass);
        compiler.functions.beginEvaluator(inner);
        if (expression instanceof Expr.Starred starred) {
            compiler.visit(starred.value());
            compiler.emit(Opcode.UNPACK_SEQUENCE, 1);
        } else {
            compiler.visit(expression);
        }
        compiler.emit(Opcode.RETURN_VALUE);
        Code code = compiler.leave(outer);
        compiler.function(code, inner.variables.free());
    }

    /// `type name[parameters] = value`.
    void alias(Stmt.TypeAlias alias) {
        String name = ((Expr.Name) alias.name()).id();
        Scope value = compiler.scope(alias);
        Runnable make =
                () -> {
                    evaluator(value, name, alias.value());
                    compiler.emit(Opcode.BUILD_TUPLE, 3);
                    compiler.emit(Opcode.TYPEALIAS);
                };
        if (alias.typeParams().isEmpty()) {
            compiler.constants.text(name);
            compiler.constants.none();
            make.run();
        } else {
            Scope parameters = value.parent().orElseThrow();
            within(
                    parameters,
                    alias,
                    name,
                    () -> 0,
                    () -> {
                        compiler.constants.text(name);
                        build(alias.typeParams(), parameters);
                        make.run();
                    });
        }
        compiler.code().at(alias);
        compiler.names.store(name);
    }
}
