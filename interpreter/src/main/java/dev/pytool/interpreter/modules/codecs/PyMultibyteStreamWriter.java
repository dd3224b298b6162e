package dev.pytool.interpreter.modules.codecs;

import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `_multibytecodec.MultibyteStreamWriter`: a base that leaves the work to `codecs.StreamWriter`,
/// which stands behind it in the library's classes.
@PyType(value = "MultibyteStreamWriter", module = "_multibytecodec")
public final class PyMultibyteStreamWriter extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyMultibyteStreamWriterTable());

    private PyMultibyteStreamWriter(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyMultibyteStreamWriter(cls);
    }
}
