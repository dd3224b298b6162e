package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.code.Opcode;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;

/// The events of `sys.settrace`, `sys.setprofile` and the debugger's gate.
final class Tracing {
    private Tracing() {}

    /// Tells a new frame to the trace function; whether the frame is to run traced.
    static boolean begins(Interp in, PyFrame frame) {
        if (in.traceFunction() == null && in.machine().gate() == null && frame.trace == null) {
            return false;
        }
        if (in.traceFunction() != null && !in.isTracing()) {
            if (frame.pc < 0 || frame.owner() != null) {
                frame.pc = Math.max(frame.pc, -1);
                Object local = call(in, in.traceFunction(), frame, "call", PyNone.NONE);
                frame.trace = local == PyNone.NONE ? null : local;
            }
        }
        frame.tracedLine = frame.pc < 0 ? 0 : frame.line();
        return frame.trace != null || in.machine().gate() != null;
    }

    private static Object call(
            Interp in, Object function, PyFrame frame, String event, Object argument) {
        in.tracing(true);
        try {
            return in.call(function, frame, event, argument);
        } catch (PyException e) {
            in.traceWith(null);
            frame.trace = null;
            throw e;
        } finally {
            in.tracing(false);
        }
    }

    /// Reports the line of the next instruction where it is another than the last one's.
    static void before(Interp in, PyFrame frame, int next) {
        int line = frame.code.line(next);
        int op = Opcode.of(frame.code.code()[next]);
        if (line == 0
                || line == frame.tracedLine
                || op == Opcode.RESUME
                || op == Opcode.MAKE_CELL
                || op == Opcode.RETURN_GENERATOR) {
            return;
        }
        frame.tracedLine = line;
        int at = frame.pc;
        frame.pc = next;
        if (frame.trace != null
                && frame.traceLines
                && in.traceFunction() != null
                && !in.isTracing()) {
            Object local = call(in, frame.trace, frame, "line", PyNone.NONE);
            frame.trace = local == PyNone.NONE ? frame.trace : local;
        }
        if (in.machine().gate() != null) {
            in.machine().gate().line(in, frame);
        }
        frame.pc = at;
    }

    static void returned(Interp in, PyFrame frame, Object value) {
        if (frame.trace != null && in.traceFunction() != null && !in.isTracing()) {
            call(in, frame.trace, frame, "return", value);
        }
    }

    static void raised(Interp in, PyFrame frame, PyException e) {
        if (frame.trace != null && in.traceFunction() != null && !in.isTracing()) {
            Object traceback = e.value().traceback() == null ? PyNone.NONE : e.value().traceback();
            call(
                    in,
                    frame.trace,
                    frame,
                    "exception",
                    new PyTuple(e.value().type(), e.value(), traceback));
        }
        if (in.machine().gate() != null) {
            in.machine().gate().exception(in, frame, e);
        }
    }
}
