package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Identity;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `memoryview`: a window on another object's memory.
@PyType("memoryview")
public final class PyMemoryView extends PyObject implements BufferLike {
    public static final PyClass TYPE = PyClass.builtin(new PyMemoryViewTable());
    private static final Object NO = PyNotImplemented.NOT_IMPLEMENTED;

    /// `PyBUF_FULL_RO` of the C interface: what a view asks a Python class's `__buffer__` for.
    private static final long FULL_READ_ONLY = 0x11cL;

    private final Object owner;
    private final Memory memory;
    private final Exports exports;
    private final Object lender;
    private boolean released;

    /// @param lender the instance of a Python class that made the memory, or `null`
    private PyMemoryView(Object owner, Memory memory, Exports exports, Object lender) {
        super(TYPE);
        this.owner = owner;
        this.memory = memory;
        this.exports = exports;
        this.lender = lender;
        exports.add(this);
    }

    public PyMemoryView(BufferLike owner) {
        this(owner, owner.memory(), owner.exports(), null);
    }

    private PyMemoryView with(Memory other) {
        return new PyMemoryView(owner, other, exports, null);
    }

    /// A view of a value that lends its memory; raises TypeError for others.
    public static PyMemoryView of(Interp in, Object value) {
        if (value instanceof PyMemoryView view) {
            return view.with(view.open());
        }
        if (value instanceof BufferLike buffer) {
            return new PyMemoryView(buffer);
        }
        Object method = PyClass.of(value).lookup("__buffer__");
        if (method == null || !PyClass.of(value).isHeap()) {
            throw Errors.type(
                    "memoryview: a bytes-like object is required, not '"
                            + PyClass.of(value).name()
                            + "'");
        }
        Object made = in.callSpecial(method, value, FULL_READ_ONLY);
        if (!(made instanceof PyMemoryView view)) {
            throw Errors.type("__buffer__ returned non-memoryview object");
        }
        return new PyMemoryView(value, view.open(), view.exports, value);
    }

    private Memory open() {
        if (released) {
            throw Errors.value("operation forbidden on released memoryview object");
        }
        return memory;
    }

    @Override
    public Memory memory() {
        return open();
    }

    @Override
    public Exports exports() {
        return exports;
    }

    @PySlot("__new__($type, /, object)")
    static Object create(Interp in, PyClass cls, Object object) {
        return of(in, object);
    }

    @PyMethod(value = "_from_flags($type, /, object, flags)", kind = PyMethod.Kind.CLASS)
    static Object fromFlags(Interp in, PyClass cls, Object object, long flags) {
        return of(in, object);
    }

    @PyMethod
    void release(Interp in) {
        if (released) {
            return;
        }
        released = true;
        exports.remove(this);
        Object hook = lender == null ? null : PyClass.of(lender).lookup("__release_buffer__");
        if (hook != null) {
            in.callSpecial(hook, lender, new PyMemoryView(owner, memory, Exports.UNCOUNTED, null));
        }
    }

    @PyMethod("__enter__")
    Object enter() {
        open();
        return this;
    }

    @PyMethod("__exit__($self, /, *exc_info)")
    void exit(Interp in, Object[] info) {
        release(in);
    }

    @PyMethod("__buffer__($self, flags, /)")
    Object buffer(Object flags) {
        return with(open());
    }

    @PySlot("__len__")
    long length() {
        if (open().dimensions() == 0) {
            throw Errors.type("0-dim memory has no length");
        }
        return memory.shape()[0];
    }

    private Object read(int at) {
        char code = memory.format().charAt(memory.format().length() - 1);
        return BinaryItem.read(memory.data(), at, code, memory.itemSize(), true);
    }

    /// The place of an item named by one index or by a tuple of them.
    private int place(Interp in, Object key) {
        Object[] indices = key instanceof PyTuple tuple ? tuple.items() : new Object[] {key};
        int dimensions = memory.dimensions();
        if (indices.length < dimensions) {
            throw Errors.notImplemented(
                    key instanceof PyTuple
                            ? "sub-views are not implemented"
                            : "multi-dimensional sub-views are not implemented");
        }
        if (indices.length > dimensions) {
            throw Errors.type(
                    dimensions == 0 && !(key instanceof PyTuple)
                            ? "invalid indexing of 0-dim memory"
                            : "cannot index "
                                    + dimensions
                                    + "-dimension view with "
                                    + indices.length
                                    + "-element tuple");
        }
        int at = memory.offset();
        for (int d = 0; d < dimensions; d++) {
            long i = PySlice.index(in, indices[d]);
            i += i < 0 ? memory.shape()[d] : 0;
            if (i < 0 || i >= memory.shape()[d]) {
                throw Errors.index("index out of bounds on dimension " + (d + 1));
            }
            at += (int) i * memory.strides()[d];
        }
        return at;
    }

