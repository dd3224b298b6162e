package dev.pytool.interpreter.modules.array;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Identity;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.object.TextBuilder;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.interpreter.types.BinaryItem;
import dev.pytool.interpreter.types.BufferLike;
import dev.pytool.interpreter.types.Exports;
import dev.pytool.interpreter.types.Memory;
import dev.pytool.interpreter.types.PyByteArray;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyGenericAlias;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyMemoryView;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyNotImplemented;
import dev.pytool.interpreter.types.PySlice;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PyRichCompare;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.Arrays;

/// `array.array`: numbers or characters as a C array holds them.
@PyType(value = "array", module = "array")
public final class PyArray extends PyObject implements BufferLike {
    public static final PyClass TYPE = PyClass.builtin(new PyArrayTable());
    private static final Object NO = PyNotImplemented.NOT_IMPLEMENTED;
    private static final String HELD = "cannot resize an array that is exporting buffers";

    private final char code;
    private final int width;
    private final Exports exports = new Exports();
    private byte[] data = {};
    private int size;

    private PyArray(PyClass type, char code) {
        super(type);
        this.code = code;
        width = ArrayItems.size(code);
    }

    private PyArray of(byte[] items) {
        PyArray made = new PyArray(TYPE, code);
        made.data = items;
        made.size = items.length / width;
        return made;
    }

    int size() {
        return size;
    }

    Object at(int index) {
        return ArrayItems.read(data, index * width, code);
    }

    private byte[] now() {
        return Arrays.copyOf(data, size * width);
    }

    @Override
    public Memory memory() {
        return Memory.of(data, size, false, String.valueOf(code), width);
    }

    @Override
    public Exports exports() {
        return exports;
    }

    /// Replaces a run of items by bytes that are whole items.
    private void splice(int start, int count, byte[] by) {
        int from = start * width;
        int gone = count * width;
        int tail = size * width - from - gone;
        int wanted = size * width + by.length - gone;
        if (by.length != gone) {
            exports.requireNone(HELD);
            if (wanted > data.length) {
                data = Arrays.copyOf(data, wanted + (wanted >> 3) + 4 * width);
            }
            System.arraycopy(data, from + gone, data, from + by.length, tail);
        }
        System.arraycopy(by, 0, data, from, by.length);
        size = wanted / width;
    }

    @PySlot("__new__")
    static Object create(Interp in, PyClass cls, Object[] a, String[] kw) {
        if (cls == TYPE && kw.length > 0) {
            throw Errors.type("array.array() takes no keyword arguments");
        }
        int given = a.length - kw.length;
        if (given < 1 || given > 2) {
            throw Errors.type(
                    "array() takes at "
                            + (given < 1 ? "least 1 argument" : "most 2 arguments")
                            + " ("
                            + given
                            + " given)");
        }
        char code = code(a[0]);
        PyArray made = new PyArray(cls, code);
        if (given == 2) {
            made.fill(in, a[1]);
        }
        return made;
    }

    private static char code(Object value) {
        if (!Text.is(value)) {
            throw Errors.type(
                    "array() argument 1 must be a unicode character, not " + Args.shown(value));
        }
        int length = Text.length(Text.plain(value));
        if (length != 1) {
            throw Errors.type(
                    "array() argument 1 must be a unicode character, not a string of length "
                            + length);
        }
        int c = Text.at(Text.plain(value), 0);
        if (ArrayItems.CODES.indexOf(c) < 0) {
            throw Errors.value("bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)");
        }
        return (char) c;
    }

    private void fill(Interp in, Object source) {
        boolean text = ArrayItems.isText(code);
        if (Text.is(source)) {
            if (!text) {
                throw Errors.type(
                        "cannot use a str to initialize an array with typecode '" + code + "'");
            }
            fromUnicode(source);
        } else if (source instanceof PyArray other && ArrayItems.isText(other.code) && !text) {
            throw Errors.type(
                    "cannot use a unicode array to initialize an array with typecode '"
                            + code
                            + "'");
        } else if (source instanceof PyBytes || source instanceof PyByteArray) {
            fromBytes(in, source);
        } else {
            appendAll(in, source);
        }
    }

    private void appendAll(Interp in, Object iterable) {
        for (Object item : Iteration.list(in, iterable)) {
            append(in, item);
        }
    }

