package dev.pytool.interpreter.modules.struct;

import dev.pytool.interpreter.imports.NativeModules;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `struct.Struct`: a format read once.
@PyType(value = "Struct", module = "_struct")
public final class PyStruct extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyStructTable());

    private String format = "";
    private Layout layout;
    private StructModule module;

    private PyStruct(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyStruct(cls);
    }

    @PySlot("__init__($self, format)")
    void init(Interp in, Object text) {
        module = NativeModules.state(in, "_struct", StructModule.class);
        format = StructModule.formatText(in, text);
        layout = module.layout(in, format);
    }

    @PyGetter("format")
    Object format() {
        return format;
    }

    @PyGetter("size")
    long size() {
        return layout.size();
    }

    @PyMethod("pack($self, /, *values)")
    Object pack(Interp in, Object[] values) {
        return module.pack(in, layout, values, 0, "pack");
    }

    @PyMethod("pack_into($self, /, *args)")
    void packInto(Interp in, Object[] args) {
        module.packInto(in, layout, args, 0);
    }

    @PyMethod("unpack($self, buffer, /)")
    Object unpack(Interp in, Object buffer) {
        return module.unpack(in, layout, buffer);
    }

    @PyMethod("unpack_from($self, /, buffer, offset=0)")
    Object unpackFrom(Interp in, Object buffer, long offset) {
        return module.unpackFrom(in, layout, buffer, offset);
    }

    @PyMethod("iter_unpack($self, buffer, /)")
    Object iterate(Interp in, Object buffer) {
        return module.iterate(in, layout, buffer);
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        return Text.of(type().name() + "(" + Display.reprText(in, format) + ")");
    }
}
