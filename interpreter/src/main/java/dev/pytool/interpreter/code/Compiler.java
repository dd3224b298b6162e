package dev.pytool.interpreter.code;

import dev.pytool.analyzer.scope.Scope;
import dev.pytool.analyzer.scope.Scopes;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.tree.Tree;

import java.util.List;
import java.util.Optional;

/// Tree and symbol table to code objects. The tree must have no problems; the parser has bounded
/// its depth.
///
/// The work is split by construct; all parts share this object: the unit being compiled and the
/// constants' factory.
public final class Compiler {
    final Tree tree;
    final Scopes scopes;
    final String file;
    final ConstantFactory factory;
    final Constants constants = new Constants(this);
    final Names names = new Names(this);
    final Expressions expressions = new Expressions(this);
    final Displays displays = new Displays(this);
    final Comprehensions comprehensions = new Comprehensions(this);
    final Calls calls = new Calls(this);
    final Conditions conditions = new Conditions(this);
    final Templates templates = new Templates(this);
    final Targets targets = new Targets(this);
    final Statements statements = new Statements(this);
    final Loops loops = new Loops(this);
    final Tries tries = new Tries(this);
    final Withs withs = new Withs(this);
    final Unwinding unwinding = new Unwinding(this);
    final Functions functions = new Functions(this);
    final Classes classes = new Classes(this);
    final Annotations annotations = new Annotations(this);
    final TypeParameters typeParameters = new TypeParameters(this);
    final Patterns patterns = new Patterns(this);
    final Suspension suspension = new Suspension(this);
    Unit unit;
    private int optimize;
    private boolean interactive;

    private Compiler(Scopes scopes, String file, ConstantFactory factory) {
        this.tree = scopes.tree();
        this.scopes = scopes;
        this.file = file;
        this.factory = factory;
    }

    /// Compiles the whole tree: a module, one expression or an interactive statement, as its root
    /// says.
    ///
    /// @param file what tracebacks name
    public static Code compile(Scopes scopes, String file, ConstantFactory factory) {
        return compile(scopes, file, factory, 0);
    }

    /// @param optimize 1: without `assert`; 2: without docstrings as well
    public static Code compile(Scopes scopes, String file, ConstantFactory factory, int optimize) {
        Compiler compiler = new Compiler(scopes, file, factory);
        compiler.optimize = optimize;
        return compiler.root();
    }

    private Code root() {
        unit =
                new Unit(
                        scopes.module(),
                        new Assembler(tree),
                        "<module>",
                        "<module>",
                        1,
                        Optional.empty());
        unit.flags = futureFlags();
        emit(Opcode.RESUME);
        switch (tree.root()) {
            case Mod.Module module -> body(module.body());
            case Mod.Interactive single -> {
                interactive = true;
                body(single.body());
            }
            case Mod.Expression expression -> {
                visit(expression.body());
                emit(Opcode.RETURN_VALUE);
            }
        }
        returnNone();
        return unit.finish(file);
    }

    private void body(List<Stmt> body) {
        annotations.module(body);
        Optional<String> documentation = documentation(body);
        if (documentation.isPresent() && !interactive) {
            code().at(body.getFirst());
            constants.text(documentation.get());
            names.store("__doc__");
        }
        statements.visit(
                documentation.isPresent() && !interactive ? body.subList(1, body.size()) : body);
    }

    /// The docstring of a body; empty where docstrings are left out.
    Optional<String> documentation(List<Stmt> body) {
        return optimize >= 2 ? Optional.empty() : Docstring.of(body);
    }

    boolean keepsAssertions() {
        return optimize == 0;
    }

    boolean isInteractive() {
        return interactive;
    }

    int futureFlags() {
        return scopes.features().annotations() ? Code.FUTURE_ANNOTATIONS : 0;
    }

    Assembler code() {
        return unit.code;
    }

    void emit(int opcode) {
        unit.code.emit(opcode);
    }

    void emit(int opcode, int argument) {
        unit.code.emit(opcode, argument);
    }

    /// Leaves the expression's value on the stack.
    void visit(Expr expression) {
        expressions.visit(expression);
    }

    void returnNone() {
        code().nowhere();
        constants.none();
        emit(Opcode.RETURN_VALUE);
    }

    /// Starts a nested code object; [#leave()] ends it.
    Unit enter(
            Scope scope,
            String name,
            String qualifiedName,
            Node node,
            Optional<String> privateClass) {
        int line = tree.lines().line(tree.start(node)) + 1;
        Unit inner = new Unit(scope, new Assembler(tree), name, qualifiedName, line, privateClass);
        inner.around = Optional.of(unit);
        inner.flags = futureFlags() | (scope.isNested() ? Code.NESTED : 0);
        return inner;
    }

    /// Puts the new unit in force and emits what every function starts with.
    void begin(Unit inner) {
        unit = inner;
        code().nowhere();
        unit.variables.ownCells().forEach(slot -> emit(Opcode.MAKE_CELL, slot));
        if ((unit.flags & (Code.GENERATOR | Code.COROUTINE | Code.ASYNC_GENERATOR)) != 0) {
            emit(Opcode.RETURN_GENERATOR);
        }
        emit(Opcode.RESUME);
    }

    /// Ends the nested unit and goes on with the outer one.
    Code leave(Unit outer) {
        Code finished = unit.finish(file);
        unit = outer;
        return finished;
    }

    /// Pushes a function of the code, with its closure.
    void function(Code inner, List<String> free) {
        if (!free.isEmpty()) {
            free.forEach(name -> emit(Opcode.LOAD_CLOSURE, unit.variables.cell(name)));
            emit(Opcode.BUILD_TUPLE, free.size());
        }
        constants.code(inner);
        emit(Opcode.MAKE_FUNCTION);
        if (!free.isEmpty()) {
            emit(Opcode.SET_FUNCTION_ATTRIBUTE, 8);
        }
    }

    Scope scope(Node node) {
        return scopes.scope(node)
                .orElseThrow(() -> new IllegalStateException("no scope for " + node.kind()));
    }
}
