package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PySetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `ImportError`.
@PyType(value = "ImportError", base = ExceptionBase.class)
public final class PyImportError extends PyBaseException {
    public static final PyClass TYPE = PyClass.builtin(new PyImportErrorTable());

    private PyImportError(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyImportError(cls);
    }

    @PySlot("__init__($self, /, *args, name=None, path=None, name_from=None)")
    void init(Object[] args, Object name, Object path, Object nameFrom) {
        setArguments(new PyTuple(args));
        setField("name", name);
        setField("path", path);
        setField("name_from", nameFrom);
        setField("msg", args.length == 1 ? args[0] : PyNone.NONE);
    }

    @PySlot("__str__")
    Object str(Interp in) {
        Object message = fieldOrNone("msg");
        return Text.is(message) && PyClass.of(message) == PyStr.TYPE
                ? message
                : PyBaseException.TYPE.slots().str(in, this);
    }

    @PyGetter(value = "name", member = true)
    Object name() {
        return fieldOrNone("name");
    }

    @PySetter("name")
    void name(Object value) {
        setField("name", value);
    }

    @PyGetter(value = "path", member = true)
    Object path() {
        return fieldOrNone("path");
    }

    @PySetter("path")
    void path(Object value) {
        setField("path", value);
    }

    @PyGetter(value = "name_from", member = true)
    Object nameFrom() {
        return fieldOrNone("name_from");
    }

    @PySetter("name_from")
    void nameFrom(Object value) {
        setField("name_from", value);
    }

    @PyGetter(value = "msg", member = true)
    Object message() {
        return fieldOrNone("msg");
    }

    @PySetter("msg")
    void message(Object value) {
        setField("msg", value);
    }
}
