package dev.pytool.interpreter.object;

import dev.pytool.interpreter.types.PyBool;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyFloat;
import dev.pytool.interpreter.types.PyInt;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyStr;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.lang.ref.WeakReference;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// A class. Its `version` is a number no other class or earlier state of it ever had, so a cached
/// look-up is valid as long as the number is. Attribute access of classes stands in
/// [ClassAttributes], creation in [ClassBuilder].
@PyType(value = "type")
public class PyClass extends PyObject {
    private static final AtomicInteger VERSIONS = new AtomicInteger();
    private static final Object MISSING = new Object();
    public static final PyClass TYPE = builtin(new PyClassTable());

    static {
        TYPE.become(TYPE);
    }

    private String name;
    private String qualifiedName;
    private PyClass[] bases;
    private PyClass[] mro;
    private PyDict dict;
    private Slots slots;
    private PyClass layout;
    private final boolean heap;
    private boolean instanceDict;
    private boolean isAbstract;
    private int memberCount;
    private int delVersion;
    private boolean hasDel;
    private int version = VERSIONS.incrementAndGet();
    private final Map<String, Object> cache = new HashMap<>();
    private final List<WeakReference<PyClass>> subclasses = new ArrayList<>();

    private PyClass(Slots table) {
        super(TYPE);
        String module = table.module();
        name = module.equals("builtins") ? table.name() : module + "." + table.name();
        qualifiedName = table.name();
        slots = table;
        heap = false;
    }

    /// A class made while the program runs; [ClassBuilder] fills it.
    PyClass(PyClass metatype, String name, PyClass[] bases, PyClass layout, PyDict dict) {
        super(metatype);
        this.name = name;
        this.qualifiedName = name;
        this.bases = bases;
        this.layout = layout;
        this.dict = dict;
        heap = true;
        slots = new HeapSlots(this);
    }

    /// The class object of a builtin type. Base, resolution order and dictionary follow at their
    /// first use.
    public static PyClass builtin(Slots table) {
        return new PyClass(table);
    }

    /// `type(value)`.
    public static PyClass of(Object value) {
        if (value instanceof PyObject object) {
            return object.type();
        }
        if (value instanceof Long || value instanceof BigInteger) {
            return PyInt.TYPE;
        }
        if (value instanceof String || value instanceof WideStr) {
            return PyStr.TYPE;
        }
        if (value instanceof Boolean) {
            return PyBool.TYPE;
        }
        if (value instanceof Double) {
            return PyFloat.TYPE;
        }
        throw new IllegalStateException("no Python value: " + value);
    }

    /// The name as messages give it; that of a builtin type has its module in front, as CPython's
    /// `tp_name` does.
    public String name() {
        return name;
    }

    /// What `__name__` answers.
    public String shortName() {
        return heap ? name : qualifiedName;
    }

    void rename(String other) {
        name = other;
    }

    public String qualifiedName() {
        return qualifiedName;
    }

    void qualify(String other) {
        qualifiedName = other;
    }

    /// The name with its module, as `object.__repr__` and tracebacks print it.
    public String fullName() {
        Object module = module();
        return module instanceof String m && !m.equals("builtins")
                ? m + "." + qualifiedName
                : qualifiedName;
    }

    /// The name as CPython's `%T` prints it: with its module, unless that is `__main__`.
    public String shownName() {
        return module() instanceof String m && m.equals("__main__") ? qualifiedName : fullName();
    }

    /// What `__module__` answers; "builtins" where nothing says otherwise.
    public Object module() {
        if (!heap) {
            return slots.module();
        }
        Object module = dict.get("__module__");
        return module == null ? "builtins" : module;
    }

    public Slots slots() {
        if (mro == null) {
            ready();
        }
        return slots;
    }

    /// The table of the nearest builtin type.
    Slots nativeSlots() {
        return layout().slots();
    }

    /// The builtin type whose storage instances have.
    public PyClass layout() {
        if (layout == null) {
            ready();
        }
        return layout;
    }

