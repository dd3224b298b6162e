package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Classes;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.ArrayList;
import java.util.List;

/// `BaseExceptionGroup` and, as its Python subclass, `ExceptionGroup` (PEP 654).
@PyType(value = "BaseExceptionGroup", base = PyBaseException.class)
public final class PyBaseExceptionGroup extends PyBaseException {
    public static final PyClass TYPE = PyClass.builtin(new PyBaseExceptionGroupTable());

    private PyBaseExceptionGroup(PyClass type) {
        super(type);
    }

    /// The exceptions directly inside.
    public Object[] parts() {
        return ((PyTuple) field("exceptions")).items();
    }

    @PySlot("__new__")
    static Object create(Interp in, PyClass cls, Object[] a, String[] kw) {
        if (a.length - kw.length != 2) {
            throw Errors.type(
                    "BaseExceptionGroup.__new__() takes exactly 2 arguments ("
                            + (a.length - kw.length)
                            + " given)");
        }
        if (!Text.is(a[0])) {
            throw Errors.type(
                    "BaseExceptionGroup.__new__() argument 1 must be str, not "
                            + PyClass.of(a[0]).name());
        }
        if (!(a[1] instanceof PyList) && !(a[1] instanceof PyTuple)) {
            throw Errors.type("second argument (exceptions) must be a sequence");
        }
        Object[] members = Iteration.array(in, a[1]);
        if (members.length == 0) {
            throw Errors.value("second argument (exceptions) must be a non-empty sequence");
        }
        boolean plain = true;
        for (int i = 0; i < members.length; i++) {
            if (!(members[i] instanceof PyBaseException e)) {
                throw Errors.value(
                        "Item " + i + " of second argument (exceptions) is not an exception");
            }
            plain &= e.type().isSubclassOf(ExceptionTypes.EXCEPTION);
        }
        PyClass group = (PyClass) in.machine().builtins().get("ExceptionGroup");
        PyClass type = cls == TYPE && plain ? group : cls;
        if (!plain && type == group) {
            throw Errors.type("Cannot nest BaseExceptions in an ExceptionGroup");
        }
        if (!plain && type != TYPE && type.isSubclassOf(ExceptionTypes.EXCEPTION)) {
            throw Errors.type("Cannot nest BaseExceptions in '" + type.name() + "'");
        }
        PyBaseExceptionGroup made = new PyBaseExceptionGroup(type);
        made.setArguments(new PyTuple(a));
        made.setField("message", a[0]);
        made.setField("exceptions", new PyTuple(members));
        return made;
    }

    @PySlot("__init__")
    void init(Object[] a, String[] kw) {
        setArguments(new PyTuple(a));
    }

    @PyGetter(value = "message", member = true)
    Object message() {
        return fieldOrNone("message");
    }

    @PyGetter(value = "exceptions", member = true)
    Object exceptions() {
        return fieldOrNone("exceptions");
    }

    /// The members.
    public Object[] members() {
        return ((PyTuple) field("exceptions")).items();
    }

    @PySlot("__str__")
    Object str() {
        int n = members().length;
        return Text.of(
                Text.java(field("message"))
                        + " ("
                        + n
                        + " sub-exception"
                        + (n == 1 ? "" : "s")
                        + ")");
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        Object list =
                arguments().length > 1 && arguments()[1] instanceof PyTuple t
                        ? t
                        : new PyList(members().clone());
        return Text.of(
                type().name()
                        + "("
                        + Display.reprText(in, field("message"))
                        + ", "
                        + Display.reprText(in, list)
                        + ")");
    }

    @PyMethod("derive($self, excs, /)")
    Object derive(Interp in, Object exceptions) {
        return in.call(TYPE, field("message"), exceptions);
    }

    private Object derived(Interp in, List<Object> members) {
        if (members.isEmpty()) {
            return PyNone.NONE;
        }
        Object made = in.callMethod(this, "derive", new PyList(members));
        if (!(made instanceof PyBaseExceptionGroup group)) {
            throw Errors.type("derive must return an instance of BaseExceptionGroup");
        }
        group.traceTo(traceback());
        group.setContext(context());
        if (causeAttribute() instanceof PyBaseException cause) {
            group.setCause(cause);
        }
        Object notes = attributes().get("__notes__");
        if (notes instanceof PyList list) {
            group.attributes().put("__notes__", new PyList(list.toArray()));
        }
        return group;
    }

    private static boolean matches(Interp in, Object exception, Object condition) {
        if (condition instanceof PyClass || condition instanceof PyTuple) {
            return Classes.isInstance(in, exception, condition);
        }
        return in.isTrue(in.call(condition, exception));
    }

    /// The parts that match the condition and those that do not; None where a part is empty.
    @PyMethod("split($self, condition, /)")
    public Object split(Interp in, Object condition) {
        checkCondition(condition);
        if (matches(in, this, condition)) {
            return new PyTuple(this, PyNone.NONE);
        }
        List<Object> yes = new ArrayList<>();
        List<Object> no = new ArrayList<>();
        for (Object member : members()) {
            if (member instanceof PyBaseExceptionGroup inner) {
                Object[] pair = ((PyTuple) inner.split(in, condition)).items();
                if (pair[0] != PyNone.NONE) {
                    yes.add(pair[0]);
                }
                if (pair[1] != PyNone.NONE) {
                    no.add(pair[1]);
                }
            } else {
                (matches(in, member, condition) ? yes : no).add(member);
            }
        }
        return new PyTuple(derived(in, yes), derived(in, no));
    }

    private static void checkCondition(Object condition) {
        boolean fits = condition instanceof PyClass c && c.isSubclassOf(PyBaseException.TYPE);
        if (condition instanceof PyTuple t) {
            fits = true;
            for (Object one : t.items()) {
                fits &= one instanceof PyClass c && c.isSubclassOf(PyBaseException.TYPE);
            }
        }
        if (!fits
                && (condition instanceof PyClass
                        || condition instanceof PyTuple
                        || !PyClass.of(condition).slots().hasCall())) {
            throw Errors.type(
                    "expected an exception type, a tuple of exception types, or a callable (other than a class)");
        }
    }

    @PyMethod("subgroup($self, condition, /)")
    Object subgroup(Interp in, Object condition) {
        return ((PyTuple) split(in, condition)).items()[0];
    }

    @PyMethod(value = "__class_getitem__($type, item, /)", kind = PyMethod.Kind.CLASS)
    static Object generic(PyClass cls, Object item) {
        return PyGenericAlias.of(cls, item);
    }
}