    private byte[] itemBytes(Interp in, Object value) {
        byte[] one = new byte[width];
        ArrayItems.write(in, one, 0, code, value);
        return one;
    }

    @PySlot("__len__")
    long length() {
        return size;
    }

    @PySlot("__iter__")
    Object iter() {
        return new PyArrayItemIterator(this);
    }

    private int position(Interp in, Object key, String what) {
        if (Numbers.integer(key) == null && PyClass.of(key).lookup("__index__") == null) {
            throw Errors.type("array indices must be integers");
        }
        long i = PySlice.index(in, key);
        i += i < 0 ? size : 0;
        if (i < 0 || i >= size) {
            throw Errors.index(what + " out of range");
        }
        return (int) i;
    }

    @PySlot("__getitem__")
    Object get(Interp in, Object key) {
        if (!(key instanceof PySlice slice)) {
            return at(position(in, key, "array index"));
        }
        PySlice.Range r = slice.range(in, size);
        byte[] part = new byte[r.count() * width];
        for (int i = 0; i < r.count(); i++) {
            System.arraycopy(data, r.at(i) * width, part, i * width, width);
        }
        return of(part);
    }

    @PySlot("__setitem__")
    void store(Interp in, Object key, Object value) {
        if (!(key instanceof PySlice slice)) {
            int at = position(in, key, "array assignment index");
            ArrayItems.write(in, data, at * width, code, value);
            return;
        }
        if (!(value instanceof PyArray other)) {
            throw Errors.type(
                    "can only assign array (not \""
                            + PyClass.of(value).name()
                            + "\") to array slice");
        }
        if (other.code != code) {
            throw Errors.type("bad argument type for built-in operation");
        }
        PySlice.Range r = slice.range(in, size);
        byte[] by = other.now();
        if (r.step() == 1) {
            splice(r.start(), r.count(), by);
            return;
        }
        if (other.size != r.count()) {
            if (other.size == 0) {
                delete(in, key);
                return;
            }
            throw Errors.value(
                    "attempt to assign array of size "
                            + other.size
                            + " to extended slice of size "
                            + r.count());
        }
        for (int i = 0; i < r.count(); i++) {
            System.arraycopy(by, i * width, data, r.at(i) * width, width);
        }
    }

    @PySlot("__delitem__")
    void delete(Interp in, Object key) {
        if (!(key instanceof PySlice slice)) {
            splice(position(in, key, "array assignment index"), 1, new byte[0]);
            return;
        }
        PySlice.Range r = slice.range(in, size);
        boolean[] gone = new boolean[size];
        for (int i = 0; i < r.count(); i++) {
            gone[r.at(i)] = true;
        }
        byte[] kept = new byte[(size - r.count()) * width];
        int n = 0;
        for (int i = 0; i < size; i++) {
            if (!gone[i]) {
                System.arraycopy(data, i * width, kept, n++ * width, width);
            }
        }
        splice(0, size, kept);
    }

    @PySlot("__contains__")
    boolean contains(Interp in, Object value) {
        return find(in, value, 0, size) >= 0;
    }

    private int find(Interp in, Object value, int from, int to) {
        for (int i = from; i < Math.min(to, size); i++) {
            if (Comparison.same(in, at(i), value)) {
                return i;
            }
        }
        return -1;
    }

    @PySlot("__add__")
    Object add(Object other) {
        if (!(other instanceof PyArray right)) {
            throw Errors.type(
                    "can only append array (not \"" + PyClass.of(other).name() + "\") to array");
        }
        if (right.code != code) {
            throw Errors.type("bad argument type for built-in operation");
        }
        PyArray sum = of(now());
        sum.splice(size, 0, right.now());
        return sum;
    }

    @PySlot("__iadd__")
    Object iadd(Object other) {
        if (!(other instanceof PyArray right)) {
            throw Errors.type(
                    "can only extend array with array (not \"" + PyClass.of(other).name() + "\")");
        }
        requireSame(right);
        splice(size, 0, right.now());
        return this;
    }

    private void requireSame(PyArray other) {
        if (other.code != code) {
            throw Errors.type("can only extend with array of same kind");
        }
    }