    /// Whether instances are stored alike, so that one may change from this class to the other.
    public boolean sameLayout(PyClass other) {
        return layout() == other.layout()
                && memberCount == other.memberCount
                && hasInstanceDict() == other.hasInstanceDict();
    }

    /// Whether instances hold nothing beyond attributes, or what pickling knows how to take out:
    /// lists and dicts.
    public boolean nativeIsPlain() {
        String name = layout().name();
        return layout().bases().length == 0
                || name.equals("list")
                || name.equals("dict")
                || layout().lookup("__getnewargs__") != null;
    }

    public boolean isHeap() {
        return heap;
    }

    public boolean isAbstract() {
        return isAbstract;
    }

    void markAbstract(boolean now) {
        isAbstract = now;
    }

    public boolean isSubclassable() {
        return heap || slots.isSubclassable();
    }

    public boolean hasInstanceDict() {
        if (mro == null) {
            ready();
        }
        return instanceDict;
    }

    int memberCount() {
        return memberCount;
    }

    void storage(boolean dictToo, int members) {
        instanceDict = dictToo;
        memberCount = members;
    }

    public PyClass[] bases() {
        if (bases == null) {
            ready();
        }
        return bases;
    }

    public PyClass[] mro() {
        if (mro == null) {
            ready();
        }
        return mro;
    }

    void relink(PyClass[] newBases, PyClass[] order) {
        bases = newBases;
        mro = order;
    }

    /// What a builtin type's table documents; empty where it says nothing.
    String nativeDoc() {
        return heap ? "" : slots().doc();
    }

    boolean isRootOf(Slots table) {
        return slots == table;
    }

    /// The class's own dictionary; writers call [#modified()] after a change.
    public PyDict dict() {
        if (dict == null) {
            ready();
        }
        return dict;
    }

    private synchronized void ready() {
        if (mro != null) {
            return;
        }
        boolean root = slots.isRoot();
        PyClass base = root ? null : slots.base();
        dict = new PyDict();
        bases = root ? new PyClass[0] : new PyClass[] {base};
        if (!root) {
            slots.inherit(base.slots());
        }
        layout = !root && slots.sharesLayout() ? base.layout() : this;
        instanceDict = slots.hasInstanceDict() || !root && base.hasInstanceDict();
        PyClass[] above = root ? new PyClass[0] : base.mro();
        PyClass[] order = new PyClass[above.length + 1];
        order[0] = this;
        System.arraycopy(above, 0, order, 1, above.length);
        mro = order;
        if (!root) {
            base.addSubclass(this);
        }
        slots.fill(new TypeMembers(this, slots));
        if (slots.hasInstanceDict() && dict.get("__dict__") == null) {
            dict.put("__dict__", new PyInstanceDict(this, "__dict__"));
        }
        if (dict.get("__doc__") == null) {
            dict.put("__doc__", slots.doc().isEmpty() ? PyNone.NONE : slots.doc());
        }
        if (!slots.module().equals("builtins")) {
            dict.put("__module__", slots.module());
        }
        Object hash = dict.get("__hash__");
        if (hash == null && dict.get("__eq__") != null && !root) {
            dict.put("__hash__", PyNone.NONE);
            slots.refuseHash();
        }
        modified();
    }

    void addSubclass(PyClass child) {
        subclasses.removeIf(ref -> ref.get() == null);
        subclasses.add(new WeakReference<>(child));
    }

    void removeSubclass(PyClass child) {
        subclasses.removeIf(ref -> ref.get() == null || ref.get() == child);
    }

    /// The direct subclasses still in use, oldest first.
    public List<PyClass> subclasses() {
        List<PyClass> alive = new ArrayList<>();
        for (WeakReference<PyClass> ref : subclasses) {
            PyClass child = ref.get();
            if (child != null) {
                alive.add(child);
            }
        }
        return alive;
    }

    public int version() {
        return version;
    }

