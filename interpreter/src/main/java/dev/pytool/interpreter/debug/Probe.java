package dev.pytool.interpreter.debug;

import dev.pytool.interpreter.eval.Evaluator;
import dev.pytool.interpreter.eval.PyCode;
import dev.pytool.interpreter.eval.PyFrame;
import dev.pytool.interpreter.imports.Source;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.types.PyBaseException;
import dev.pytool.interpreter.types.PyCell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A running program as a debugger sees it. Breakpoints, steps and pauses are set from any thread;
/// the listener is called on the thread that runs Python code, which waits until [Resume] says how
/// to go on.
public final class Probe implements Gate {
    /// Why the program stopped.
    public enum Reason {
        BREAKPOINT,
        STEP,
        PAUSE,
        EXCEPTION,
        ENTRY
    }

    /// How a stopped program goes on.
    public enum Resume {
        CONTINUE,
        STEP_IN,
        STEP_OVER,
        STEP_OUT
    }

    /// Told of every stop; the answer says how to go on.
    public interface Listener {
        Resume stopped(
                Interp in, PyFrame frame, Reason reason, Optional<PyBaseException> exception);
    }

    private final Listener listener;
    private final Map<String, Set<Integer>> breakpoints =
            new java.util.concurrent.ConcurrentHashMap<>();
    private volatile boolean pause;
    private volatile boolean stopOnRaise;
    private volatile Resume mode = Resume.CONTINUE;
    private PyFrame stepFrame;

    public Probe(Listener listener) {
        this.listener = listener;
    }

    /// Replaces the breakpoints of a file; lines count from 1.
    public void breakAt(String file, Set<Integer> lines) {
        breakpoints.put(file, Set.copyOf(lines));
    }

    /// Stops at the next line that runs.
    public void pause() {
        pause = true;
    }

    /// Whether every raised exception stops the program.
    public void stopOnRaise(boolean stops) {
        stopOnRaise = stops;
    }

    /// The stack, innermost frame first.
    public static List<PyFrame> stack(PyFrame innermost) {
        List<PyFrame> frames = new ArrayList<>();
        for (PyFrame f = innermost; f != null; f = f.back()) {
            frames.add(f);
        }
        return frames;
    }

    /// Evaluates an expression in a frame; raises what it raises.
    public static Object evaluate(Interp in, PyFrame frame, String expression) {
        PyCode code = Source.compile(in, expression, "<debug>", "eval");
        return Evaluator.run(in, code, frame.globals(), frame.localsMapping(), new PyCell[0]);
    }

    @Override
    public void line(Interp in, PyFrame frame) {
        Reason reason = reason(frame);
        if (reason != null) {
            stop(in, frame, reason, Optional.empty());
        }
    }

    private Reason reason(PyFrame frame) {
        if (pause) {
            pause = false;
            return Reason.PAUSE;
        }
        Set<Integer> lines = breakpoints.get(frame.code().file());
        if (lines != null && lines.contains(frame.line())) {
            return Reason.BREAKPOINT;
        }
        boolean stops =
                switch (mode) {
                    case CONTINUE -> false;
                    case STEP_IN -> true;
                    case STEP_OVER -> frame == stepFrame || !stack(frame).contains(stepFrame);
                    case STEP_OUT -> !stack(frame).contains(stepFrame);
                };
        return stops ? Reason.STEP : null;
    }

    private void stop(
            Interp in, PyFrame frame, Reason reason, Optional<PyBaseException> exception) {
        mode = Resume.CONTINUE;
        Resume next = listener.stopped(in, frame, reason, exception);
        stepFrame = frame;
        mode = next;
    }

    @Override
    public void exception(Interp in, PyFrame frame, PyException exception) {
        if (stopOnRaise
                && exception.value().traceback() != null
                && exception.value().traceback().next() == null) {
            stop(in, frame, Reason.EXCEPTION, Optional.of(exception.value()));
        }
    }
}
