package dev.pytool.interpreter.code;

import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Stmt;

import java.util.List;
import java.util.Optional;

/// `try` with `except`, `except*`, `else` and `finally`. The body of `finally` is compiled once for
/// each way out.
final class Tries {
    private final Compiler compiler;

    Tries(Compiler compiler) {
        this.compiler = compiler;
    }

    void visit(Stmt.TryLike statement) {
        if (statement.finalbody().isEmpty()) {
            handled(statement);
        } else {
            withFinally(statement);
        }
    }

    private void withFinally(Stmt.TryLike statement) {
        Label exceptional = new Label();
        Label end = new Label();
        Optional<Assembler.Region> outside =
                compiler.code().protect(exceptional, compiler.code().depth(), false);
        compiler.unit.blocks.push(new Block.Finally(statement.finalbody(), outside));
        compiler.emit(Opcode.NOP);
        if (statement.handlers().isEmpty()) {
            compiler.statements.visit(statement.body());
        } else {
            handled(statement);
        }
        compiler.unit.blocks.pop();
        compiler.code().protectAs(outside);
        compiler.statements.visit(statement.finalbody());
        compiler.code().nowhere();
        compiler.code().jump(Opcode.JUMP, end);

        compiler.code().place(exceptional);
        handling(
                outside,
                () -> {
                    compiler.statements.visit(statement.finalbody());
                    compiler.code().nowhere();
                    compiler.emit(Opcode.RERAISE, 0);
                });
        compiler.code().place(end);
    }

    /// Code that runs while the arrived exception is the handled one. An exception inside gives
    /// back the one handled before. On entry the stack holds the exception; `body` finds it on top,
    /// above the one handled before.
    void handling(Optional<Assembler.Region> outside, Runnable body) {
        Label cleanup = new Label();
        int kept = compiler.code().depth();
        compiler.code().protect(cleanup, kept, true);
        // Before PUSH_EXC_INFO has run there is nothing to give back; the instruction itself cannot
        // raise.
        compiler.emit(Opcode.PUSH_EXC_INFO);
        compiler.unit.blocks.push(new Block.Handling(outside));
        body.run();
        compiler.unit.blocks.pop();
        compiler.code().protectAs(outside);
        compiler.code().place(cleanup);
        // Stack: ..., handled before, index, exception.
        compiler.code().nowhere();
        compiler.emit(Opcode.COPY, 3);
        compiler.emit(Opcode.POP_EXCEPT);
        compiler.emit(Opcode.RERAISE, 1);
    }

    private void handled(Stmt.TryLike statement) {
        if (statement instanceof Stmt.TryStar) {
            groups(statement);
            return;
        }
        Label exceptional = new Label();
        Label end = new Label();
        Optional<Assembler.Region> outside =
                compiler.code().protect(exceptional, compiler.code().depth(), false);
        compiler.emit(Opcode.NOP);
        compiler.statements.visit(statement.body());
        compiler.code().protectAs(outside);
        compiler.statements.visit(statement.orelse());
        compiler.code().nowhere();
        compiler.code().jump(Opcode.JUMP, end);
        compiler.code().place(exceptional);
        handling(
                outside,
                () -> {
                    for (ExceptHandler handler : statement.handlers()) {
                        handler(handler, outside, end);
                    }
                    compiler.code().nowhere();
                    compiler.emit(Opcode.RERAISE, 0);
                });
        compiler.code().place(end);
    }

    private void handler(ExceptHandler handler, Optional<Assembler.Region> outside, Label end) {
        Label next = new Label();
        compiler.code().at(handler);
        if (handler.type().isPresent()) {
            Expr type = handler.type().get();
            compiler.visit(type);
            compiler.code().at(type);
            compiler.emit(Opcode.CHECK_EXC_MATCH);
            compiler.code().jump(Opcode.POP_JUMP_IF_FALSE, next);
            compiler.code().at(handler);
        }
        if (handler.name().isPresent()) {
            compiler.names.store(handler.name().get());
            named(handler.name().get(), () -> compiler.statements.visit(handler.body()));
        } else {
            compiler.emit(Opcode.POP_TOP);
            bare(() -> compiler.statements.visit(handler.body()));
        }
        compiler.code().nowhere();
        Optional<Assembler.Region> inside = compiler.code().region();
        compiler.code().protectAs(outside);
        compiler.emit(Opcode.POP_EXCEPT);
        compiler.code().jump(Opcode.JUMP, end);
        compiler.code().protectAs(inside);
        compiler.code().place(next);
    }

