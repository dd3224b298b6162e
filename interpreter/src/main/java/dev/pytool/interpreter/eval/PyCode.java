package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.code.Code;
import dev.pytool.interpreter.object.Hashes;
import dev.pytool.interpreter.object.Identity;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.interpreter.types.PyArrayIterator;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyNotImplemented;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A code object: instructions, constants, names, variables, positions, exception table.
///
/// Instructions are ints: the opcode in the low eight bits, the argument above. Jump arguments are
/// absolute instruction indexes. Wraps what the compiler made ([Code]).
@PyType(value = "code", home = "-", subclassable = false)
public final class PyCode extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyCodeTable());

    /// `co_flags` bits, as module inspect names them.
    public static final int OPTIMIZED = 1,
            NEWLOCALS = 2,
            VARARGS = 4,
            VARKEYWORDS = 8,
            NESTED = 16,
            GENERATOR = 32,
            COROUTINE = 128,
            ITERABLE_COROUTINE = 256,
            ASYNC_GENERATOR = 512,
            HAS_DOCSTRING = 0x4000000,
            METHOD = 0x8000000;

    private final Code data;
    private final Object[] caches;
    private final int[] running;
    private final String[] locals;
    private int callCount;

    public PyCode(Code data) {
        super(TYPE);
        this.data = data;
        running = data.instructions().clone();
        caches = new Object[running.length];
        locals = locals(data);
    }

    private static String[] locals(Code data) {
        Code.Parameters p = data.parameters();
        int parameters =
                p.positional()
                        + p.keywordOnly()
                        + (data.has(VARARGS) ? 1 : 0)
                        + (data.has(VARKEYWORDS) ? 1 : 0);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < data.slots().count(); i++) {
            if (i < parameters || data.slots().kinds()[i] == Code.Slots.LOCAL) {
                names.add(data.slots().names()[i]);
            }
        }
        return names.toArray(new String[0]);
    }

    public Code data() {
        return data;
    }

    public String name() {
        return data.name();
    }

    public String qualifiedName() {
        return data.qualifiedName();
    }

    public String file() {
        return data.file();
    }

    public int firstLine() {
        return data.firstLine();
    }

    public int flags() {
        return data.flags();
    }

    public boolean has(int flag) {
        return (data.flags() & flag) != 0;
    }

    /// The instructions as they run; breakpoints replace opcodes here.
    public int[] code() {
        return running;
    }

    /// The instructions as compiled.
    public int[] original() {
        return data.instructions();
    }

    /// One cache an instruction, filled by the evaluator.
    public Object[] caches() {
        return caches;
    }

    public Object[] constants() {
        return data.constants();
    }

    public String[] names() {
        return data.names();
    }

    /// Names of the frame's variables.
    public String[] variables() {
        return data.slots().names();
    }

    public int argumentCount() {
        return data.parameters().positional();
    }

    public int positionalOnlyCount() {
        return data.parameters().positionalOnly();
    }

    public int keywordOnlyCount() {
        return data.parameters().keywordOnly();
    }

    public int freeCount() {
        return data.slots().freeCount();
    }

    public int freeStart() {
        return data.slots().count() - data.slots().freeCount();
    }

    public int stackSize() {
        return data.stackSize();
    }

    /// The line of an instruction from 1, or 0 where it has none.
    public int line(int instruction) {
        return instruction < 0 ? firstLine() : data.positions().line(instruction);
    }

    /// How often the code was called.
    public int countCall() {
        return ++callCount;
    }

    @PyGetter(value = "co_name", member = true)
    Object nameAttribute() {
        return Text.of(name());
    }

    @PyGetter(value = "co_qualname", member = true)
    Object qualifiedNameAttribute() {
        return Text.of(qualifiedName());
    }

    @PyGetter(value = "co_filename", member = true)
    Object fileAttribute() {
        return Text.of(file());
    }

    @PyGetter(value = "co_firstlineno", member = true)
    long firstLineAttribute() {
        return firstLine();
    }

    @PyGetter(value = "co_flags", member = true)
    long flagsAttribute() {
        return flags();
    }

    @PyGetter(value = "co_argcount", member = true)
    long argcount() {
        return argumentCount();
    }

    @PyGetter(value = "co_posonlyargcount", member = true)
    long posonlyargcount() {
        return positionalOnlyCount();
    }

    @PyGetter(value = "co_kwonlyargcount", member = true)
    long kwonlyargcount() {
        return keywordOnlyCount();
    }

    @PyGetter("co_nlocals")
    long nlocals() {
        return locals.length;
    }

    @PyGetter(value = "co_stacksize", member = true)
    long stacksize() {
        return stackSize();
    }

    @PyGetter(value = "co_consts", member = true)
    Object consts() {
        return new PyTuple(constants().clone());
    }

    private static PyTuple texts(String[] all, int from, int to) {
        Object[] items = new Object[to - from];
        for (int i = from; i < to; i++) {
            items[i - from] = Text.of(all[i]);
        }
        return new PyTuple(items);
    }

    @PyGetter(value = "co_names", member = true)
    Object namesAttribute() {
        return texts(names(), 0, names().length);
    }

    @PyGetter("co_varnames")
    Object varnames() {
        return texts(locals, 0, locals.length);
    }

    @PyGetter("co_cellvars")
    Object cellvars() {
        List<Object> cells = new ArrayList<>();
        for (int i = 0; i < data.slots().count(); i++) {
            if (data.slots().kinds()[i] == Code.Slots.CELL
                    || data.slots().kinds()[i] == Code.Slots.HIDDEN_CELL) {
                cells.add(Text.of(variables()[i]));
            }
        }
        return new PyTuple(cells.toArray());
    }

    @PyGetter("co_freevars")
    Object freevars() {
        return texts(variables(), freeStart(), variables().length);
    }

    @PyGetter("co_code")
    Object codeBytes() {
        return new PyBytes(CodeBytes.code(this));
    }

    @PyGetter("_co_code_adaptive")
    Object adaptiveBytes() {
        return new PyBytes(CodeBytes.code(this));
    }

    @PyGetter(value = "co_linetable", member = true)
    Object lineTable() {
        return new PyBytes(CodeBytes.lineTable(this));
    }

    @PyGetter(value = "co_exceptiontable", member = true)
    Object exceptionTable() {
        return new PyBytes(CodeBytes.exceptionTable(this));
    }

    @PyMethod("co_lines")
    Object lines() {
        List<Object> rows = new ArrayList<>();
        int n = code().length;
        for (int i = 0; i < n; ) {
            int start = i;
            int line = line(i);
            while (i < n && line(i) == line) {
                i++;
            }
            rows.add(
                    new PyTuple(
                            2L * start, 2L * i, line == 0 ? PyNone.NONE : (Object) (long) line));
        }
        return new PyArrayIterator(rows.toArray());
    }

    @PyMethod("co_positions")
    Object positions() {
        Object[] rows = new Object[code().length];
        int[] p = data.positions().table();
        for (int i = 0; i < rows.length; i++) {
            boolean none = p[4 * i] == 0;
            rows[i] =
                    none
                            ? new PyTuple(PyNone.NONE, PyNone.NONE, PyNone.NONE, PyNone.NONE)
                            : new PyTuple(
                                    (long) p[4 * i],
                                    (long) p[4 * i + 1],
                                    column(p[4 * i + 2]),
                                    column(p[4 * i + 3]));
        }
        return new PyArrayIterator(rows);
    }

    private static Object column(int column) {
        return column < 0 ? PyNone.NONE : (Object) (long) column;
    }

    @PyMethod("replace($self, /, **changes)")
    Object replace(Interp in, PyDict changes) {
        return new PyCode(CodeChanges.apply(in, this, changes));
    }

    @PyMethod("__replace__($self, /, **changes)")
    Object replaceDunder(Interp in, PyDict changes) {
        return replace(in, changes);
    }

    @PySlot("__repr__")
    Object repr() {
        return Text.of(
                "<code object "
                        + name()
                        + " at "
                        + Identity.hex(this)
                        + ", file \""
                        + file()
                        + "\", line "
                        + firstLine()
                        + ">");
    }

    @PySlot("__eq__")
    Object eq(Interp in, Object other) {
        if (!(other instanceof PyCode c)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return c == this
                || name().equals(c.name())
                        && firstLine() == c.firstLine()
                        && Arrays.equals(original(), c.original())
                        && Arrays.equals(names(), c.names())
                        && Arrays.equals(variables(), c.variables())
                        && Comparison.equal(
                                in, new PyTuple(constants()), new PyTuple(c.constants()));
    }

    @PySlot("__hash__")
    long hash() {
        return Hashes.ofText(Arrays.hashCode(original()) * 31 + name().hashCode());
    }
}
