package dev.pytool.interpreter.object;

import dev.pytool.interpreter.types.PyBaseObject;
import dev.pytool.interpreter.types.PyCell;
import dev.pytool.interpreter.types.PyClassMethod;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyFunction;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyStaticMethod;
import dev.pytool.interpreter.types.PyTuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// `type.__new__`: makes classes ("Customizing class creation" in the language reference).
public final class ClassBuilder {
    private ClassBuilder() {}

    static Object create(Interp in, PyClass metatype, Object[] a, String[] kw) {
        int count = a.length - kw.length;
        if (metatype == PyClass.TYPE && count == 1 && kw.length == 0) {
            return PyClass.of(a[0]);
        }
        if (count != 3) {
            throw Errors.type("type() takes 1 or 3 arguments");
        }
        if (!Text.is(a[0])) {
            throw Errors.type(
                    "type.__new__() argument 1 must be str, not " + PyClass.of(a[0]).name());
        }
        if (!(a[1] instanceof PyTuple baseTuple)) {
            throw Errors.type(
                    "type.__new__() argument 2 must be tuple, not " + PyClass.of(a[1]).name());
        }
        if (!(a[2] instanceof PyDict namespace)) {
            throw Errors.type(
                    "type.__new__() argument 3 must be dict, not " + PyClass.of(a[2]).name());
        }
        Arrays.asList(baseTuple.items()).forEach(ClassBuilder::refuseUnresolved);
        PyClass winner = metatypeOf(metatype, baseTuple.items());
        if (winner != metatype && winner.lookup("__new__") != PyClass.TYPE.lookup("__new__")) {
            return winner.slots().create(in, winner, a, kw);
        }
        PyClass cls = build(in, winner, Text.java(a[0]), baseTuple, namespace);
        finish(in, cls, Arrays.copyOfRange(a, 3, a.length), kw);
        return cls;
    }

    private static void refuseUnresolved(Object base) {
        if (!(base instanceof PyClass) && PyClass.of(base).lookup("__mro_entries__") != null) {
            throw Errors.type("type() doesn't support MRO entry resolution; use types.new_class()");
        }
    }

    /// The most derived metaclass of the bases and the one asked for.
    public static PyClass metatypeOf(PyClass metatype, Object[] bases) {
        PyClass winner = metatype;
        for (Object base : bases) {
            PyClass other = PyClass.of(base);
            if (winner.isSubclassOf(other)) {
                continue;
            }
            if (!other.isSubclassOf(winner)) {
                throw Errors.type(
                        "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass"
                                + " of the metaclasses of all its bases");
            }
            winner = other;
        }
        return winner;
    }

    private static PyClass build(
            Interp in, PyClass meta, String name, PyTuple baseTuple, PyDict namespace) {
        PyClass[] bases = bases(in, baseTuple);
        PyClass best = bestBase(bases);
        if (name.indexOf('\0') >= 0) {
            throw Errors.value("type name must not contain null characters");
        }
        PyDict dict = namespace.copyOf();
        PyClass cls = new PyClass(meta, name, bases, best.layout(), dict);
        Object qualified = dict.remove("__qualname__");
        if (qualified != null) {
            if (!Text.is(qualified)) {
                throw Errors.type(
                        "type __qualname__ must be a str, not " + PyClass.of(qualified).name());
            }
            cls.qualify(Text.java(qualified));
        }
        if (dict.get("__module__") == null) {
            in.currentModuleName().ifPresent(module -> dict.put("__module__", module));
        }
        slots(in, cls, best);
        if (dict.get("__doc__") == null) {
            dict.put("__doc__", PyNone.NONE);
        }
        implicitKinds(dict);
        Object cell = dict.remove("__classcell__");
        Object dictCell = dict.remove("__classdictcell__");
        cls.relink(bases, resolutionOrder(in, cls, bases));
        if (dict.get("__hash__") == null && dict.get("__eq__") != null) {
            dict.put("__hash__", PyNone.NONE);
        }
        for (PyClass base : bases) {
            base.addSubclass(cls);
        }
        if (cell instanceof PyCell c) {
            c.set(cls);
        } else if (cell != null) {
            throw Errors.type(
                    "type.__new__() argument __classcell__ must be a cell, not "
                            + PyClass.of(cell).name());
        }
        if (dictCell instanceof PyCell c) {
            c.set(dict);
        }
        return cls;
    }