    /// Forgets what was looked up in this class and below it.
    public void modified() {
        version = VERSIONS.incrementAndGet();
        cache.clear();
        for (PyClass child : subclasses()) {
            child.modified();
        }
    }

    /// The attribute in the dictionaries along the resolution order, or `null`.
    public Object lookup(String attribute) {
        Object known = cache.get(attribute);
        if (known == null) {
            known = MISSING;
            for (PyClass c : mro()) {
                Object value = c.dict().get(attribute);
                if (value != null) {
                    known = value;
                    break;
                }
            }
            cache.put(attribute, known);
        }
        return known == MISSING ? null : known;
    }

    /// Whether instances have a `__del__`.
    public boolean hasDel() {
        if (delVersion != version) {
            hasDel = lookup("__del__") != null;
            delVersion = version;
        }
        return hasDel;
    }

    /// Whether the class is the other one or inherits from it.
    public boolean isSubclassOf(PyClass other) {
        if (this == other) {
            return true;
        }
        for (PyClass c : mro()) {
            if (c == other) {
                return true;
            }
        }
        return false;
    }

    /// Whether the value is an instance of this class, without asking `__instancecheck__`.
    public boolean isInstance(Object value) {
        return of(value).isSubclassOf(this);
    }

    @PySlot("__call__")
    Object call(Interp in, Object[] a, String[] kw) {
        if (this == TYPE && a.length == 1 && kw.length == 0) {
            return of(a[0]);
        }
        Object made = slots().create(in, this, a, kw);
        if (made == null) {
            throw Errors.type("cannot create '" + fullName() + "' instances");
        }
        PyClass type = of(made);
        if (type.isSubclassOf(this)) {
            type.slots().init(in, made, a, kw);
        }
        return made;
    }

    @PySlot("__new__")
    static Object create(Interp in, PyClass metatype, Object[] a, String[] kw) {
        return ClassBuilder.create(in, metatype, a, kw);
    }

    @PySlot("__init__")
    void init(Interp in, Object[] a, String[] kw) {
        int count = a.length - kw.length;
        if (count != 1 && count != 3) {
            throw Errors.type("type.__init__() takes 1 or 3 arguments");
        }
    }

    @PySlot("__repr__")
    public String repr() {
        return "<class '" + fullName() + "'>";
    }

    @PySlot("__getattribute__")
    Object read(Interp in, String attribute) {
        return ClassAttributes.read(in, this, attribute);
    }

    @PySlot("__setattr__")
    void write(Interp in, String attribute, Object value) {
        ClassAttributes.write(in, this, attribute, value);
    }

    @PySlot("__delattr__")
    void delete(Interp in, String attribute) {
        ClassAttributes.write(in, this, attribute, null);
    }

    @PySlot("__or__")
    Object or(Interp in, Object other) {
        return in.unionOf(this, other);
    }

    @PySlot("__ror__")
    Object ror(Interp in, Object other) {
        return in.unionOf(other, this);
    }

    @PyMethod("mro")
    Object mroList() {
        return ClassAttributes.mroList(this);
    }

    @PyMethod("__subclasses__")
    Object subclassList() {
        return ClassAttributes.list(subclasses());
    }

    @PyMethod("__instancecheck__")
    boolean instanceCheck(Interp in, Object value) {
        return dev.pytool.interpreter.protocol.Classes.plainInstance(in, value, this);
    }

    @PyMethod("__subclasscheck__")
    boolean subclassCheck(Interp in, Object other) {
        return dev.pytool.interpreter.protocol.Classes.plainSubclass(in, other, this);
    }

    @PyMethod(value = "__prepare__", kind = PyMethod.Kind.CLASS)
    static Object prepare(PyClass cls, Object[] a, String[] kw) {
        return new PyDict();
    }

    @PyMethod("__dir__")
    Object dir(Interp in) {
        return ClassAttributes.dir(this);
    }

    @PyMethod("__sizeof__")
    long size() {
        return 1064;
    }

