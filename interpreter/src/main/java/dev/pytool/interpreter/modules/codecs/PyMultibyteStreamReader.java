package dev.pytool.interpreter.modules.codecs;

import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `_multibytecodec.MultibyteStreamReader`: a base that leaves the work to `codecs.StreamReader`,
/// which stands behind it in the library's classes.
@PyType(value = "MultibyteStreamReader", module = "_multibytecodec")
public final class PyMultibyteStreamReader extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyMultibyteStreamReaderTable());

    private PyMultibyteStreamReader(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyMultibyteStreamReader(cls);
    }
}
