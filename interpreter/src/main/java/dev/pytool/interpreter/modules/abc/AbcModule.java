package dev.pytool.interpreter.modules.abc;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Classes;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.types.PyFrozenSet;
import dev.pytool.interpreter.types.PyNotImplemented;
import dev.pytool.interpreter.types.PySet;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

import java.util.List;
import java.util.Set;

/// Module `_abc`: what `abc.ABCMeta` is made of (PEP 3119).
@PyModule("_abc")
public final class AbcModule {
    private long registrations;

    public AbcModule(Interp in) {}

    @PyFunction
    long get_cache_token() {
        return registrations;
    }

    @PyFunction
    void _abc_init(Interp in, Object cls) {
        PyFrozenSet abstracts = new PyFrozenSet();
        PyClass type = required(cls);
        for (Object[] entry : type.dict().entryArray()) {
            if (isAbstract(in, entry[1])) {
                abstracts.add(in, entry[0]);
            }
        }
        for (PyClass base : type.bases()) {
            Object inherited = Attributes.readOrNull(in, base, "__abstractmethods__");
            if (inherited == null) {
                continue;
            }
            for (Object name : Iteration.list(in, inherited)) {
                Object value = Attributes.readOrNull(in, cls, Text.java(name));
                if (value != null && isAbstract(in, value)) {
                    abstracts.add(in, name);
                }
            }
        }
        Attributes.write(in, cls, "__abstractmethods__", abstracts);
        Attributes.write(in, cls, "_abc_impl", new AbcData());
    }

    private static boolean isAbstract(Interp in, Object value) {
        Object mark = Attributes.readOrNull(in, value, "__isabstractmethod__");
        return mark != null && in.isTrue(mark);
    }

    private static PyClass required(Object cls) {
        if (cls instanceof PyClass type) {
            return type;
        }
        throw Errors.type("issubclass() arg 1 must be a class");
    }

    private static AbcData data(Interp in, Object cls) {
        if (Attributes.read(in, cls, "_abc_impl") instanceof AbcData data) {
            return data;
        }
        throw Errors.type("_abc_impl is set to a wrong type");
    }

    @PyFunction
    Object _abc_register(Interp in, Object cls, Object subclass) {
        if (!(subclass instanceof PyClass type)) {
            throw Errors.type("Can only register classes");
        }
        if (Classes.isSubclass(in, subclass, cls)) {
            return subclass;
        }
        if (Classes.isSubclass(in, cls, subclass)) {
            throw Errors.runtime("Refusing to create an inheritance cycle");
        }
        data(in, cls).registry.add(type);
        registrations++;
        return subclass;
    }

    @PyFunction
    boolean _abc_instancecheck(Interp in, Object cls, Object instance) {
        Object subclass = Attributes.read(in, instance, "__class__");
        AbcData data = data(in, cls);
        if (data.positive.contains(subclass)) {
            return true;
        }
        PyClass type = PyClass.of(instance);
        if (subclass == type && data.negativeAt == registrations && data.negative.contains(type)) {
            return false;
        }
        return in.isTrue(in.callMethod(cls, "__subclasscheck__", subclass))
                || subclass != type && in.isTrue(in.callMethod(cls, "__subclasscheck__", type));
    }

    @PyFunction
    boolean _abc_subclasscheck(Interp in, Object cls, Object subclass) {
        PyClass type = required(subclass);
        AbcData data = data(in, cls);
        if (data.positive.contains(type)) {
            return true;
        }
        if (data.negativeAt < registrations) {
            data.negative.clear();
            data.negativeAt = registrations;
        } else if (data.negative.contains(type)) {
            return false;
        }
        Object answer = in.callMethod(cls, "__subclasshook__", subclass);
        boolean derived;
        if (answer != PyNotImplemented.NOT_IMPLEMENTED) {
            if (!(answer instanceof Boolean known)) {
                throw Errors.system(
                        "AssertionError: __subclasshook__ must return either False, True or NotImplemented");
            }
            derived = known;
        } else {
            derived =
                    type.isSubclassOf((PyClass) cls)
                            || anyDerives(in, type, List.copyOf(data.registry))
                            || anyDerives(
                                    in,
                                    type,
                                    Iteration.list(in, in.callMethod(cls, "__subclasses__")));
        }
        (derived ? data.positive : data.negative).add(type);
        return derived;
    }

    private static boolean anyDerives(Interp in, PyClass type, List<?> others) {
        for (Object other : others) {
            if (Classes.isSubclass(in, type, other)) {
                return true;
            }
        }
        return false;
    }

    @PyFunction
    static void _reset_registry(Interp in, Object cls) {
        data(in, cls).registry.clear();
    }

    @PyFunction
    static void _reset_caches(Interp in, Object cls) {
        AbcData data = data(in, cls);
        data.positive.clear();
        data.negative.clear();
    }

    /// The registry and the caches; CPython answers weak references, this the classes.
    @PyFunction
    static Object _get_dump(Interp in, Object cls) {
        AbcData data = data(in, cls);
        return new PyTuple(
                set(in, data.registry),
                set(in, data.positive),
                set(in, data.negative),
                data.negativeAt);
    }

    private static PySet set(Interp in, Set<PyClass> classes) {
        PySet copy = new PySet();
        for (PyClass one : classes) {
            copy.add(in, one);
        }
        return copy;
    }
}
