package dev.pytool.interpreter.code;

import dev.pytool.parser.ast.Expr;

import java.util.Optional;

/// `yield`, `yield from` and `await`.
final class Suspension {
    private final Compiler compiler;

    Suspension(Compiler compiler) {
        this.compiler = compiler;
    }

    void yield(Expr.Yield yield) {
        yield.value().ifPresentOrElse(compiler::visit, compiler.constants::none);
        yieldTop();
    }

    /// Hands out the top of the stack; what is sent in takes its place.
    void yieldTop() {
        if ((compiler.unit.flags & Code.ASYNC_GENERATOR) != 0) {
            compiler.emit(Opcode.ASYNC_GEN_WRAP);
        }
        compiler.emit(Opcode.YIELD_VALUE);
        compiler.emit(Opcode.RESUME, 1);
    }

    void yieldFrom(Expr.YieldFrom yield) {
        compiler.visit(yield.value());
        compiler.emit(Opcode.GET_YIELD_FROM_ITER);
        compiler.constants.none();
        delegate();
    }

    void await(Expr.Await await) {
        compiler.visit(await.value());
        awaitTop(0);
    }

    /// Awaits the top of the stack.
    ///
    /// @param method 1 after `__aenter__`, 2 after `__aexit__`, for the wording of the error
    void awaitTop(int method) {
        compiler.emit(Opcode.GET_AWAITABLE, method);
        compiler.constants.none();
        delegate();
    }

    /// Runs the iterator below the top to its end, handing through what it yields and what is sent:
    /// the result stays.
    void delegate() {
        Label send = new Label();
        Label end = new Label();
        Label thrown = new Label();
        compiler.code().place(send);
        compiler.code().jump(Opcode.SEND, end);
        Optional<Assembler.Region> before =
                compiler.code().protect(thrown, compiler.code().depth(), false);
        compiler.emit(Opcode.YIELD_VALUE, 1);
        compiler.code().protectAs(before);
        compiler.emit(Opcode.RESUME, 2);
        compiler.code().loop(send);
        compiler.code().place(thrown);
        compiler.emit(Opcode.CLEANUP_THROW);
        compiler.code().place(end);
        compiler.emit(Opcode.END_SEND);
    }
}
