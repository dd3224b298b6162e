package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// One level of a traceback.
@PyType(value = "traceback", home = "-", subclassable = false)
public final class PyTraceback extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyTracebackTable());

    private final PyFrame frame;
    private final int instruction;
    private final int line;
    private PyTraceback next;

    public PyTraceback(PyTraceback next, PyFrame frame, int instruction, int line) {
        super(TYPE);
        this.next = next;
        this.frame = frame;
        this.instruction = instruction;
        this.line = line;
    }

    public PyFrame frame() {
        return frame;
    }

    public int instruction() {
        return instruction;
    }

    public int line() {
        return line;
    }

    /// The level towards the place of the raise, or `null`.
    public PyTraceback next() {
        return next;
    }

    @PySlot("__new__($type, tb_next, tb_frame, tb_lasti, tb_lineno)")
    static Object create(PyClass cls, Object next, Object frame, long last, long line) {
        Args.check(frame, PyFrame.TYPE, "traceback", "tb_frame");
        if (next != PyNone.NONE && !(next instanceof PyTraceback)) {
            throw Errors.type(
                    "expected traceback object or None, got '" + PyClass.of(next).name() + "'");
        }
        return new PyTraceback(
                next instanceof PyTraceback t ? t : null,
                (PyFrame) frame,
                (int) (last / 2),
                (int) line);
    }

    @PyGetter(value = "tb_frame", member = true)
    Object frameAttribute() {
        return frame;
    }

    @PyGetter(value = "tb_lasti", member = true)
    long lastInstruction() {
        return 2L * instruction;
    }

    @PyGetter("tb_lineno")
    Object lineAttribute() {
        return line == 0 ? PyNone.NONE : (Object) (long) line;
    }

    @PyGetter("tb_next")
    Object nextAttribute() {
        return next == null ? PyNone.NONE : next;
    }

    @PySetter("tb_next")
    void nextAttribute(Object value) {
        for (Object t = value; t instanceof PyTraceback level; t = level.next) {
            if (level == this) {
                throw Errors.value("traceback loop detected");
            }
        }
        next = value instanceof PyTraceback t ? t : null;
    }

    @PyMethod("__dir__")
    Object dir() {
        return new PyList("tb_frame", "tb_next", "tb_lasti", "tb_lineno");
    }
}
