package dev.pytool.interpreter.debug;

import dev.pytool.interpreter.eval.Evaluator;
import dev.pytool.interpreter.eval.PyCode;
import dev.pytool.interpreter.eval.PyFrame;
import dev.pytool.interpreter.imports.Source;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.types.PyCell;
import dev.pytool.interpreter.types.PyDict;

/// Runs text in a frame that waits: on the thread that runs Python code, while it is stopped.
public final class FrameCode {
    private static final String FILE = "<debug>";

    private FrameCode() {}

    /// The value of an expression; raises what it raises.
    public static Object evaluate(Interp in, PyFrame frame, String expression) {
        return run(in, frame, Source.compile(in, expression.strip(), FILE, "eval"));
    }

    /// Runs statements; what they assign becomes the frame's.
    public static void execute(Interp in, PyFrame frame, String text) {
        run(in, frame, Source.compile(in, text.endsWith("\n") ? text : text + "\n", FILE, "exec"));
    }

    /// Functions, lambdas and comprehensions in the text see the frame's variables only as globals,
    /// so a function's frame lends its variables to a copy of the globals.
    private static Object run(Interp in, PyFrame frame, PyCode code) {
        if (!frame.code().has(PyCode.OPTIMIZED)) {
            return Evaluator.run(in, code, frame.globals(), frame.localsMapping(), new PyCell[0]);
        }
        PyDict before = frame.snapshot();
        PyDict locals = before.copyOf();
        PyDict globals = frame.globals().copyOf();
        globals.putAll(in, before);
        try {
            return Evaluator.run(in, code, globals, locals, new PyCell[0]);
        } finally {
            for (Object[] entry : locals.entryArray()) {
                if (entry[0] instanceof String name && before.get(name) != entry[1]) {
                    frame.assign(name, entry[1]);
                }
            }
        }
    }
}