    private static PyClass[] bases(Interp in, PyTuple tuple) {
        Object[] items = tuple.items();
        if (items.length == 0) {
            return new PyClass[] {PyBaseObject.TYPE};
        }
        PyClass[] bases = new PyClass[items.length];
        for (int i = 0; i < items.length; i++) {
            if (!(items[i] instanceof PyClass base)) {
                throw Errors.type("bases must be types");
            }
            if (!base.isSubclassable()) {
                throw Errors.type("type '" + base.fullName() + "' is not an acceptable base type");
            }
            for (int j = 0; j < i; j++) {
                if (bases[j] == base) {
                    throw Errors.type("duplicate base class " + base.name());
                }
            }
            bases[i] = base;
        }
        return bases;
    }

    /// The base whose storage the others can share.
    static PyClass bestBase(PyClass[] bases) {
        PyClass best = bases[0];
        for (PyClass base : bases) {
            PyClass wanted = base.layout();
            if (wanted.isSubclassOf(best.layout()) && wanted != best.layout()) {
                best = base;
            } else if (!best.layout().isSubclassOf(wanted)) {
                throw Errors.type("multiple bases have instance lay-out conflict");
            }
        }
        return best;
    }

    private static PyClass[] resolutionOrder(Interp in, PyClass cls, PyClass[] bases) {
        Object custom = cls.type().lookup("mro");
        if (custom instanceof PyMethodDescr) {
            return Linearization.of(cls, bases);
        }
        cls.relink(bases, Linearization.of(cls, bases));
        Object answer = in.callSpecial(custom, cls);
        List<Object> order = in.listOf(answer);
        PyClass[] result = new PyClass[order.size()];
        if (result.length == 0) {
            throw Errors.type("type MRO must not be empty");
        }
        for (int i = 0; i < result.length; i++) {
            if (!(order.get(i) instanceof PyClass c)) {
                throw Errors.type(
                        "mro() returned a non-class ('" + PyClass.of(order.get(i)).name() + "')");
            }
            if (!cls.layout().isSubclassOf(c.layout())) {
                throw Errors.type(
                        "mro() returned base with unsuitable layout ('" + c.name() + "')");
            }
            result[i] = c;
        }
        return result;
    }

    private static void slots(Interp in, PyClass cls, PyClass best) {
        Object declared = cls.dict().get("__slots__");
        boolean inheritedDict = false;
        int members = 0;
        for (PyClass base : cls.bases()) {
            inheritedDict |= base.hasInstanceDict();
            members = Math.max(members, base.memberCount());
        }
        if (declared == null && cls.layout() == PyClass.TYPE) {
            // A class keeps its attributes where `type` keeps them, whatever its metaclass.
            cls.storage(false, members);
            return;
        }
        if (declared == null) {
            cls.storage(true, members);
            if (!inheritedDict) {
                cls.dict().put("__dict__", new PyInstanceDict(cls, "__dict__"));
                cls.dict().put("__weakref__", new PyInstanceDict(cls, "__weakref__"));
            }
            return;
        }
        List<Object> names =
                Text.is(declared) ? List.of(Text.plain(declared)) : in.listOf(declared);
        boolean dict = inheritedDict;
        List<String> fields = new ArrayList<>();
        if (!names.isEmpty() && hasItems(best.layout())) {
            throw Errors.type(
                    "nonempty __slots__ not supported for subtype of '" + best.name() + "'");
        }
        for (Object item : names) {
            if (!Text.is(item)) {
                throw Errors.type(
                        "__slots__ items must be strings, not '" + PyClass.of(item).name() + "'");
            }
            String name = Text.java(item);
            if (!isIdentifier(name)) {
                throw Errors.type("__slots__ must be identifiers");
            }
            if (name.equals("__dict__")) {
                if (dict) {
                    throw Errors.type("__dict__ slot disallowed: we already got one");
                }
                dict = true;
                cls.dict().put("__dict__", new PyInstanceDict(cls, "__dict__"));
            } else if (name.equals("__weakref__")) {
                cls.dict().put("__weakref__", new PyInstanceDict(cls, "__weakref__"));
            } else {
                String mangled = mangle(cls.name(), name);
                if (cls.dict().get(mangled) != null
                        && !mangled.equals("__qualname__")
                        && !mangled.equals("__classcell__")) {
                    throw Errors.value(
                            "'" + mangled + "' in __slots__ conflicts with class variable");
                }
                fields.add(mangled);
            }
        }
        fields.sort(null);
        for (String name : fields) {
            cls.dict().put(name, new PyMember(cls, name, members++));
        }
        cls.storage(dict, members);
    }

