package dev.pytool.interpreter.code;

import dev.pytool.analyzer.scope.Scope;
import dev.pytool.analyzer.scope.ScopeKind;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Stmt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `def`, `async def` and `lambda`.
final class Functions {
    private final Compiler compiler;

    Functions(Compiler compiler) {
        this.compiler = compiler;
    }

    void define(Stmt.FunctionLike function) {
        function.decoratorList().forEach(compiler::visit);
        compiler.code().at(function);
        if (function.typeParams().isEmpty()) {
            boolean defaults = defaults(function.args());
            boolean keywordDefaults = keywordDefaults(function.args());
            make(function, compiler.scope(function), defaults, keywordDefaults);
        } else {
            generic(function);
        }
        for (Expr decorator : function.decoratorList().reversed()) {
            compiler.code().at(decorator);
            compiler.emit(Opcode.CALL, 0);
        }
        compiler.code().at(function);
        compiler.names.store(function.name());
    }

    /// A function with type parameters is made by a function that makes these first; the defaults
    /// are evaluated outside and handed in.
    private void generic(Stmt.FunctionLike function) {
        Scope scope = compiler.scope(function);
        Scope parameters = scope.parent().orElseThrow();
        List<String> given = parameters.parameters();
        compiler.typeParameters.within(
                parameters,
                function,
                function.name(),
                () -> {
                    // CPython's table names both parameters even where the function has no
                    // defaults.
                    if (given.contains(".defaults") && !defaults(function.args())) {
                        compiler.constants.none();
                    }
                    if (given.contains(".kwdefaults") && !keywordDefaults(function.args())) {
                        compiler.constants.none();
                    }
                    return given.size();
                },
                () -> {
                    compiler.typeParameters.build(function.typeParams(), parameters);
                    boolean defaults = !function.args().defaults().isEmpty();
                    boolean keywordDefaults =
                            function.args().kwDefaults().stream().anyMatch(Optional::isPresent);
                    if (defaults) {
                        compiler.names.load(".defaults");
                    }
                    if (keywordDefaults) {
                        compiler.names.load(".kwdefaults");
                    }
                    make(function, scope, defaults, keywordDefaults);
                    compiler.emit(Opcode.SWAP, 2);
                    compiler.emit(Opcode.SET_FUNCTION_TYPE_PARAMS);
                });
    }

    /// Pushes the function; defaults and keyword defaults lie on the stack already where there are
    /// any.
    private void make(
            Stmt.FunctionLike function, Scope scope, boolean defaults, boolean keywordDefaults) {
        int annotations = compiler.annotations.function(function);
        Unit outer = compiler.unit;
        Unit inner =
                compiler.enter(
                        scope,
                        function.name(),
                        outer.qualify(function.name()),
                        function,
                        outer.privateClass);
        inner = at(inner, function);
        boolean asynchronous = function instanceof Stmt.AsyncFunctionDef;
        parameters(inner, function.args());
        inner.flags |=
                asynchronous
                        ? scope.isGenerator() ? Code.ASYNC_GENERATOR : Code.COROUTINE
                        : scope.isGenerator() ? Code.GENERATOR : 0;
        inner.flags |= outer.scope.kind() == ScopeKind.CLASS ? Code.METHOD : 0;
        inner.documentation = compiler.documentation(function.body());
        inner.flags |= inner.documentation.isPresent() ? Code.HAS_DOCSTRING : 0;
        compiler.begin(inner);
        compiler.statements.visit(
                inner.documentation.isPresent()
                        ? function.body().subList(1, function.body().size())
                        : function.body());
        compiler.returnNone();
        Code code = compiler.leave(outer);
        compiler.code().at(function);
        compiler.function(code, inner.variables.free());
        if (annotations != 0) {
            compiler.emit(Opcode.SET_FUNCTION_ATTRIBUTE, annotations);
        }
        if (keywordDefaults) {
            compiler.emit(Opcode.SET_FUNCTION_ATTRIBUTE, 2);
        }
        if (defaults) {
            compiler.emit(Opcode.SET_FUNCTION_ATTRIBUTE, 1);
        }
    }