    /// The body of a handler: the exception itself is off the stack, only the one handled before is
    /// there.
    private void bare(Runnable body) {
        Block outer = compiler.unit.blocks.pop();
        compiler.unit.blocks.push(new Block.Popped(outer.outside()));
        body.run();
        compiler.unit.blocks.pop();
        compiler.unit.blocks.push(outer);
    }

    /// The name lives only in the handler's body: it is deleted on every way out.
    private void named(String name, Runnable body) {
        bare(() -> {
            Label cleanup = new Label();
            Optional<Assembler.Region> outside =
                    compiler.code().protect(cleanup, compiler.code().depth(), true);
            compiler.unit.blocks.push(new Block.HandlerName(name, outside));
            body.run();
            compiler.unit.blocks.pop();
            compiler.code().protectAs(outside);
            compiler.code().nowhere();
            forget(name);
            Label after = new Label();
            compiler.code().jump(Opcode.JUMP, after);
            compiler.code().place(cleanup);
            compiler.code().nowhere();
            forget(name);
            compiler.emit(Opcode.RERAISE, 1);
            compiler.code().place(after);
        });
    }

    /// Empties and deletes the name, so that it may have been deleted in the body.
    void forget(String name) {
        compiler.constants.load(Literal.NONE);
        compiler.names.store(name);
        compiler.names.delete(name);
    }

    /// `except*`: each handler takes its part of the group; what was raised and what is left is
    /// raised together.
    ///
    /// Stack inside: the one handled before, the original group, a list of what was raised, the
    /// rest.
    private void groups(Stmt.TryLike statement) {
        Label exceptional = new Label();
        Label end = new Label();
        Optional<Assembler.Region> outside =
                compiler.code().protect(exceptional, compiler.code().depth(), false);
        compiler.emit(Opcode.NOP);
        compiler.statements.visit(statement.body());
        compiler.code().protectAs(outside);
        compiler.statements.visit(statement.orelse());
        compiler.code().nowhere();
        compiler.code().jump(Opcode.JUMP, end);
        compiler.code().place(exceptional);
        handling(
                outside,
                () -> {
                    compiler.emit(Opcode.COPY, 1);
                    compiler.emit(Opcode.BUILD_LIST, 0);
                    compiler.emit(Opcode.SWAP, 2);
                    for (ExceptHandler handler : statement.handlers()) {
                        group(handler);
                    }
                    // What no handler took is raised again with the rest.
                    compiler.code().nowhere();
                    compiler.emit(Opcode.LIST_APPEND, 1);
                    compiler.emit(Opcode.PREP_RERAISE_STAR);
                    // From here on the one handled before is given back by hand.
                    compiler.code().protectAs(outside);
                    compiler.emit(Opcode.COPY, 1);
                    Label raise = new Label();
                    compiler.code().jump(Opcode.POP_JUMP_IF_NOT_NONE, raise);
                    compiler.emit(Opcode.POP_TOP);
                    compiler.emit(Opcode.POP_EXCEPT);
                    compiler.code().jump(Opcode.JUMP, end);
                    compiler.code().place(raise);
                    compiler.emit(Opcode.SWAP, 2);
                    compiler.emit(Opcode.POP_EXCEPT);
                    compiler.emit(Opcode.RERAISE, 0);
                });
        compiler.code().place(end);
    }

    private void group(ExceptHandler handler) {
        Label noMatch = new Label();
        Label done = new Label();
        Label raised = new Label();
        compiler.code().at(handler);
        compiler.visit(handler.type().orElseThrow());
        compiler.emit(Opcode.CHECK_EG_MATCH);
        compiler.emit(Opcode.COPY, 1);
        compiler.code().jump(Opcode.POP_JUMP_IF_NONE, noMatch);
        handler.name().ifPresentOrElse(compiler.names::store, () -> compiler.emit(Opcode.POP_TOP));
        // Stack: before, original, list, rest.
        Optional<Assembler.Region> outside =
                compiler.code().protect(raised, compiler.code().depth(), true);
        List<Stmt> body = handler.body();
        compiler.statements.visit(body);
        compiler.code().protectAs(outside);
        compiler.code().nowhere();
        handler.name().ifPresent(this::forget);
        compiler.code().jump(Opcode.JUMP, done);
        compiler.code().place(raised);
        // Stack: before, original, list, rest, index, exception.
        handler.name().ifPresent(this::forget);
        compiler.emit(Opcode.LIST_APPEND, 3);
        compiler.emit(Opcode.POP_TOP);
        compiler.code().jump(Opcode.JUMP, done);
        compiler.code().place(noMatch);
        compiler.emit(Opcode.POP_TOP);
        compiler.code().place(done);
    }
}
