package dev.pytool.interpreter.modules.ast;

import dev.pytool.interpreter.modules.Warnings;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.object.TextBuilder;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyGenericAlias;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.interpreter.types.PyUnion;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// `ast.AST`, the base of all nodes. Fields are ordinary attributes; which ones a class has stands
/// in its `_fields`, their types in `_field_types`.
@PyType(value = "AST", module = "ast", home = "_ast", instanceDict = true)
public final class PyAst extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyAstTable());
    private static final int SHOWN_DEPTH = 3;

    PyAst(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyAst(cls);
    }

    @PySlot("__init__")
    void init(Interp in, Object[] a, String[] kw) {
        List<String> fields = names(in, "_fields");
        int count = a.length - kw.length;
        if (count > fields.size()) {
            throw Errors.type(
                    shownName()
                            + " constructor takes at most "
                            + fields.size()
                            + " positional argument"
                            + (fields.size() == 1 ? "" : "s"));
        }
        Set<String> missing = new LinkedHashSet<>(fields);
        for (int i = 0; i < count; i++) {
            Attributes.write(in, this, fields.get(i), a[i]);
            missing.remove(fields.get(i));
        }
        for (int i = 0; i < kw.length; i++) {
            named(in, kw[i], fields, missing);
            Attributes.write(in, this, kw[i].intern(), a[count + i]);
        }
        if (!missing.isEmpty()) {
            complete(in, missing);
        }
    }

    private void named(Interp in, String name, List<String> fields, Set<String> missing) {
        if (fields.contains(name)) {
            if (!missing.remove(name)) {
                throw Errors.type(
                        shownName() + " got multiple values for argument " + quoted(in, name));
            }
        } else if (!names(in, "_attributes").contains(name)) {
            Warnings.warn(
                    in,
                    ExceptionTypes.DEPRECATION_WARNING,
                    shownName()
                            + ".__init__ got an unexpected keyword argument "
                            + quoted(in, name)
                            + ". Support for arbitrary keyword arguments is deprecated and will be"
                            + " removed in Python 3.15.");
        }
    }

    /// Gives the fields that the caller left out what their types allow.
    private void complete(Interp in, Set<String> missing) {
        Object types = Attributes.readOrNull(in, type(), "_field_types");
        for (String name : missing) {
            Object type = types instanceof PyDict d ? d.get(name) : null;
            if (type == null) {
                Warnings.warn(
                        in,
                        ExceptionTypes.DEPRECATION_WARNING,
                        "Field "
                                + quoted(in, name)
                                + " is missing from "
                                + type().fullName()
                                + "._field_types. This will become an error in Python 3.15.");
            } else if (type instanceof PyUnion) {
                // The class answers None for it.
            } else if (type instanceof PyGenericAlias) {
                Attributes.write(in, this, name, new PyList());
            } else if (type instanceof PyClass c && c.name().equals("expr_context")) {
                Attributes.write(in, this, name, AstModule.of(in).classes().single("Load"));
            } else {
                Warnings.warn(
                        in,
                        ExceptionTypes.DEPRECATION_WARNING,
                        shownName()
                                + ".__init__ missing 1 required positional argument: "
                                + quoted(in, name)
                                + ". This will become an error in Python 3.15.");
            }
        }
    }

    private static String quoted(Interp in, String name) {
        return Display.reprText(in, Text.of(name));
    }

    /// The name as C code prints it: only the root's holds its module.
    private String shownName() {
        return type() == TYPE ? "ast.AST" : type().name();
    }

    /// A tuple of names that the class has; empty where it has none.
    private List<String> names(Interp in, String attribute) {
        Object value = Attributes.readOrNull(in, type(), attribute);
        List<String> names = new ArrayList<>();
        if (value != null) {
            Iteration.list(in, value).forEach(one -> names.add(Text.java(one).intern()));
        }
        return names;
    }

    @PyGetter("__dict__")
    Object dict() {
        return attributes();
    }

    @PySetter("__dict__")
    void dict(Object value) {
        if (!(value instanceof PyDict other)) {
            throw Errors.type(
                    "__dict__ must be set to a dictionary, not a '"
                            + PyClass.of(value).name()
                            + "'");
        }
        replaceAttributes(other);
    }

    /// The state holds everything; the arguments are None, so that `__init__` has no cause to warn.
    @PyMethod("__reduce__")
    Object reduce(Interp in) {
        List<Object> nothing = new ArrayList<>();
        for (String name : names(in, "_fields")) {
            if (attributes().get(name) == null) {
                break;
            }
            nothing.add(PyNone.NONE);
        }
        return new PyTuple(type(), new PyTuple(nothing.toArray()), attributes().copyOf());
    }

    @PyMethod("__replace__($self, /, **fields)")
    Object replace(Interp in, PyDict changes) {
        List<String> known = names(in, "_fields");
        known.addAll(names(in, "_attributes"));
        for (Object key : changes.keys()) {
            if (!known.contains(Text.java(key))) {
                throw Errors.type(
                        shownName()
                                + ".__replace__ got an unexpected keyword argument "
                                + Display.reprText(in, key)
                                + ".");
            }
        }
        PyDict values = attributes().copyOf();
        values.putAll(in, changes);
        for (String name : names(in, "_fields")) {
            boolean given = values.get(name) != null;
            if (!given && Attributes.readOrNull(in, this, name) == null) {
                throw Errors.type(
                        shownName()
                                + ".__replace__ missing 1 keyword argument: "
                                + quoted(in, name)
                                + ".");
            }
        }
        String[] names = values.keys().stream().map(key -> Text.java(key)).toArray(String[]::new);
        Object[] given = new Object[names.length];
        for (int i = 0; i < names.length; i++) {
            given[i] = values.get(names[i].intern());
        }
        return in.call(type(), given, names);
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        return shown(in, SHOWN_DEPTH);
    }

    private Object shown(Interp in, int depth) {
        if (depth <= 0 || !Display.enter(in, this)) {
            return Text.of(shownName() + "(...)");
        }
        try {
            TextBuilder out = new TextBuilder();
            out.add(shownName()).add("(");
            String separator = "";
            for (String name : names(in, "_fields")) {
                out.add(separator).add(name).add("=");
                out.add(value(in, Attributes.read(in, this, name), depth - 1));
                separator = ", ";
            }
            return out.add(")").build();
        } finally {
            Display.leave(in, this);
        }
    }

    private static Object value(Interp in, Object value, int depth) {
        if (value instanceof PyAst node) {
            return node.shown(in, depth);
        }
        if (value instanceof PyList list) {
            return items(in, list.toArray(), "[", "]", depth);
        }
        if (value instanceof PyTuple tuple) {
            return items(in, tuple.items(), "(", ")", depth);
        }
        return Text.plain(Display.repr(in, value));
    }

    /// The first and the last item.
    private static Object items(Interp in, Object[] items, String open, String close, int depth) {
        TextBuilder out = new TextBuilder();
        out.add(open);
        for (int i = 0; i < items.length; i += Math.max(1, items.length - 1)) {
            if (i > 0) {
                out.add(items.length > 2 ? ", ..., " : ", ");
            }
            Object item = items[i];
            out.add(
                    item instanceof PyAst node
                            ? node.shown(in, depth)
                            : Text.plain(Display.repr(in, item)));
        }
        return out.add(close).build();
    }
}
