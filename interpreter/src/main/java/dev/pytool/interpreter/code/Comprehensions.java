package dev.pytool.interpreter.code;

import dev.pytool.analyzer.scope.Scope;
import dev.pytool.parser.ast.Comprehension;
import dev.pytool.parser.ast.Expr;

import java.util.List;

/// Comprehensions and generator expressions. The first iterable is evaluated outside; the rest runs
/// in the frame around it where the symbol table says so (PEP 709), else in a function whose one
/// argument is `.0`.
final class Comprehensions {
    private final Compiler compiler;

    Comprehensions(Compiler compiler) {
        this.compiler = compiler;
    }

    void visit(Expr expression) {
        Scope scope = compiler.scope(expression);
        List<Comprehension> generators = generators(expression);
        if (scope.isInlined()) {
            inline(expression, scope, generators);
        } else {
            function(expression, scope, generators);
        }
    }

    private static List<Comprehension> generators(Expr expression) {
        return switch (expression) {
            case Expr.CompLike comprehension -> comprehension.generators();
            case Expr.DictComp comprehension -> comprehension.generators();
            default -> throw new IllegalStateException("no comprehension");
        };
    }

    private void inline(Expr expression, Scope scope, List<Comprehension> generators) {
        compiler.visit(generators.getFirst().iter());
        iterate(generators.getFirst());
        compiler.unit.variables.enter(scope).forEach(slot -> compiler.emit(Opcode.MAKE_CELL, slot));
        build(expression);
        compiler.emit(Opcode.SWAP, 2);
        generator(expression, generators, 0, 1);
        compiler.unit.variables.leave().forEach(slot -> compiler.emit(Opcode.CLEAR_FAST, slot));
    }

    private void function(Expr expression, Scope scope, List<Comprehension> generators) {
        Unit outer = compiler.unit;
        boolean lazy = expression instanceof Expr.GeneratorExp;
        String name =
                switch (expression) {
                    case Expr.GeneratorExp _ -> "<genexpr>";
                    case Expr.ListComp _ -> "<listcomp>";
                    case Expr.SetComp _ -> "<setcomp>";
                    default -> "<dictcomp>";
                };
        Unit inner =
                compiler.enter(scope, name, outer.qualify(name), expression, outer.privateClass);
        inner.parameters = new Code.Parameters(1, 0, 0);
        boolean asynchronous = scope.isCoroutine();
        inner.flags |=
                Code.OPTIMIZED
                        | Code.NEWLOCALS
                        | (lazy
                                ? asynchronous ? Code.ASYNC_GENERATOR : Code.GENERATOR
                                : asynchronous ? Code.COROUTINE : 0);
        compiler.begin(inner);
        compiler.code().at(expression);
        build(expression);
        compiler.emit(Opcode.LOAD_FAST, 0);
        generator(expression, generators, 0, lazy ? 0 : 1);
        if (lazy) {
            compiler.constants.none();
        }
        compiler.emit(Opcode.RETURN_VALUE);
        Code code = compiler.leave(outer);
        compiler.function(code, inner.variables.free());
        compiler.emit(Opcode.PUSH_NULL);
        compiler.visit(generators.getFirst().iter());
        iterate(generators.getFirst());
        compiler.emit(Opcode.CALL, 1);
        if (asynchronous && !lazy) {
            compiler.emit(Opcode.GET_AWAITABLE, 0);
            compiler.constants.none();
            compiler.suspension.delegate();
        }
    }

    private void iterate(Comprehension generator) {
        compiler.emit(generator.isAsync() != 0 ? Opcode.GET_AITER : Opcode.GET_ITER);
    }

    private void build(Expr expression) {
        switch (expression) {
            case Expr.ListComp _ -> compiler.emit(Opcode.BUILD_LIST, 0);
            case Expr.SetComp _ -> compiler.emit(Opcode.BUILD_SET, 0);
            case Expr.DictComp _ -> compiler.emit(Opcode.BUILD_MAP, 0);
            default -> {}
        }
    }

    /// One `for` with its conditions and all that is inside; the iterator is on the stack and is
    /// gone afterwards.
    ///
    /// @param above items between the collection and this loop's item: how deep the collection lies
    private void generator(Expr expression, List<Comprehension> generators, int index, int above) {
        Comprehension generator = generators.get(index);
        if (index > 0) {
            compiler.visit(generator.iter());
            iterate(generator);
        }
        Label next = new Label();
        Label end = new Label();
        Label skip = new Label();
        boolean asynchronous = generator.isAsync() != 0;
        compiler.code().place(next);
        Label stop = new Label();
        if (asynchronous) {
            compiler.loops.nextAsynchronous(stop);
        } else {
            compiler.code().jump(Opcode.FOR_ITER, end);
        }
        compiler.targets.store(generator.target());
        generator.ifs().forEach(condition -> compiler.conditions.jumpUnless(condition, skip));
        if (index + 1 < generators.size()) {
            generator(expression, generators, index + 1, above + 1);
        } else {
            element(expression, above + 1);
        }
        compiler.code().place(skip);
        compiler.code().at(expression);
        compiler.code().loop(next);
        if (asynchronous) {
            compiler.code().place(stop);
            compiler.emit(Opcode.END_ASYNC_FOR);
        } else {
            compiler.code().place(end);
        }
    }

    /// @param depth how deep the collection lies below what is added
    private void element(Expr expression, int depth) {
        switch (expression) {
            case Expr.ListComp comprehension -> {
                compiler.visit(comprehension.elt());
                compiler.emit(Opcode.LIST_APPEND, depth);
            }
            case Expr.SetComp comprehension -> {
                compiler.visit(comprehension.elt());
                compiler.emit(Opcode.SET_ADD, depth);
            }
            case Expr.DictComp comprehension -> {
                compiler.visit(comprehension.key());
                compiler.visit(comprehension.value());
                compiler.emit(Opcode.MAP_ADD, depth);
            }
            case Expr.GeneratorExp comprehension -> {
                compiler.visit(comprehension.elt());
                compiler.suspension.yieldTop();
                compiler.emit(Opcode.POP_TOP);
            }
            default -> throw new IllegalStateException("no comprehension");
        }
    }
}
