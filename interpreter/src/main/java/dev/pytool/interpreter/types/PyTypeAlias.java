package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.ArrayList;
import java.util.List;

/// `typing.TypeAliasType`: what a `type` statement makes.
@PyType(value = "TypeAliasType", module = "typing", home = "_typing", subclassable = false)
public final class PyTypeAlias extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyTypeAliasTable());

    private final Object name;
    private final PyTuple typeParameters;
    private final LazyValue value;
    private final Object module;

    private PyTypeAlias(Interp in, Object name, PyTuple typeParameters, LazyValue value) {
        super(TYPE);
        this.name = name;
        this.typeParameters = typeParameters;
        this.value = value;
        module = in.currentModuleName().orElse(PyNone.NONE);
    }

    /// @param parameters a tuple, or None
    public static PyTypeAlias declared(
            Interp in, Object name, Object parameters, Object evaluator) {
        return new PyTypeAlias(
                in,
                name,
                parameters instanceof PyTuple t ? t : PyTuple.EMPTY,
                LazyValue.late(evaluator));
    }

    @PySlot("__new__($type, name, value, *, type_params=())")
    static Object create(Interp in, PyClass cls, Object name, Object value, Object parameters) {
        if (!Text.is(name)) {
            throw Errors.type(
                    "typealias() argument 'name' must be str, not " + PyClass.of(name).name());
        }
        if (!(parameters instanceof PyTuple tuple)) {
            throw Errors.type("type_params must be a tuple");
        }
        boolean defaulted = false;
        for (Object one : tuple.items()) {
            if (!(one instanceof TypeParameter parameter)) {
                throw Errors.type("Expected a type param, got " + Display.reprText(in, one));
            }
            if (!parameter.hasDefault(in) && defaulted) {
                throw Errors.type(
                        "non-default type parameter '"
                                + Text.java(parameter.name())
                                + "' follows default type parameter");
            }
            defaulted |= parameter.hasDefault(in);
        }
        return new PyTypeAlias(in, name, tuple, LazyValue.known(value));
    }

    @PyGetter("__name__")
    Object name() {
        return name;
    }

    @PyGetter("__module__")
    Object module() {
        return module;
    }

    @PyGetter("__value__")
    Object value(Interp in) {
        return value.value(in);
    }

    @PyGetter("evaluate_value")
    Object evaluator(Interp in) {
        return value.isLate() ? value.evaluator() : new PyConstantEvaluator(value.value(in));
    }

    @PyGetter("__type_params__")
    Object typeParams() {
        return typeParameters;
    }

    @PyGetter("__parameters__")
    Object parameters(Interp in) {
        List<Object> all = new ArrayList<>();
        for (Object one : typeParameters.items()) {
            all.add(one instanceof PyTypeVarTuple t ? Iteration.array(in, t)[0] : one);
        }
        return new PyTuple(all.toArray());
    }

    @PySlot("__getitem__")
    Object item(Object key) {
        if (typeParameters.items().length == 0) {
            throw Errors.type("Only generic type aliases are subscriptable");
        }
        return PyGenericAlias.of(this, key);
    }

    @PySlot("__or__")
    Object or(Interp in, Object other) {
        return PyUnion.of(in, new Object[] {this, other});
    }

    @PySlot("__ror__")
    Object ror(Interp in, Object other) {
        return PyUnion.of(in, new Object[] {other, this});
    }

    @PyMethod("__reduce__")
    Object reduce() {
        return name;
    }

    @PySlot("__repr__")
    Object repr() {
        return name;
    }
}
