package dev.pytool.interpreter.code;

import dev.pytool.analyzer.scope.Scope;
import dev.pytool.analyzer.scope.ScopeKind;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Annotations: evaluated on demand by a function `__annotate__` (PEP 649), or kept as text under
/// `from __future__ import annotations` (PEP 563).
final class Annotations {
    /// The set of the annotations whose statements have run, where some stand under a condition.
    static final String CONDITIONAL = "__conditional_annotations__";

    private record Entry(String name, Expr annotation) {}

    private final Compiler compiler;

    Annotations(Compiler compiler) {
        this.compiler = compiler;
    }

    void module(List<Stmt> body) {
        body(body, "__annotate__");
    }

    void classBody(List<Stmt> body) {
        body(body, "__annotate_func__");
    }

    private void body(List<Stmt> body, String attribute) {
        List<Stmt.AnnAssign> statements = statements(body);
        if (statements.isEmpty()) {
            return;
        }
        if (compiler.scopes.features().annotations()) {
            compiler.emit(Opcode.SETUP_ANNOTATIONS);
            return;
        }
        Unit outer = compiler.unit;
        if (outer.scope.hasConditionalAnnotations()) {
            compiler.emit(Opcode.BUILD_SET, 0);
            storeConditional();
        }
        Scope scope = outer.scope.annotations().orElseThrow();
        List<Entry> entries =
                statements.stream()
                        .map(statement ->
                                new Entry(
                                        outer.mangled(((Expr.Name) statement.target()).id()),
                                        statement.annotation()))
                        .toList();
        evaluator(scope, entries, outer.scope.hasConditionalAnnotations());
        compiler.names.store(attribute);
    }

    /// The annotated simple names of this scope in the order of the text.
    private static List<Stmt.AnnAssign> statements(List<Stmt> body) {
        List<Stmt.AnnAssign> found = new ArrayList<>();
        Deque<Node> waiting = new ArrayDeque<>(body);
        while (!waiting.isEmpty()) {
            Node node = waiting.pop();
            if (node instanceof Stmt.AnnAssign annotated && isSimple(annotated)) {
                found.add(annotated);
            } else if (!(node instanceof Stmt.FunctionLike
                    || node instanceof Stmt.ClassDef
                    || node instanceof Expr)) {
                List<Node> children = new ArrayList<>();
                node.forEachChild(children::add);
                children.reversed().forEach(waiting::push);
            }
        }
        return found;
    }

    private static boolean isSimple(Stmt.AnnAssign statement) {
        return statement.simple() != 0 && statement.target() instanceof Expr.Name;
    }

    /// What an annotated assignment does for its annotation when it runs.
    void statement(Stmt.AnnAssign statement) {
        Unit unit = compiler.unit;
        if (unit.scope.kind() != ScopeKind.MODULE && unit.scope.kind() != ScopeKind.CLASS) {
            return;
        }
        boolean text = compiler.scopes.features().annotations();
        if (!isSimple(statement)) {
            if (!text) {
                compiler.visit(statement.annotation());
                compiler.emit(Opcode.POP_TOP);
            }
            return;
        }
        String name = unit.mangled(((Expr.Name) statement.target()).id());
        if (text) {
            compiler.constants.text(compiler.tree.text(statement.annotation()));
            compiler.names.load("__annotations__");
            compiler.constants.text(name);
            compiler.emit(Opcode.STORE_SUBSCR);
        } else if (unit.scope.hasConditionalAnnotations()) {
            loadConditional();
            compiler.constants.integer(compiler.tree.start(statement.annotation()));
            compiler.emit(Opcode.SET_ADD, 1);
            compiler.emit(Opcode.POP_TOP);
        }
    }

    private void storeConditional() {
        if (compiler.unit.scope.kind() == ScopeKind.CLASS) {
            compiler.emit(Opcode.STORE_DEREF, compiler.unit.variables.cell(CONDITIONAL));
        } else {
            compiler.names.store(CONDITIONAL);
        }
    }

    private void loadConditional() {
        if (compiler.unit.scope.kind() == ScopeKind.CLASS) {
            compiler.emit(Opcode.LOAD_DEREF, compiler.unit.variables.cell(CONDITIONAL));
        } else {
            compiler.names.load(CONDITIONAL);
        }
    }

    /// Pushes what a function's annotations become.
    ///
    /// @return the argument of SET_FUNCTION_ATTRIBUTE, or 0 where there are none
    int function(Stmt.FunctionLike function) {
        List<Entry> entries = new ArrayList<>();
        for (Arg parameter : Functions.all(function.args())) {
            parameter
                    .annotation()
                    .ifPresent(annotation ->
                            entries.add(
                                    new Entry(compiler.unit.mangled(parameter.arg()), annotation)));
        }
        function.returns().ifPresent(annotation -> entries.add(new Entry("return", annotation)));
        if (entries.isEmpty()) {
            return 0;
        }
        if (compiler.scopes.features().annotations()) {
            for (Entry entry : entries) {
                compiler.constants.text(entry.name());
                compiler.constants.text(compiler.tree.text(entry.annotation()));
            }
            compiler.emit(Opcode.BUILD_MAP, entries.size());
            return 4;
        }
        Optional<Scope> scope =
                compiler.unit.scope.children().stream()
                        .filter(child ->
                                child.kind() == ScopeKind.ANNOTATIONS && child.node() == function)
                        .findFirst();
        evaluator(scope.orElseThrow(), entries, false);
        return 16;
    }

    private void evaluator(Scope scope, List<Entry> entries, boolean conditional) {
        Unit outer = compiler.unit;
        Unit inner =
                compiler.enter(
                        scope,
                        "__annotate__",
                        outer.qualify("__annotate__"),
                        entries.getFirst().annotation(),
                        outer.privateClass);
        compiler.functions.beginEvaluator(inner);
        compiler.emit(Opcode.BUILD_MAP, 0);
        for (Entry entry : entries) {
            Label skip = new Label();
            if (conditional) {
                compiler.constants.integer(compiler.tree.start(entry.annotation()));
                compiler.names.load(CONDITIONAL);
                compiler.emit(Opcode.CONTAINS_OP, 0);
                compiler.code().jump(Opcode.POP_JUMP_IF_FALSE, skip);
            }
            compiler.constants.text(entry.name());
            value(entry.annotation());
            compiler.emit(Opcode.MAP_ADD, 1);
            compiler.code().place(skip);
        }
        compiler.emit(Opcode.RETURN_VALUE);
        Code code = compiler.leave(outer);
        compiler.function(code, inner.variables.free());
    }

    /// `*args: *Ts` unpacks its annotation (PEP 646).
    private void value(Expr annotation) {
        if (annotation instanceof Expr.Starred starred) {
            compiler.visit(starred.value());
            compiler.emit(Opcode.UNPACK_SEQUENCE, 1);
        } else {
            compiler.visit(annotation);
        }
    }
}