    private byte[] repeated(Interp in, Object count) {
        long n = Math.max(0, Numbers.clippedIndex(in, count));
        byte[] one = now();
        if (one.length > 0 && n > Integer.MAX_VALUE / 2 / one.length) {
            throw Errors.of(ExceptionTypes.MEMORY_ERROR);
        }
        byte[] all = new byte[one.length == 0 ? 0 : (int) n * one.length];
        for (int i = 0; i < all.length; i += one.length) {
            System.arraycopy(one, 0, all, i, one.length);
        }
        return all;
    }

    private static boolean isCount(Object count) {
        return Numbers.integer(count) != null || PyClass.of(count).lookup("__index__") != null;
    }

    private static RuntimeException noCount(Object count) {
        return Errors.type(
                "can't multiply sequence by non-int of type '" + PyClass.of(count).name() + "'");
    }

    @PySlot({"__mul__", "__rmul__"})
    Object mul(Interp in, Object count) {
        if (!isCount(count)) {
            throw noCount(count);
        }
        return of(repeated(in, count));
    }

    @PySlot("__imul__")
    Object imul(Interp in, Object count) {
        if (!isCount(count)) {
            throw noCount(count);
        }
        splice(0, size, repeated(in, count));
        return this;
    }

    @PyRichCompare
    Object compare(Interp in, int op, Object other) {
        if (!(other instanceof PyArray right)) {
            return NO;
        }
        return Comparison.compare(in, op, list(), right.list());
    }

    @PySlot("__hash__")
    long hash() {
        throw Errors.type("unhashable type: 'array.array'");
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        String name = type().name();
        String start = name.substring(name.lastIndexOf('.') + 1) + "('" + code + "'";
        if (size == 0) {
            return Text.of(start + ")");
        }
        Object shown = ArrayItems.isText(code) ? toUnicode() : list();
        return new TextBuilder().add(start + ", ").add(Display.repr(in, shown)).add(")").build();
    }

    @PyMethod("append($self, v, /)")
    void append(Interp in, Object value) {
        splice(size, 0, itemBytes(in, value));
    }

    @PyMethod("extend($self, bb, /)")
    void extend(Interp in, Object iterable) {
        if (iterable instanceof PyArray other) {
            requireSame(other);
            splice(size, 0, other.now());
        } else {
            appendAll(in, iterable);
        }
    }

    @PyMethod("insert($self, i, v, /)")
    void insert(Interp in, long index, Object value) {
        long at = index < 0 ? Math.max(0, index + size) : Math.min(index, size);
        splice((int) at, 0, itemBytes(in, value));
    }

    @PyMethod("pop($self, i=-1, /)")
    Object pop(long index) {
        if (size == 0) {
            throw Errors.index("pop from empty array");
        }
        long at = index < 0 ? index + size : index;
        if (at < 0 || at >= size) {
            throw Errors.index("pop index out of range");
        }
        Object value = at((int) at);
        splice((int) at, 1, new byte[0]);
        return value;
    }

    @PyMethod("remove($self, v, /)")
    void remove(Interp in, Object value) {
        int at = find(in, value, 0, size);
        if (at < 0) {
            throw Errors.value("array.remove(x): x not in array");
        }
        splice(at, 1, new byte[0]);
    }

    @PyMethod("index($self, v, start=0, stop=sys.maxsize, /)")
    long index(Interp in, Object value, long start, long stop) {
        long from = start < 0 ? Math.max(0, start + size) : start;
        long to = stop < 0 ? stop + size : stop;
        int at = find(in, value, (int) Math.min(from, size), (int) Math.max(0, Math.min(to, size)));
        if (at < 0) {
            throw Errors.value("array.index(x): x not in array");
        }
        return at;
    }

    @PyMethod("count($self, v, /)")
    long count(Interp in, Object value) {
        long n = 0;
        for (int i = 0; i < size; i++) {
            n += Comparison.same(in, at(i), value) ? 1 : 0;
        }
        return n;
    }

    @PyMethod
    void reverse() {
        byte[] turned = new byte[size * width];
        for (int i = 0; i < size; i++) {
            System.arraycopy(data, i * width, turned, (size - 1 - i) * width, width);
        }
        splice(0, size, turned);
    }

    @PyMethod
    void byteswap() {
        splice(0, size, ArrayItems.swapped(now(), width));
    }

    @PyMethod
    void clear() {
        splice(0, size, new byte[0]);
    }