    /// `co_firstlineno` is the first decorator's line.
    private Unit at(Unit inner, Stmt.FunctionLike function) {
        return function.decoratorList().isEmpty()
                ? inner
                : compiler.enter(
                        inner.scope,
                        inner.name,
                        inner.qualifiedName,
                        function.decoratorList().getFirst(),
                        inner.privateClass);
    }

    private static void parameters(Unit inner, Arguments arguments) {
        int positionalOnly = arguments.posonlyargs().size();
        inner.parameters =
                new Code.Parameters(
                        positionalOnly + arguments.args().size(),
                        positionalOnly,
                        arguments.kwonlyargs().size());
        inner.flags |=
                Code.OPTIMIZED
                        | Code.NEWLOCALS
                        | (arguments.vararg().isPresent() ? Code.VARARGS : 0)
                        | (arguments.kwarg().isPresent() ? Code.VARKEYWORDS : 0);
    }

    private boolean defaults(Arguments arguments) {
        if (arguments.defaults().isEmpty()) {
            return false;
        }
        compiler.displays.tuple(arguments.defaults());
        return true;
    }

    private boolean keywordDefaults(Arguments arguments) {
        int count = 0;
        for (int i = 0; i < arguments.kwonlyargs().size(); i++) {
            Optional<Expr> value = arguments.kwDefaults().get(i);
            if (value.isPresent()) {
                Arg parameter = arguments.kwonlyargs().get(i);
                compiler.constants.text(compiler.unit.mangled(parameter.arg()));
                compiler.visit(value.get());
                count++;
            }
        }
        if (count > 0) {
            compiler.emit(Opcode.BUILD_MAP, count);
        }
        return count > 0;
    }

    void lambda(Expr.Lambda lambda) {
        boolean defaults = defaults(lambda.args());
        boolean keywordDefaults = keywordDefaults(lambda.args());
        Scope scope = compiler.scope(lambda);
        Unit outer = compiler.unit;
        Unit inner =
                compiler.enter(
                        scope, "<lambda>", outer.qualify("<lambda>"), lambda, outer.privateClass);
        parameters(inner, lambda.args());
        inner.flags |= scope.isGenerator() ? Code.GENERATOR : 0;
        compiler.begin(inner);
        compiler.visit(lambda.body());
        compiler.code().at(lambda.body());
        compiler.emit(Opcode.RETURN_VALUE);
        Code code = compiler.leave(outer);
        compiler.code().at(lambda);
        compiler.function(code, inner.variables.free());
        if (keywordDefaults) {
            compiler.emit(Opcode.SET_FUNCTION_ATTRIBUTE, 2);
        }
        if (defaults) {
            compiler.emit(Opcode.SET_FUNCTION_ATTRIBUTE, 1);
        }
    }

    /// The parameters in the order of the grammar.
    static List<Arg> all(Arguments arguments) {
        List<Arg> all = new ArrayList<>(arguments.posonlyargs());
        all.addAll(arguments.args());
        arguments.vararg().ifPresent(all::add);
        all.addAll(arguments.kwonlyargs());
        arguments.kwarg().ifPresent(all::add);
        return all;
    }

    /// Starts a function that computes an annotation or a type parameter's bound: its one parameter
    /// is the format asked for (PEP 649), and formats other than values are left to module
    /// `annotationlib`.
    void beginEvaluator(Unit inner) {
        inner.parameters = new Code.Parameters(1, 1, 0);
        inner.flags |= Code.OPTIMIZED | Code.NEWLOCALS;
        compiler.begin(inner);
        Label supported = new Label();
        compiler.emit(Opcode.LOAD_FAST, 0);
        compiler.constants.load(new Literal.Int(java.math.BigInteger.TWO));
        compiler.emit(Opcode.COMPARE_OP, 4);
        compiler.code().jump(Opcode.POP_JUMP_IF_FALSE, supported);
        compiler.emit(Opcode.LOAD_NOT_IMPLEMENTED_ERROR);
        compiler.emit(Opcode.RAISE_VARARGS, 1);
        compiler.code().place(supported);
    }
}