    @PyGetter("__name__")
    Object nameAttribute() {
        return Text.of(shortName());
    }

    @PySetter("__name__")
    void renameTo(Object value) {
        ClassAttributes.requireHeap(this, "__name__", value);
        rename(ClassAttributes.newName(this, "__name__", value));
    }

    @PyGetter("__qualname__")
    Object qualifiedNameAttribute() {
        return Text.of(qualifiedName);
    }

    @PySetter("__qualname__")
    void qualifyAs(Object value) {
        ClassAttributes.requireHeap(this, "__qualname__", value);
        qualify(ClassAttributes.newName(this, "__qualname__", value));
    }

    @PyGetter("__module__")
    Object moduleAttribute() {
        return module();
    }

    @PySetter("__module__")
    void moveTo(Object value) {
        ClassAttributes.requireHeap(this, "__module__", value);
        dict().put("__module__", value);
        modified();
    }

    @PyGetter("__doc__")
    Object docAttribute(Interp in) {
        return ClassAttributes.doc(in, this);
    }

    @PySetter("__doc__")
    void document(Object value) {
        ClassAttributes.requireHeap(this, "__doc__", value);
        dict().put("__doc__", value);
        modified();
    }

    @PyGetter("__bases__")
    Object basesAttribute() {
        return new PyTuple((Object[]) bases().clone());
    }

    @PySetter("__bases__")
    void rebase(Interp in, Object value) {
        ClassAttributes.requireHeap(this, "__bases__", value);
        ClassBuilder.rebase(in, this, value);
    }

    @PyGetter("__base__")
    Object baseAttribute() {
        return bases().length == 0 ? PyNone.NONE : ClassBuilder.bestBase(bases());
    }

    @PyGetter("__mro__")
    Object mroAttribute() {
        return new PyTuple((Object[]) mro().clone());
    }

    @PyGetter("__dict__")
    Object dictAttribute() {
        return new dev.pytool.interpreter.types.PyMappingProxy(dict());
    }

    @PyGetter("__flags__")
    long flags() {
        return (heap ? 1L << 9 : 0)
                | (isSubclassable() ? 1L << 10 : 0)
                | (isAbstract ? 1L << 20 : 0)
                | 1L << 12;
    }

    @PyGetter("__basicsize__")
    long basicSize() {
        return 16;
    }

    @PyGetter("__itemsize__")
    long itemSize() {
        return 0;
    }

    @PyGetter("__dictoffset__")
    long dictOffset() {
        return hasInstanceDict() ? -1 : 0;
    }

    @PyGetter("__weakrefoffset__")
    long weakOffset() {
        return 0;
    }

    @PyGetter("__abstractmethods__")
    Object abstractMethods() {
        return this == TYPE ? null : dict().get("__abstractmethods__");
    }

    @PySetter("__abstractmethods__")
    void abstractMethods(Interp in, Object value) {
        dict().put("__abstractmethods__", value);
        markAbstract(in.isTrue(value));
        modified();
    }

    @PyGetter("__annotations__")
    Object annotations(Interp in) {
        return ClassAttributes.annotations(in, this);
    }

    @PySetter("__annotations__")
    void annotate(Object value) {
        ClassAttributes.setAnnotations(this, value);
    }

    @PyGetter("__annotate__")
    Object annotateFunction() {
        return ClassAttributes.annotateFunction(this);
    }

    @PySetter("__annotate__")
    void annotateWith(Object value) {
        ClassAttributes.requireHeap(this, "__annotate__", value);
        dict().put("__annotate_func__", value);
        dict().remove("__annotations_cache__");
        modified();
    }

    @PyGetter("__type_params__")
    Object typeParameters() {
        Object own = dict().get("__type_params__");
        return own == null ? PyTuple.EMPTY : own;
    }

    @PySetter("__type_params__")
    void typeParameters(Object value) {
        dict().put("__type_params__", value);
        modified();
    }

    @PyGetter("__text_signature__")
    Object textSignature() {
        return PyNone.NONE;
    }
}
