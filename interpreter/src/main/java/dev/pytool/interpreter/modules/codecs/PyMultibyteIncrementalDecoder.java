package dev.pytool.interpreter.modules.codecs;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.types.Decoded;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.Arrays;

/// `_multibytecodec.MultibyteIncrementalDecoder`; subclasses name their codec.
@PyType(value = "MultibyteIncrementalDecoder", module = "_multibytecodec")
public final class PyMultibyteIncrementalDecoder extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyMultibyteIncrementalDecoderTable());

    private Object errors = "strict";
    private byte[] held = {};

    private PyMultibyteIncrementalDecoder(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyMultibyteIncrementalDecoder(cls);
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

    @PyMethod("decode($self, /, input, final=False)")
    Object decode(Interp in, Object input, boolean last) {
        PyMultibyteCodec codec = (PyMultibyteCodec) Attributes.read(in, this, "codec");
        byte[] more = PyBytes.bytesOf(in, input);
        byte[] all = Arrays.copyOf(held, held.length + more.length);
        System.arraycopy(more, 0, all, held.length, more.length);
        Decoded d = codec.charset().decode(in, all, PyMultibyteCodec.errors(errors), last);
        held = Arrays.copyOfRange(d.bytes(), d.at(), d.bytes().length);
        return d.text();
    }

    @PyMethod
    void reset() {
        held = new byte[0];
    }

    @PyMethod
    Object getstate() {
        return new PyTuple(new PyBytes(held), 0L);
    }

    @PyMethod("setstate($self, state, /)")
    void setState(Interp in, PyTuple state) {
        held = PyBytes.bytesOf(in, state.items()[0]);
    }
}
