package dev.pytool.interpreter.debug;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyException;

/// Where running code asks a debugger what to do: the debugger implements it, the evaluator calls
/// it on the thread that runs Python code, with the machine's lock held.
public interface Gate {
    /// A frame is about to run the first instruction of a line that has a breakpoint, or that a
    /// step or pause stops at. Returns when the program may go on.
    void line(Interp in, dev.pytool.interpreter.eval.PyFrame frame);

    /// An exception was raised in a frame or passes through it.
    void exception(Interp in, dev.pytool.interpreter.eval.PyFrame frame, PyException exception);

    /// An exception has left the program's outermost frame; nothing was reported yet.
    default void uncaught(Interp in, PyException exception) {}
}
