package dev.pytool.interpreter.types;

import dev.pytool.interpreter.eval.Evaluator;
import dev.pytool.interpreter.eval.PyCode;
import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Identity;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PySetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.Arrays;

/// A function made by `def` or `lambda`.
@PyType(value = "function", home = "-", subclassable = false, instanceDict = true)
public final class PyFunction extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyFunctionTable());
    private static final PyCell[] NO_CELLS = {};

    private final PyDict globals;
    private final PyDict builtins;
    private PyCode code;
    private PyCell[] closure = NO_CELLS;
    private Object[] defaults = Args.NONE;
    private PyDict keywordDefaults;
    private Object name;
    private Object qualifiedName;
    private Object doc = PyNone.NONE;
    private Object module;
    private Object annotations;
    private Object annotate = PyNone.NONE;
    private Object typeParameters = PyTuple.EMPTY;
    private int version;

    public PyFunction(PyCode code, PyDict globals, PyDict builtins) {
        super(TYPE);
        this.code = code;
        this.globals = globals;
        this.builtins = builtins;
        name = Text.of(code.name());
        qualifiedName = Text.of(code.qualifiedName());
        Object own = globals.get("__name__");
        module = own == null ? PyNone.NONE : own;
        if (code.has(PyCode.HAS_DOCSTRING)) {
            doc = Text.of(code.data().documentation().orElse(""));
        }
    }

    public PyCode code() {
        return code;
    }

    public PyDict globals() {
        return globals;
    }

    public PyDict builtins() {
        return builtins;
    }

    public PyCell[] closure() {
        return closure;
    }

    public void close(PyCell[] cells) {
        closure = cells;
    }

    /// Values of the last positional parameters.
    public Object[] defaults() {
        return defaults;
    }

    public void setDefaults(Object[] values) {
        defaults = values;
        version++;
    }

    /// Values of keyword-only parameters by name, or `null`.
    public PyDict keywordDefaults() {
        return keywordDefaults;
    }

    public void setKeywordDefaults(PyDict values) {
        keywordDefaults = values;
        version++;
    }

    public void setAnnotate(Object function) {
        annotate = function;
    }

    public void setAnnotations(Object values) {
        annotations = values;
    }

    public String shownName() {
        return Text.java(qualifiedName);
    }

    @PySlot("__new__($type, code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)")
    static Object create(
            Interp in,
            PyClass cls,
            Object code,
            PyDict globals,
            Object name,
            Object argdefs,
            Object closure,
            Object kwdefaults) {
        PyFunction made =
                new PyFunction(
                        (PyCode) Args.check(code, PyCode.TYPE, "function", "code"),
                        globals,
                        in.machine().builtins().attributes());
        if (name != PyNone.NONE) {
            made.name = name;
        }
        if (argdefs instanceof PyTuple t) {
            made.defaults = t.items();
        }
        if (kwdefaults instanceof PyDict d) {
            made.keywordDefaults = d;
        }
        Object[] cells = closure instanceof PyTuple t ? t.items() : Args.NONE;
        int wanted = made.code.freeCount();
        if (cells.length != wanted) {
            throw Errors.value(
                    made.code.name()
                            + " requires closure of length "
                            + wanted
                            + ", not "
                            + cells.length);
        }
        made.closure = Arrays.copyOf(cells, cells.length, PyCell[].class);
        return made;
    }

    @PySlot("__get__")
    Object bind(Object instance, Object owner) {
        return instance == null || instance == PyNone.NONE
                ? this
                : new PyBoundMethod(this, instance);
    }

    @PySlot("__call__")
    Object call(Interp in, Object[] a, String[] kw) {
        return Evaluator.call(in, this, a, kw);
    }

    @PySlot("__repr__")
    Object repr() {
        return Text.of("<function " + shownName() + " at " + Identity.hex(this) + ">");
    }

    @PyGetter("__code__")
    Object codeAttribute() {
        return code;
    }

    @PySetter("__code__")
    void codeAttribute(Object value) {
        if (!(value instanceof PyCode c)) {
            throw Errors.type("__code__ must be set to a code object");
        }
        if (c.freeCount() != closure.length) {
            throw Errors.value(
                    shownName()
                            + "() requires a code object with "
                            + closure.length
                            + " free vars, not "
                            + c.freeCount());
        }
        code = c;
        version++;
    }

    @PyGetter(value = "__globals__", member = true)
    Object globalsAttribute() {
        return globals;
    }

    @PyGetter(value = "__builtins__", member = true)
    Object builtinsAttribute() {
        return builtins;
    }

    @PyGetter(value = "__closure__", member = true)
    Object closureAttribute() {
        return closure.length == 0 ? PyNone.NONE : new PyTuple((Object[]) closure.clone());
    }

    @PyGetter("__defaults__")
    Object defaultsAttribute() {
        return defaults.length == 0 ? PyNone.NONE : new PyTuple(defaults);
    }

    @PySetter("__defaults__")
    void defaultsAttribute(Object value) {
        if (value != null && value != PyNone.NONE && !(value instanceof PyTuple)) {
            throw Errors.type("__defaults__ must be set to a tuple object");
        }
        setDefaults(value instanceof PyTuple t ? t.items() : Args.NONE);
    }

    @PyGetter("__kwdefaults__")
    Object keywordDefaultsAttribute() {
        return keywordDefaults == null ? PyNone.NONE : keywordDefaults;
    }

    @PySetter("__kwdefaults__")
    void keywordDefaultsAttribute(Object value) {
        if (value != null && value != PyNone.NONE && !(value instanceof PyDict)) {
            throw Errors.type("__kwdefaults__ must be set to a dict object");
        }
        setKeywordDefaults(value instanceof PyDict d ? d : null);
    }

    @PyGetter("__name__")
    Object nameAttribute() {
        return name;
    }

    @PySetter("__name__")
    void nameAttribute(Object value) {
        if (value == null || !Text.is(value)) {
            throw Errors.type("__name__ must be set to a string object");
        }
        name = value;
    }

    @PyGetter("__qualname__")
    Object qualifiedNameAttribute() {
        return qualifiedName;
    }

    @PySetter("__qualname__")
    void qualifiedNameAttribute(Object value) {
        if (value == null || !Text.is(value)) {
            throw Errors.type("__qualname__ must be set to a string object");
        }
        qualifiedName = value;
    }

    @PyGetter("__doc__")
    Object doc() {
        return doc;
    }

    @PySetter("__doc__")
    void doc(Object value) {
        doc = value == null ? PyNone.NONE : value;
    }

    @PyGetter("__module__")
    Object module() {
        return module;
    }

    @PySetter("__module__")
    void module(Object value) {
        module = value == null ? PyNone.NONE : value;
    }

    @PyGetter("__annotations__")
    Object annotationsAttribute(Interp in) {
        if (annotations == null) {
            annotations = annotate == PyNone.NONE ? new PyDict() : in.call(annotate, 1L);
        }
        return annotations;
    }

    @PySetter("__annotations__")
    void annotationsAttribute(Object value) {
        if (value != null && value != PyNone.NONE && !(value instanceof PyDict)) {
            throw Errors.type("__annotations__ must be set to a dict object");
        }
        annotations = value == null || value == PyNone.NONE ? new PyDict() : value;
        annotate = PyNone.NONE;
    }

    @PyGetter("__annotate__")
    Object annotateAttribute() {
        return annotate;
    }

    @PySetter("__annotate__")
    void annotateAttribute(Object value) {
        if (value == null) {
            throw Errors.type("__annotate__ cannot be deleted");
        }
        if (value != PyNone.NONE && !PyClass.of(value).slots().hasCall()) {
            throw Errors.type("__annotate__ must be callable or None");
        }
        annotate = value;
        annotations = null;
    }

    @PyGetter("__type_params__")
    Object typeParametersAttribute() {
        return typeParameters;
    }

    @PySetter("__type_params__")
    public void typeParametersAttribute(Object value) {
        if (!(value instanceof PyTuple)) {
            throw Errors.type("__type_params__ must be set to a tuple");
        }
        typeParameters = value;
    }

    @PyGetter("__dict__")
    Object dict() {
        return attributes();
    }

    @PySetter("__dict__")
    void dict(Object value) {
        if (!(value instanceof PyDict d)) {
            throw Errors.type(
                    "__dict__ must be set to a dictionary, not a '"
                            + PyClass.of(value).name()
                            + "'");
        }
        replaceAttributes(d);
    }
}
