package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.code.Opcode;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.types.PyNone;

/// The instructions of the fast loop, one at a time, for traced frames. Jumps set the frame's
/// position.
final class SingleStep {
    private SingleStep() {}

    static int run(Interp in, PyFrame frame, Object[] s, int top, int op, int arg) {
        int sp = top;
        switch (op) {
            case Opcode.NOP, Opcode.RESUME -> {}
            case Opcode.POP_TOP -> s[--sp] = null;
            case Opcode.COPY -> {
                s[sp] = s[sp - arg];
                sp++;
            }
            case Opcode.SWAP -> {
                Object x = s[sp - 1];
                s[sp - 1] = s[sp - arg];
                s[sp - arg] = x;
            }
            case Opcode.PUSH_NULL -> s[sp++] = null;
            case Opcode.LOAD_CONST -> s[sp++] = frame.code.constants()[arg];
            case Opcode.LOAD_FAST -> {
                if (s[arg] == null) {
                    throw NameSteps.unbound(frame, arg);
                }
                s[sp++] = s[arg];
            }
            case Opcode.STORE_FAST -> {
                s[arg] = s[--sp];
                s[sp] = null;
            }
            case Opcode.LOAD_GLOBAL -> s[sp++] = NameSteps.global(in, frame, frame.pc, arg);
            case Opcode.LOAD_ATTR ->
                    s[sp - 1] = AttributeSteps.load(in, frame, frame.pc, s[sp - 1], arg);
            case Opcode.LOAD_METHOD -> {
                AttributeSteps.loadMethod(in, frame, frame.pc, s, sp - 1, arg);
                sp++;
            }
            case Opcode.BINARY_OP -> {
                Object b = s[--sp];
                s[sp - 1] = Arithmetic.binary(in, arg, s[sp - 1], b);
            }
            case Opcode.BINARY_SUBSCR -> {
                Object key = s[--sp];
                s[sp - 1] = Arithmetic.subscript(in, s[sp - 1], key);
            }
            case Opcode.COMPARE_OP -> {
                Object b = s[--sp];
                s[sp - 1] = Arithmetic.compare(in, arg, s[sp - 1], b);
            }
            case Opcode.CALL -> sp = CallSteps.call(in, s, sp, arg);
            default -> sp = jumps(in, frame, s, sp, op, arg);
        }
        return sp;
    }

    private static int jumps(Interp in, PyFrame frame, Object[] s, int top, int op, int arg) {
        int sp = top;
        boolean taken = false;
        switch (op) {
            case Opcode.JUMP -> taken = true;
            case Opcode.JUMP_BACKWARD -> {
                taken = true;
                frame.tracedLine = -1;
                in.machine().safePoint(in);
            }
            case Opcode.POP_JUMP_IF_FALSE -> taken = !in.isTrue(s[--sp]);
            case Opcode.POP_JUMP_IF_TRUE -> taken = in.isTrue(s[--sp]);
            case Opcode.POP_JUMP_IF_NONE -> taken = s[--sp] == PyNone.NONE;
            case Opcode.POP_JUMP_IF_NOT_NONE -> taken = s[--sp] != PyNone.NONE;
            case Opcode.FOR_ITER -> {
                Object x = Iteration.next(in, s[sp - 1]);
                taken = x == null;
                if (taken) {
                    s[--sp] = null;
                } else {
                    s[sp++] = x;
                }
            }
            case Opcode.SEND -> {
                Object x = SuspensionSteps.send(in, s[sp - 2], s[sp - 1]);
                taken = x == null;
                s[sp - 1] = taken ? in.takeStopValue() : x;
            }
            default -> sp = Families.step(in, frame, s, sp, op, arg);
        }
        if (taken) {
            frame.pc = arg - 1;
        }
        return sp;
    }
}
