package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.code.Opcode;
import dev.pytool.interpreter.object.Interp;

/// Sends an instruction to the family that runs it. Answers the new top of the stack.
final class Families {
    private Families() {}

    static int step(Interp in, PyFrame frame, Object[] s, int sp, int op, int arg) {
        if (op <= Opcode.LOAD_LOCALS) {
            return NameSteps.step(in, frame, s, sp, op, arg);
        }
        if (op <= Opcode.CONTAINS_OP) {
            return AttributeSteps.step(in, frame, s, sp, op, arg);
        }
        if (op <= Opcode.FORMAT_WITH_SPEC) {
            return CollectionSteps.step(in, frame, s, sp, op, arg);
        }
        if (op <= Opcode.IMPORT_STAR) {
            return CallSteps.step(in, frame, s, sp, op, arg);
        }
        if (op <= Opcode.STOPITERATION_ERROR) {
            return SuspensionSteps.step(in, frame, s, sp, op, arg);
        }
        if (op <= Opcode.WITH_EXCEPT_START) {
            return ExceptionSteps.step(in, frame, s, sp, op, arg);
        }
        if (op <= Opcode.MATCH_KEYS) {
            return MatchSteps.step(in, frame, s, sp, op, arg);
        }
        return TypeSteps.step(in, frame, s, sp, op, arg);
    }
}
