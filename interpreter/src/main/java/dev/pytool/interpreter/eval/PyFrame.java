package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Identity;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyCell;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyFunction;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.Arrays;

/// The state of one call: variables and value stack in one array, the instruction being run, the
/// caller. Generators keep theirs between resumptions.
@PyType(value = "frame", home = "-", subclassable = false)
public final class PyFrame extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyFrameTable());

    final PyCode code;
    final PyDict globals;
    final PyDict builtins;
    final Object[] slots;
    Object locals;
    PyFunction function;
    PyFrame back;

    /// Index of the instruction being run; -1 before the first.
    int pc = -1;

    /// Top of the stack where the frame is suspended.
    int top;

    PyGenerator generator;

    /// The generator of a frame that does not keep it alive, or `null`.
    java.lang.ref.WeakReference<PyGenerator> weakGenerator;

    Object trace;
    boolean traceLines = true;
    boolean traceOpcodes;
    int tracedLine;
    boolean finished;

    /// An exception to raise where the frame goes on.
    PyException injected;

    /// Whether the exception on its way up was in this frame's traceback already.
    boolean reraised;

    int raisedAt = -1;

    /// The instruction a debugger or trace function jumped to, or -1.
    int jumpTo = -1;

    PyFrame(PyCode code, PyDict globals, PyDict builtins, Object locals) {
        super(TYPE);
        this.code = code;
        this.globals = globals;
        this.builtins = builtins;
        this.locals = locals;
        slots = new Object[code.variables().length + code.stackSize() + 1];
        top = code.variables().length;
    }

    public PyCode code() {
        return code;
    }

    /// Where the value stack begins.
    int base() {
        return code.variables().length;
    }

    public PyDict globals() {
        return globals;
    }

    public PyDict builtins() {
        return builtins;
    }

    /// The caller's frame, or `null`.
    public PyFrame back() {
        return back;
    }

    public int instruction() {
        return pc;
    }

    public int line() {
        return code.line(pc);
    }

    /// The first argument, or `null` where it was deleted.
    public Object firstArgument() {
        Object value = slots[0];
        if (value instanceof PyCell cell && isCell(0)) {
            return cell.get();
        }
        return value;
    }

    /// The cell of a free variable, or `null`.
    public Object freeVariable(String name) {
        for (int i = code.freeStart(); i < code.variables().length; i++) {
            if (code.variables()[i].equals(name)) {
                return slots[i];
            }
        }
        return null;
    }

    /// The variables by name, as `f_locals` shows them; a snapshot for functions, the namespace
    /// itself elsewhere.
    @PyGetter("f_locals")
    public Object localsMapping() {
        if (locals != null) {
            return locals;
        }
        return snapshot();
    }

    /// The bound variables by name.
    public PyDict snapshot() {
        PyDict dict = new PyDict();
        String[] names = code.variables();
        for (int i = 0; i < names.length; i++) {
            Object value = slots[i];
            if (value instanceof PyCell cell && isCell(i)) {
                value = cell.get();
            }
            if (value != null && !names[i].startsWith(".")) {
                dict.put(names[i], value);
            }
        }
        return dict;
    }

    boolean isCell(int index) {
        return code.data().slots().isCell(index);
    }

    /// Gives a variable a value; false where the code has none of that name.
    public boolean assign(String name, Object value) {
        if (locals instanceof PyDict dict) {
            dict.put(name, value);
            return true;
        }
        String[] names = code.variables();
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                if (slots[i] instanceof PyCell cell && isCell(i)) {
                    cell.set(value);
                } else {
                    slots[i] = value;
                }
                return true;
            }
        }
        return false;
    }

    @PyGetter("f_code")
    Object codeAttribute() {
        return code;
    }

    @PyGetter("f_globals")
    Object globalsAttribute() {
        return globals;
    }

    @PyGetter("f_builtins")
    Object builtinsAttribute() {
        return builtins;
    }

    @PyGetter("f_back")
    Object backAttribute() {
        return back == null ? PyNone.NONE : back;
    }

    @PyGetter("f_lineno")
    Object lineAttribute() {
        int line = line();
        return line == 0 ? PyNone.NONE : (Object) (long) line;
    }

    @PyGetter("f_lasti")
    long lastInstruction() {
        return pc < 0 ? -1 : 2L * pc;
    }

    /// The generator whose frame this is, or `null`.
    PyGenerator owner() {
        return weakGenerator == null ? generator : weakGenerator.get();
    }

    @PyGetter("f_generator")
    Object generatorAttribute() {
        PyGenerator own = owner();
        return own == null ? PyNone.NONE : own;
    }

    @PyGetter("f_trace")
    Object traceAttribute() {
        return trace == null ? PyNone.NONE : trace;
    }

    @PySetter("f_trace")
    void traceAttribute(Object value) {
        trace = value == PyNone.NONE ? null : value;
    }

    @PyGetter("f_trace_lines")
    boolean traceLinesAttribute() {
        return traceLines;
    }

    @PySetter("f_trace_lines")
    void traceLinesAttribute(Interp in, Object value) {
        traceLines = in.isTrue(value);
    }

    @PyGetter("f_trace_opcodes")
    boolean traceOpcodesAttribute() {
        return traceOpcodes;
    }

    @PySetter("f_trace_opcodes")
    void traceOpcodesAttribute(Interp in, Object value) {
        traceOpcodes = in.isTrue(value);
    }

    @PyMethod
    void clear() {
        if (owner() != null && !finished) {
            throw Errors.runtime("cannot clear a suspended frame");
        }
        if (!finished) {
            throw Errors.runtime("cannot clear an executing frame");
        }
        Arrays.fill(slots, null);
    }

    @PySlot("__repr__")
    Object repr() {
        return Text.of(
                "<frame at "
                        + Identity.hex(this)
                        + ", file '"
                        + code.file()
                        + "', line "
                        + line()
                        + ", code "
                        + code.name()
                        + ">");
    }
}
