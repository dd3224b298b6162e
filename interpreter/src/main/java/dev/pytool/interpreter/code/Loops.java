package dev.pytool.interpreter.code;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Stmt;

import java.util.Optional;

/// `for`, `async for` and `while`.
final class Loops {
    private final Compiler compiler;

    Loops(Compiler compiler) {
        this.compiler = compiler;
    }

    void loop(Stmt.For loop) {
        Label next = new Label();
        Label exhausted = new Label();
        Label end = new Label();
        compiler.visit(loop.iter());
        compiler.code().at(loop.iter());
        compiler.emit(Opcode.GET_ITER);
        compiler.code().place(next);
        compiler.code().jump(Opcode.FOR_ITER, exhausted);
        compiler.targets.store(loop.target());
        compiler.unit.blocks.push(new Block.Loop(next, end, true, compiler.code().region()));
        compiler.statements.visit(loop.body());
        compiler.unit.blocks.pop();
        compiler.code().nowhere();
        compiler.code().loop(next);
        compiler.code().place(exhausted);
        compiler.statements.visit(loop.orelse());
        compiler.code().place(end);
    }

    void asynchronous(Stmt.AsyncFor loop) {
        Label next = new Label();
        Label exhausted = new Label();
        Label end = new Label();
        compiler.visit(loop.iter());
        compiler.code().at(loop.iter());
        compiler.emit(Opcode.GET_AITER);
        compiler.code().place(next);
        nextAsynchronous(exhausted);
        compiler.targets.store(loop.target());
        compiler.unit.blocks.push(new Block.Loop(next, end, true, compiler.code().region()));
        compiler.statements.visit(loop.body());
        compiler.unit.blocks.pop();
        compiler.code().nowhere();
        compiler.code().loop(next);
        compiler.code().place(exhausted);
        compiler.code().at(loop.iter());
        compiler.emit(Opcode.END_ASYNC_FOR);
        compiler.statements.visit(loop.orelse());
        compiler.code().place(end);
    }

    /// Awaits the next item of the asynchronous iterator on top; its end arrives at `exhausted` as
    /// an exception.
    void nextAsynchronous(Label exhausted) {
        Optional<Assembler.Region> before =
                compiler.code().protect(exhausted, compiler.code().depth(), false);
        compiler.emit(Opcode.GET_ANEXT);
        compiler.constants.none();
        compiler.suspension.delegate();
        compiler.code().protectAs(before);
    }

    void loop(Stmt.While loop) {
        Label test = new Label();
        Label exhausted = new Label();
        Label end = new Label();
        compiler.code().place(test);
        if (!isTrue(loop.test())) {
            compiler.conditions.jumpUnless(loop.test(), exhausted);
        }
        compiler.unit.blocks.push(new Block.Loop(test, end, false, compiler.code().region()));
        compiler.statements.visit(loop.body());
        compiler.unit.blocks.pop();
        compiler.code().nowhere();
        compiler.code().loop(test);
        compiler.code().place(exhausted);
        compiler.statements.visit(loop.orelse());
        compiler.code().place(end);
    }

    private static boolean isTrue(Expr test) {
        return test instanceof Expr.Constant constant
                && switch (constant.value()) {
                    case Literal.Bool(boolean value) -> value;
                    case Literal.Int(var value) -> value.signum() != 0;
                    default -> false;
                };
    }
}