    @PyMethod("tolist")
    PyList list() {
        PyList list = new PyList();
        for (int i = 0; i < size; i++) {
            list.append(at(i));
        }
        return list;
    }

    @PyMethod("fromlist($self, list, /)")
    void fromList(Interp in, Object list) {
        if (!(list instanceof PyList)) {
            throw Errors.type("arg must be list");
        }
        int before = size;
        try {
            appendAll(in, list);
        } catch (RuntimeException e) {
            splice(before, size - before, new byte[0]);
            throw e;
        }
    }

    @PyMethod("tobytes")
    Object bytes() {
        return new PyBytes(now());
    }

    @PyMethod("frombytes($self, buffer, /)")
    void fromBytes(Interp in, Object buffer) {
        byte[] more = PyBytes.bytesOf(in, buffer);
        if (more.length % width != 0) {
            throw Errors.value("bytes length not a multiple of item size");
        }
        splice(size, 0, more);
    }

    @PyMethod("fromfile($self, f, n, /)")
    void fromFile(Interp in, Object file, long count) {
        if (count < 0) {
            throw Errors.value("negative count");
        }
        Object read = in.callMethod(file, "read", count * width);
        if (!(read instanceof PyBytes bytes)) {
            throw Errors.type("read() didn't return bytes");
        }
        boolean enough = bytes.bytes().length == count * width;
        fromBytes(in, read);
        if (!enough) {
            throw Errors.of(ExceptionTypes.EOF_ERROR, "read() didn't return enough bytes");
        }
    }

    @PyMethod("tofile($self, f, /)")
    void toFile(Interp in, Object file) {
        in.callMethod(file, "write", new PyBytes(now()));
    }

    @PyMethod("tounicode")
    Object toUnicode() {
        if (!ArrayItems.isText(code)) {
            throw Errors.value(
                    "tounicode() may only be called on unicode type arrays ('u' or 'w')");
        }
        TextBuilder out = new TextBuilder();
        for (int i = 0; i < size; i++) {
            out.add(at(i));
        }
        return out.build();
    }

    @PyMethod("fromunicode($self, ustr, /)")
    void fromUnicode(Object text) {
        if (!Text.is(text)) {
            throw Errors.type("fromunicode() argument must be str, not " + Args.shown(text));
        }
        if (!ArrayItems.isText(code)) {
            throw Errors.value(
                    "fromunicode() may only be called on unicode type arrays ('u' or 'w')");
        }
        int[] points = Text.points(Text.plain(text));
        byte[] more = new byte[points.length * 4];
        for (int i = 0; i < points.length; i++) {
            BinaryItem.putBits(more, i * 4, 4, true, points[i]);
        }
        splice(size, 0, more);
    }

    @PyMethod("buffer_info")
    Object bufferInfo() {
        return new PyTuple(Identity.of(this), (long) size);
    }

    @PyMethod("__buffer__($self, flags, /)")
    Object buffer(Object flags) {
        return new PyMemoryView(this);
    }

    @PyMethod("__copy__")
    Object copy() {
        return of(now());
    }

    @PyMethod("__deepcopy__($self, memo, /)")
    Object deepCopy(Object memo) {
        return of(now());
    }

    @PyMethod("__reduce_ex__($self, value, /)")
    Object reduce(Interp in, long protocol) {
        Object attributes = attributesIfAny();
        Object state = attributes == null ? PyNone.NONE : attributes;
        if (protocol < 3) {
            Object items = ArrayItems.isText(code) ? toUnicode() : list();
            return new PyTuple(type(), new PyTuple(String.valueOf(code), items), state);
        }
        Object module = in.machine().imports().importModule(in, "array");
        Object maker = Attributes.read(in, module, "_array_reconstructor");
        return new PyTuple(
                maker,
                new PyTuple(type(), String.valueOf(code), ArrayItems.format(code), bytes()),
                state);
    }

    @PyMethod("__sizeof__")
    long sizeInBytes() {
        return 80 + data.length;
    }

    @PyGetter("typecode")
    Object typeCode() {
        return String.valueOf(code);
    }

    @PyGetter("itemsize")
    long itemSize() {
        return width;
    }

    @PyMethod(value = "__class_getitem__($type, item, /)", kind = PyMethod.Kind.CLASS)
    static Object generic(PyClass cls, Object item) {
        return PyGenericAlias.of(cls, item);
    }
}