    /// Whether CPython stores a varying number of items behind the instances of the type.
    private static boolean hasItems(PyClass layout) {
        return switch (layout.name()) {
            case "int", "tuple", "bytes", "type" -> true;
            default -> false;
        };
    }

    private static boolean isIdentifier(String name) {
        return !name.isEmpty()
                && (Character.isUnicodeIdentifierStart(name.charAt(0)) || name.charAt(0) == '_')
                && name.chars().allMatch(c -> Character.isUnicodeIdentifierPart(c));
    }

    /// A private name of a class body: `__x` in class `C` is `_C__x`.
    public static String mangle(String className, String name) {
        if (!name.startsWith("__") || name.endsWith("__") || name.contains(".")) {
            return name;
        }
        int start = 0;
        while (start < className.length() && className.charAt(start) == '_') {
            start++;
        }
        return start == className.length()
                ? name
                : ("_" + className.substring(start) + name).intern();
    }

    private static void implicitKinds(PyDict dict) {
        if (dict.get("__new__") instanceof PyFunction f) {
            dict.put("__new__", new PyStaticMethod(f));
        }
        for (String name : new String[] {"__init_subclass__", "__class_getitem__"}) {
            if (dict.get(name) instanceof PyFunction f) {
                dict.put(name, new PyClassMethod(f));
            }
        }
    }

    private static void finish(Interp in, PyClass cls, Object[] values, String[] names) {
        for (Object[] entry : cls.dict().entryArray()) {
            Object setName = PyClass.of(entry[1]).lookup("__set_name__");
            if (setName != null) {
                try {
                    in.callSpecial(setName, entry[1], cls, entry[0]);
                } catch (PyException e) {
                    e.value()
                            .addNote(
                                    "Error calling __set_name__ on '"
                                            + PyClass.of(entry[1]).name()
                                            + "' instance '"
                                            + entry[0]
                                            + "' in '"
                                            + cls.name()
                                            + "'");
                    throw e;
                }
            }
        }
        for (PyClass c : Arrays.asList(cls.mro()).subList(1, cls.mro().length)) {
            Object hook = c.dict().get("__init_subclass__");
            if (hook != null) {
                in.call(Descriptors.read(in, hook, null, cls), values, names);
                return;
            }
        }
    }

    static void rebase(Interp in, PyClass cls, Object value) {
        if (!(value instanceof PyTuple tuple)) {
            throw Errors.type(
                    "can only assign tuple to "
                            + cls.name()
                            + ".__bases__, not "
                            + PyClass.of(value).name());
        }
        if (tuple.items().length == 0) {
            throw Errors.type(
                    "can only assign non-empty tuple to " + cls.name() + ".__bases__, not ()");
        }
        for (Object item : tuple.items()) {
            if (!(item instanceof PyClass)) {
                throw Errors.type(
                        cls.name()
                                + ".__bases__ must be tuple of classes, not '"
                                + PyClass.of(item).name()
                                + "'");
            }
        }
        PyClass[] bases = bases(in, tuple);
        for (PyClass base : bases) {
            if (base.isSubclassOf(cls)) {
                throw Errors.type("a __bases__ item causes an inheritance cycle");
            }
        }
        if (bestBase(bases).layout() != cls.layout()) {
            throw Errors.type(
                    "__bases__ assignment: '"
                            + bases[0].name()
                            + "' object layout differs from '"
                            + cls.bases()[0].name()
                            + "'");
        }
        PyClass[] old = cls.bases();
        cls.relink(bases, Linearization.of(cls, bases));
        for (PyClass base : old) {
            base.removeSubclass(cls);
        }
        for (PyClass base : bases) {
            base.addSubclass(cls);
        }
        relinkBelow(cls);
        cls.modified();
    }

    private static void relinkBelow(PyClass cls) {
        for (PyClass child : cls.subclasses()) {
            child.relink(child.bases(), Linearization.of(child, child.bases()));
            relinkBelow(child);
        }
    }
}
