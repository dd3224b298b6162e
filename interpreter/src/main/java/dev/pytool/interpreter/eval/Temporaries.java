package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.code.Opcode;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.types.PyNone;

/// Generators that a `for` statement makes for itself, as in `for x in f():`. CPython's reference
/// counts end them at the moment `break` or `return` leaves the loop; here the loop ends those that
/// nothing else can refer to. Others end when the JVM collects them, without being closed.
final class Temporaries {
    private Temporaries() {}

    /// Notes what a `for` is about to iterate over: a generator that the instruction before made by
    /// calling its function from this frame.
    static void note(PyFrame frame, Object iterable) {
        if (iterable instanceof PyGenerator g
                && !g.started
                && g.frame.back == frame
                && frame.pc > 0
                && Opcode.of(frame.code.code()[frame.pc - 1]) == Opcode.CALL) {
            g.temporary = true;
        }
    }

    /// Ends the iterator of a loop that is left early, where it is such a generator.
    static void abandon(Interp in, Object iterator) {
        if (!(iterator instanceof PyGenerator g) || !g.temporary || !g.isSuspended()) {
            return;
        }
        try {
            if (!(g instanceof PyAsyncGenerator)) {
                Generators.close(in, g);
            } else if (in.asyncEnds() != PyNone.NONE) {
                in.call(in.asyncEnds(), g);
            }
        } catch (PyException e) {
            Failures.unraisable(in, e.value(), null, g);
        }
    }
}
