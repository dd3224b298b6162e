package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.types.BufferLike;
import dev.pytool.interpreter.types.Exports;
import dev.pytool.interpreter.types.Memory;
import dev.pytool.interpreter.types.PyMemoryView;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `pickle.PickleBuffer`: memory that a pickle may carry beside it (PEP 574).
@PyType(value = "PickleBuffer", module = "_pickle")
public final class PyPickleBuffer extends PyObject implements BufferLike {
    public static final PyClass TYPE = PyClass.builtin(new PyPickleBufferTable());

    private final PyMemoryView view;
    private boolean released;

    private PyPickleBuffer(PyClass type, PyMemoryView view) {
        super(type);
        this.view = view;
    }

    @PySlot("__new__($type, object, /)")
    static Object create(Interp in, PyClass cls, Object object) {
        return new PyPickleBuffer(cls, PyMemoryView.of(in, object));
    }

    private PyMemoryView open() {
        if (released) {
            throw Errors.value("operation forbidden on released PickleBuffer object");
        }
        return view;
    }

    @Override
    public Memory memory() {
        return open().memory();
    }

    @Override
    public Exports exports() {
        return view.exports();
    }

    /// The memory as plain bytes.
    @PyMethod
    Object raw(Interp in) {
        if (!memory().isContiguous()) {
            throw Errors.of(
                    ExceptionTypes.BUFFER_ERROR,
                    "cannot extract raw buffer from non-contiguous buffer");
        }
        return in.callMethod(open(), "cast", "B");
    }

    @PyMethod
    void release(Interp in) {
        if (!released) {
            released = true;
            in.callMethod(view, "release");
        }
    }

    @PyMethod("__buffer__($self, flags, /)")
    Object buffer(Object flags) {
        return new PyMemoryView(this);
    }
}
