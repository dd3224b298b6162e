package dev.pytool.interpreter.code;

import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.Withitem;

import java.util.Optional;

/// `with` and `async with`, one item inside the other.
final class Withs {
    private final Compiler compiler;

    Withs(Compiler compiler) {
        this.compiler = compiler;
    }

    /// The statement from its item number `index` on. On the stack meanwhile: the exit method and
    /// its receiver.
    void visit(Stmt.WithLike statement, int index) {
        boolean asynchronous = statement instanceof Stmt.AsyncWith;
        Withitem item = statement.items().get(index);
        compiler.visit(item.contextExpr());
        compiler.code().at(item.contextExpr());
        enter(asynchronous);
        Label exceptional = new Label();
        Label end = new Label();
        int[] place = compiler.code().place();
        Optional<Assembler.Region> outside =
                compiler.code().protect(exceptional, compiler.code().depth() - 1, true);
        compiler.unit.blocks.push(new Block.With(item, asynchronous, outside));
        item.optionalVars()
                .ifPresentOrElse(compiler.targets::store, () -> compiler.emit(Opcode.POP_TOP));
        if (index + 1 < statement.items().size()) {
            visit(statement, index + 1);
        } else {
            compiler.statements.visit(statement.body());
        }
        compiler.unit.blocks.pop();
        compiler.code().protectAs(outside);
        compiler.code().restore(place);
        leave(asynchronous);
        compiler.code().jump(Opcode.JUMP, end);
        compiler.code().place(exceptional);
        exceptional(asynchronous, outside, end);
        compiler.code().place(end);
    }

    private void enter(boolean asynchronous) {
        compiler.emit(Opcode.COPY, 1);
        compiler.emit(Opcode.LOAD_SPECIAL, asynchronous ? 3 : 1);
        compiler.emit(Opcode.SWAP, 2);
        compiler.emit(Opcode.SWAP, 3);
        compiler.emit(Opcode.LOAD_SPECIAL, asynchronous ? 2 : 0);
        compiler.emit(Opcode.CALL, 0);
        if (asynchronous) {
            compiler.suspension.awaitTop(1);
        }
    }

    /// The exit without an exception: method and receiver are taken from the stack.
    void leave(Block.With block) {
        compiler.code().at(block.item().contextExpr());
        leave(block.asynchronous());
    }

    private void leave(boolean asynchronous) {
        compiler.constants.none();
        compiler.constants.none();
        compiler.constants.none();
        compiler.emit(Opcode.CALL, 3);
        if (asynchronous) {
            compiler.suspension.awaitTop(2);
        }
        compiler.emit(Opcode.POP_TOP);
    }

    /// Stack: exit method, receiver, index of the raising instruction, exception.
    private void exceptional(boolean asynchronous, Optional<Assembler.Region> outside, Label end) {
        Label suppressed = new Label();
        compiler.tries.handling(
                outside,
                () -> {
                    compiler.emit(Opcode.WITH_EXCEPT_START);
                    if (asynchronous) {
                        compiler.suspension.awaitTop(2);
                    }
                    compiler.code().jump(Opcode.POP_JUMP_IF_TRUE, suppressed);
                    compiler.emit(Opcode.RERAISE, 2);
                });
        compiler.code().place(suppressed);
        // Stack: exit method, receiver, index, the one handled before, exception.
        compiler.emit(Opcode.POP_TOP);
        compiler.emit(Opcode.POP_EXCEPT);
        compiler.emit(Opcode.POP_TOP);
        compiler.emit(Opcode.POP_TOP);
        compiler.emit(Opcode.POP_TOP);
        compiler.code().jump(Opcode.JUMP, end);
    }
}