    private static boolean isKey(Object key) {
        return Numbers.integer(key) != null || PyBytes.isIndex(key);
    }

    private static void requireKey(Object key) {
        if (isKey(key)) {
            return;
        }
        boolean slices = key instanceof PyTuple t && t.items().length > 0;
        boolean indices = key instanceof PyTuple;
        for (Object one : key instanceof PyTuple t ? t.items() : new Object[0]) {
            slices &= one instanceof PySlice;
            indices &= isKey(one);
        }
        if (slices) {
            throw Errors.notImplemented("multi-dimensional slicing is not implemented");
        }
        if (!indices) {
            throw Errors.type("memoryview: invalid slice key");
        }
    }

    @PySlot("__getitem__")
    Object item(Interp in, Object key) {
        open();
        if (memory.dimensions() == 0 && key == PyEllipsis.ELLIPSIS) {
            return this;
        }
        if (key instanceof PySlice slice && memory.dimensions() > 0) {
            return with(memory.slice(slice.range(in, memory.shape()[0])));
        }
        requireKey(key);
        return read(place(in, key));
    }

    @PySlot("__setitem__")
    void store(Interp in, Object key, Object value) {
        if (open().readOnly()) {
            throw Errors.type("cannot modify read-only memory");
        }
        if (key instanceof PySlice slice && memory.dimensions() == 1) {
            Memory target = memory.slice(slice.range(in, memory.shape()[0]));
            PyMemoryView source = bufferOf(in, value);
            if (!source.memory.format().equals(memory.format())
                    || !target.sameShape(source.memory)) {
                throw Errors.value(
                        "memoryview assignment: lvalue and rvalue have different structures");
            }
            target.fill(source.memory.toBytes());
            if (source != value) {
                source.release(in);
            }
            return;
        }
        if (key instanceof PySlice) {
            throw Errors.notImplemented(
                    "memoryview slice assignments are currently restricted to ndim = 1");
        }
        if (memory.dimensions() == 0 && key == PyEllipsis.ELLIPSIS) {
            write(in, memory.offset(), value);
            return;
        }
        requireKey(key);
        write(in, place(in, key), value);
    }

    private static PyMemoryView bufferOf(Interp in, Object value) {
        if (!PyBytes.isBuffer(value)) {
            throw Errors.type(
                    "a bytes-like object is required, not '" + PyClass.of(value).name() + "'");
        }
        return of(in, value);
    }

    @PySlot("__delitem__")
    void delete(Object key) {
        throw Errors.type(
                open().readOnly() ? "cannot modify read-only memory" : "cannot delete memory");
    }

    private void write(Interp in, int at, Object value) {
        char code = memory.format().charAt(memory.format().length() - 1);
        int size = memory.itemSize();
        byte[] data = memory.data();
        if (code == '?') {
            data[at] = (byte) (in.isTrue(value) ? 1 : 0);
        } else if (code == 'c') {
            if (!(value instanceof PyBytes one)) {
                throw wrongType();
            }
            if (one.bytes().length != 1) {
                throw wrongValue();
            }
            data[at] = one.bytes()[0];
        } else if (BinaryItem.isInteger(code)) {
            if (!isKey(value)) {
                throw wrongType();
            }
            Object n = Numbers.index(in, value);
            if (!BinaryItem.fits(n, size, BinaryItem.isSigned(code))) {
                throw wrongValue();
            }
            BinaryItem.putBits(data, at, size, true, Numbers.big(n).longValue());
        } else {
            if (Numbers.real(value) == null
                    && !isKey(value)
                    && PyClass.of(value).lookup("__float__") == null) {
                throw wrongType();
            }
            if (!BinaryItem.putFloat(data, at, code, true, Numbers.toDouble(in, value))) {
                throw wrongValue();
            }
        }
    }

    private RuntimeException wrongType() {
        return Errors.type("memoryview: invalid type for format '" + memory.format() + "'");
    }

    private RuntimeException wrongValue() {
        return Errors.value("memoryview: invalid value for format '" + memory.format() + "'");
    }

    @PySlot("__iter__")
    Object iter(Interp in) {
        return new PyMemoryIterator(this, length());
    }

    @PyMethod("cast($self, /, format, shape=<absent>)")
    Object cast(Interp in, String format, Object shape) {
        return with(MemoryCast.cast(in, open(), format, shape));
    }

    @PyMethod("toreadonly")
    Object toReadOnly() {
        return with(open().toReadOnly());
    }

