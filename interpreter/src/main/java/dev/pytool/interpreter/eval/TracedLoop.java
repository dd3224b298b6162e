package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.code.Opcode;
import dev.pytool.interpreter.object.Interp;

/// The loop for traced frames: one instruction at a time, with events in between. Slow, complete,
/// and in no untraced program's way.
final class TracedLoop {
    private TracedLoop() {}

    static Object run(Interp in, PyFrame frame) {
        Object[] s = frame.slots;
        int sp = frame.top;
        while (true) {
            int next = frame.pc + 1;
            frame.top = sp;
            Tracing.before(in, frame, next);
            int jump = frame.jumpTo;
            if (jump >= 0) {
                frame.jumpTo = -1;
                next = jump;
                sp = frame.top;
            }
            int word = frame.code.code()[next];
            frame.pc = next;
            int arg = word >>> 8;
            int op = word & 0xFF;
            switch (op) {
                case Opcode.RETURN_VALUE:
                    frame.finished = true;
                    return s[sp - 1];
                case Opcode.RETURN_GENERATOR:
                    frame.top = sp;
                    return SuspensionSteps.make(in, frame);
                case Opcode.YIELD_VALUE:
                    {
                        Object x = s[--sp];
                        s[sp] = null;
                        frame.top = sp;
                        return x;
                    }
                default:
                    frame.top = sp;
                    sp = SingleStep.run(in, frame, s, sp, op, arg);
            }
        }
    }
}
