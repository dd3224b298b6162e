package dev.pytool.interpreter.modules.codecs;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `_multibytecodec.MultibyteIncrementalEncoder`; subclasses name their codec.
@PyType(value = "MultibyteIncrementalEncoder", module = "_multibytecodec")
public final class PyMultibyteIncrementalEncoder extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyMultibyteIncrementalEncoderTable());

    private Object errors = "strict";

    private PyMultibyteIncrementalEncoder(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyMultibyteIncrementalEncoder(cls);
    }

    @PySlot("__init__($self, /, errors='strict')")
    void init(Object handler) {
        errors = handler;
    }

    @PyGetter("errors")
    Object errors() {
        return errors;
    }

    @PySetter("errors")
    void setErrors(Object handler) {
        errors = handler;
    }

    @PyMethod("encode($self, /, input, final=False)")
    Object encode(Interp in, Object input, boolean last) {
        PyMultibyteCodec codec = (PyMultibyteCodec) Attributes.read(in, this, "codec");
        String handler = PyMultibyteCodec.errors(errors);
        return new PyBytes(codec.charset().encode(in, CodecsModule.text(input), handler));
    }

    @PyMethod
    void reset() {}

    @PyMethod
    long getstate() {
        return 0;
    }

    @PyMethod("setstate($self, state, /)")
    void setState(Object state) {}
}