    @PyMethod("tobytes($self, /, order='C')")
    Object bytes(Object order) {
        open();
        String wanted = order == PyNone.NONE ? "C" : Args.toText(order, "tobytes", "order");
        return switch (wanted) {
            case "C" -> new PyBytes(memory.toBytes());
            case "A" ->
                    new PyBytes(
                            memory.isColumnContiguous() ? memory.byColumns() : memory.toBytes());
            case "F" -> new PyBytes(memory.byColumns());
            default -> throw Errors.value("order must be 'C', 'F' or 'A'");
        };
    }

    @PyMethod("hex($self, /, sep=<absent>, bytes_per_sep=1)")
    Object hex(Interp in, Object sep, long group) {
        return BytesText.hex(in, open().toBytes(), sep, group);
    }

    @PyMethod("tolist")
    Object list() {
        open();
        return rows(0, memory.offset());
    }

    private Object rows(int dimension, int at) {
        if (dimension == memory.dimensions()) {
            return read(at);
        }
        PyList list = new PyList();
        for (int i = 0; i < memory.shape()[dimension]; i++) {
            list.append(rows(dimension + 1, at + i * memory.strides()[dimension]));
        }
        return list;
    }

    @PyMethod("count($self, value, /)")
    long count(Interp in, Object value) {
        long n = 0;
        for (Object item : Iteration.list(in, this)) {
            n += Comparison.same(in, item, value) ? 1 : 0;
        }
        return n;
    }

    @PyMethod("index($self, value, start=0, stop=sys.maxsize, /)")
    long index(Interp in, Object value, long start, long stop) {
        long n = length();
        long from = start < 0 ? Math.max(0, start + n) : start;
        long to = Math.min(n, stop < 0 ? Math.max(0, stop + n) : stop);
        for (long i = from; i < to; i++) {
            if (Comparison.same(in, item(in, i), value)) {
                return i;
            }
        }
        throw Errors.value("memoryview.index(x): x not found");
    }

    @PyGetter("obj")
    Object owner() {
        open();
        return owner;
    }

    @PyGetter("nbytes")
    long size() {
        return open().length();
    }

    @PyGetter("itemsize")
    long itemSize() {
        return open().itemSize();
    }

    @PyGetter("format")
    Object format() {
        return open().format();
    }

    @PyGetter("ndim")
    long dimensions() {
        return open().dimensions();
    }

    private static PyTuple tuple(int[] values) {
        Object[] items = new Object[values.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = (long) values[i];
        }
        return new PyTuple(items);
    }

    @PyGetter("shape")
    Object shape() {
        return tuple(open().shape());
    }

    @PyGetter("strides")
    Object strides() {
        return tuple(open().strides());
    }

    @PyGetter("suboffsets")
    Object suboffsets() {
        open();
        return PyTuple.EMPTY;
    }

    @PyGetter("readonly")
    boolean readOnly() {
        return open().readOnly();
    }

    @PyGetter("c_contiguous")
    boolean byRows() {
        return open().isContiguous();
    }

    @PyGetter("f_contiguous")
    boolean byColumns() {
        return open().isColumnContiguous();
    }

    @PyGetter("contiguous")
    boolean contiguous() {
        return byRows() || byColumns();
    }

    @PySlot("__eq__")
    Object eq(Interp in, Object other) {
        if (this == other) {
            return true;
        }
        if (!PyBytes.isBuffer(other)) {
            return NO;
        }
        if (released || other instanceof PyMemoryView view && view.released) {
            return false;
        }
        PyMemoryView right = of(in, other);
        Object equal = memory.sameShape(right.memory) && sameItems(in, right);
        right.release(in);
        return equal;
    }

    private boolean sameItems(Interp in, PyMemoryView right) {
        String format = memory.format();
        boolean exact =
                format.equals(right.memory.format()) && BinaryItem.isInteger(format.charAt(0));
        return exact
                ? java.util.Arrays.equals(memory.toBytes(), right.memory.toBytes())
                : Comparison.equal(in, list(), right.list());
    }

    @PySlot("__hash__")
    long hash() {
        if (!open().readOnly()) {
            throw Errors.value("cannot hash writable memoryview object");
        }
        if (!"Bbc".contains(memory.format())) {
            throw Errors.value("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
        }
        return PyBytes.hash(memory.toBytes());
    }

    @PySlot("__repr__")
    Object repr() {
        return Text.of(
                (released ? "<released memory at " : "<memory at ") + Identity.hex(this) + ">");
    }

    @PyMethod("__reduce_ex__($self, protocol, /)")
    Object reduce(Object protocol) {
        throw Errors.of(ExceptionTypes.TYPE_ERROR, "cannot pickle 'memoryview' object");
    }

    @PyMethod(value = "__class_getitem__($type, item, /)", kind = PyMethod.Kind.CLASS)
    static Object generic(PyClass cls, Object item) {
        return PyGenericAlias.of(cls, item);
    }
}
