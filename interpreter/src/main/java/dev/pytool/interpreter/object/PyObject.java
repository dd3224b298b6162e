package dev.pytool.interpreter.object;

import dev.pytool.interpreter.types.PyDict;

/// Everything Python sees that is not an int (`Long`, `BigInteger`), float (`Double`), bool
/// (`Boolean`) or str (`String`, [WideStr]). Values travel as `Object`.
public class PyObject {
    private PyClass type;
    private PyDict attributes;
    private Object[] members;
    private Watch watch;

    public PyObject(PyClass type) {
        this.type = type;
        if (type != null && type.memberCount() > 0) {
            members = new Object[type.memberCount()];
        }
    }

    /// The class; `type(x)` as Python sees it is [PyClass#of].
    public final PyClass type() {
        return type;
    }

    /// Changes the class: `x.__class__ = C`.
    public final void become(PyClass other) {
        type = other;
        if (other.memberCount() > 0 && (members == null || members.length < other.memberCount())) {
            members =
                    members == null
                            ? new Object[other.memberCount()]
                            : java.util.Arrays.copyOf(members, other.memberCount());
        }
    }

    /// The `__dict__`, made at its first use; `null` where instances have none.
    public PyDict attributes() {
        if (attributes == null && type.hasInstanceDict()) {
            attributes = new PyDict();
        }
        return attributes;
    }

    /// The `__dict__` where one was made already, else `null`.
    public final PyDict attributesIfAny() {
        return attributes;
    }

    public final void replaceAttributes(PyDict other) {
        attributes = other;
    }

    /// What happens after this object's end, or `null`.
    public final Watch watch() {
        return watch;
    }

    final void watchedBy(Watch other) {
        watch = other;
    }

    /// Another object of the class with the very same attributes: `self` of a `__del__` that runs
    /// after this one's end.
    final PyObject heir() {
        PyObject heir = new PyObject(type);
        heir.attributes = attributes();
        heir.members = members;
        return heir;
    }

    /// The values of `__slots__`, by the number of their descriptor.
    final Object[] members() {
        return members;
    }
}
