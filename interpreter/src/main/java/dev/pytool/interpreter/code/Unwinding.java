package dev.pytool.interpreter.code;

import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Stmt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// `return`, `break` and `continue`: each undoes the blocks it leaves, innermost first.
final class Unwinding {
    private final Compiler compiler;

    Unwinding(Compiler compiler) {
        this.compiler = compiler;
    }

    void returns(Stmt.Return statement) {
        Optional<Literal> constant = Statements.constant(statement.value());
        boolean valueOnStack = constant.isEmpty();
        if (valueOnStack) {
            compiler.visit(statement.value().orElseThrow());
            compiler.code().at(statement);
        }
        unwind(
                Optional.empty(),
                valueOnStack,
                () -> {
                    constant.ifPresent(compiler.constants::load);
                    compiler.emit(Opcode.RETURN_VALUE);
                });
    }

    void breaks() {
        Block.Loop loop = innermostLoop();
        unwind(
                Optional.of(loop),
                false,
                () -> {
                    if (loop.iterator()) {
                        compiler.emit(Opcode.POP_TOP, 1);
                    }
                    compiler.code().jump(Opcode.JUMP, loop.end());
                });
    }

    void continues() {
        Block.Loop loop = innermostLoop();
        unwind(Optional.of(loop), false, () -> compiler.code().loop(loop.next()));
    }

    private Block.Loop innermostLoop() {
        for (Block block : compiler.unit.blocks) {
            if (block instanceof Block.Loop loop) {
                return loop;
            }
        }
        throw new IllegalStateException("no loop around");
    }

    /// Undoes every block inside `stop` (all of them where it is empty). The blocks are set aside
    /// meanwhile, so that a `return` inside a `finally` sees only those outside; afterwards they
    /// hold again for the code that follows.
    ///
    /// @param exit emits the jump itself, which nothing undone covers any more
    private void unwind(Optional<Block.Loop> stop, boolean valueOnStack, Runnable exit) {
        if (!compiler.code().isReachable()) {
            return;
        }
        Deque<Block> all = new ArrayDeque<>(compiler.unit.blocks);
        int[] place = compiler.code().place();
        Optional<Assembler.Region> region = compiler.code().region();
        while (!compiler.unit.blocks.isEmpty()) {
            Block block = compiler.unit.blocks.peek();
            if (stop.isPresent() && block == stop.get()) {
                break;
            }
            compiler.unit.blocks.pop();
            compiler.code().protectAs(block.outside());
            undo(block, valueOnStack);
        }
        compiler.code().restore(place);
        compiler.code().protectAs(stop.flatMap(Block.Loop::outside));
        exit.run();
        compiler.unit.blocks.clear();
        compiler.unit.blocks.addAll(all);
        compiler.code().protectAs(region);
    }

    private void undo(Block block, boolean valueOnStack) {
        switch (block) {
            case Block.Loop loop -> {
                if (loop.iterator()) {
                    swap(valueOnStack);
                    compiler.emit(Opcode.POP_TOP, 1);
                }
            }
            case Block.Finally last -> compiler.statements.visit(last.body());
            case Block.Handling _ -> {
                swap(valueOnStack);
                compiler.emit(Opcode.POP_TOP);
                swap(valueOnStack);
                compiler.emit(Opcode.POP_EXCEPT);
            }
            case Block.Popped _ -> {
                swap(valueOnStack);
                compiler.emit(Opcode.POP_EXCEPT);
            }
            case Block.HandlerName handler -> compiler.tries.forget(handler.name());
            case Block.With with -> {
                if (valueOnStack) {
                    compiler.emit(Opcode.SWAP, 3);
                    compiler.emit(Opcode.SWAP, 2);
                }
                compiler.withs.leave(with);
            }
        }
    }

    private void swap(boolean valueOnStack) {
        if (valueOnStack) {
            compiler.emit(Opcode.SWAP, 2);
        }
    }
}
