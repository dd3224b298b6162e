package dev.pytool.interpreter.object;

import dev.pytool.interpreter.types.PyNone;
import java.util.Arrays;

/// The special methods of a class written in Python: looked up along the resolution order, remembered until the class or
/// a base changes. What turns out to be a builtin's own method is called directly.
final class HeapSlots extends Slots {
    private static final String[] NAMES = {
        "__repr__",
        "__str__",
        "__iter__",
        "__next__",
        "__int__",
        "__float__",
        "__complex__",
        "__index__",
        "__neg__",
        "__pos__",
        "__abs__",
        "__invert__",
        "__await__",
        "__aiter__",
        "__anext__",
        "__add__",
        "__radd__",
        "__iadd__",
        "__sub__",
        "__rsub__",
        "__isub__",
        "__mul__",
        "__rmul__",
        "__imul__",
        "__matmul__",
        "__rmatmul__",
        "__imatmul__",
        "__truediv__",
        "__rtruediv__",
        "__itruediv__",
        "__floordiv__",
        "__rfloordiv__",
        "__ifloordiv__",
        "__mod__",
        "__rmod__",
        "__imod__",
        "__lshift__",
        "__rlshift__",
        "__ilshift__",
        "__rshift__",
        "__rrshift__",
        "__irshift__",
        "__and__",
        "__rand__",
        "__iand__",
        "__or__",
        "__ror__",
        "__ior__",
        "__xor__",
        "__rxor__",
        "__ixor__",
        "__divmod__",
        "__rdivmod__",
        "__lt__",
        "__le__",
        "__eq__",
        "__ne__",
        "__gt__",
        "__ge__",
        "__getitem__",
        "__ipow__",
        "__rpow__",
        "__pow__",
        "__get__",
        "__len__",
        "__hash__",
        "__bool__",
        "__contains__",
        "__delitem__",
        "__delete__",
        "__setitem__",
        "__set__",
        "__getattribute__",
        "__setattr__",
        "__delattr__",
        "__call__",
        "__init__",
        "__new__",
        "__getattr__",
    };
    private static final Object UNKNOWN = new Object();

    private final PyClass type;
    private final Object[] found = new Object[NAMES.length];
    private int version = -1;

    HeapSlots(PyClass type) {
        this.type = type;
    }

    @Override
    public String name() {
        return type.name();
    }

    @Override
    public String module() {
        return "";
    }

    @Override
    public void fill(Members members) {}

    /// The method at a position of `NAMES`: absent (`null`), a builtin's table, or a Python value.
    private Object find(int slot) {
        if (version != type.version()) {
            Arrays.fill(found, UNKNOWN);
            version = type.version();
        }
        Object value = found[slot];
        if (value == UNKNOWN) {
            value = type.lookup(NAMES[slot]);
            if (value instanceof PySlotWrapper wrapper) {
                value = wrapper.slots();
            } else if (value instanceof PyBuiltin builtin && builtin.table() instanceof Slots slots) {
                value = slots;
            }
            found[slot] = value;
        }
        return value;
    }

    @Override
    public boolean hasCall() {
        return find(75) != null;
    }

    @Override
    public Object repr(Interp in, Object self) {
        Object m = find(0);
        return m == null ? null : m instanceof Slots slots ? slots.repr(in, self) : in.callSpecial(m, self);
    }

    @Override
    public Object str(Interp in, Object self) {
        Object m = find(1);
        return m == null ? null : m instanceof Slots slots ? slots.str(in, self) : in.callSpecial(m, self);
    }

    @Override
    public Object iter(Interp in, Object self) {
        Object m = find(2);
        if (m == null || m == PyNone.NONE) {
            return null;
        }
        if (m instanceof Slots slots) {
            return slots.iter(in, self);
        }
        return in.callSpecial(m, self);
    }

    @Override
    public Object next(Interp in, Object self) {
        Object m = find(3);
        if (m == null) {
            return null;
        }
        if (m instanceof Slots slots) {
            return slots.next(in, self);
        }
        try {
            return in.callSpecial(m, self);
        } catch (PyException e) {
            if (e.is(Errors.STOP_ITERATION)) {
                in.noteStop(e);
                return null;
            }
            throw e;
        }
    }

    @Override
    public Object toInt(Interp in, Object self) {
        Object m = find(4);
        return m == null ? null : m instanceof Slots slots ? slots.toInt(in, self) : in.callSpecial(m, self);
    }

    @Override
    public Object toFloat(Interp in, Object self) {
        Object m = find(5);
        return m == null ? null : m instanceof Slots slots ? slots.toFloat(in, self) : in.callSpecial(m, self);
    }

    @Override
    public Object toComplex(Interp in, Object self) {
        Object m = find(6);
        return m == null ? null : m instanceof Slots slots ? slots.toComplex(in, self) : in.callSpecial(m, self);
    }

    @Override
    public Object index(Interp in, Object self) {
        Object m = find(7);
        return m == null ? null : m instanceof Slots slots ? slots.index(in, self) : in.callSpecial(m, self);
    }

    @Override
    public Object neg(Interp in, Object self) {
        Object m = find(8);
        return m == null ? null : m instanceof Slots slots ? slots.neg(in, self) : in.callSpecial(m, self);
    }

    @Override
    public Object pos(Interp in, Object self) {
        Object m = find(9);
        return m == null ? null : m instanceof Slots slots ? slots.pos(in, self) : in.callSpecial(m, self);
    }

    @Override
    public Object abs(Interp in, Object self) {
        Object m = find(10);
        return m == null ? null : m instanceof Slots slots ? slots.abs(in, self) : in.callSpecial(m, self);
    }

    @Override
    public Object invert(Interp in, Object self) {
        Object m = find(11);
        return m == null ? null : m instanceof Slots slots ? slots.invert(in, self) : in.callSpecial(m, self);
    }

    @Override
    public Object await(Interp in, Object self) {
        Object m = find(12);
        return m == null ? null : m instanceof Slots slots ? slots.await(in, self) : in.callSpecial(m, self);
    }

    @Override
    public Object aiter(Interp in, Object self) {
        Object m = find(13);
        return m == null ? null : m instanceof Slots slots ? slots.aiter(in, self) : in.callSpecial(m, self);
    }

    @Override
    public Object anext(Interp in, Object self) {
        Object m = find(14);
        return m == null ? null : m instanceof Slots slots ? slots.anext(in, self) : in.callSpecial(m, self);
    }

    @Override
    public Object add(Interp in, Object self, Object x) {
        Object m = find(15);
        return m == null ? null : m instanceof Slots slots ? slots.add(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object radd(Interp in, Object self, Object x) {
        Object m = find(16);
        return m == null ? null : m instanceof Slots slots ? slots.radd(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object iadd(Interp in, Object self, Object x) {
        Object m = find(17);
        return m == null ? null : m instanceof Slots slots ? slots.iadd(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object sub(Interp in, Object self, Object x) {
        Object m = find(18);
        return m == null ? null : m instanceof Slots slots ? slots.sub(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object rsub(Interp in, Object self, Object x) {
        Object m = find(19);
        return m == null ? null : m instanceof Slots slots ? slots.rsub(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object isub(Interp in, Object self, Object x) {
        Object m = find(20);
        return m == null ? null : m instanceof Slots slots ? slots.isub(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object mul(Interp in, Object self, Object x) {
        Object m = find(21);
        return m == null ? null : m instanceof Slots slots ? slots.mul(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object rmul(Interp in, Object self, Object x) {
        Object m = find(22);
        return m == null ? null : m instanceof Slots slots ? slots.rmul(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object imul(Interp in, Object self, Object x) {
        Object m = find(23);
        return m == null ? null : m instanceof Slots slots ? slots.imul(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object matmul(Interp in, Object self, Object x) {
        Object m = find(24);
        return m == null ? null : m instanceof Slots slots ? slots.matmul(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object rmatmul(Interp in, Object self, Object x) {
        Object m = find(25);
        return m == null ? null : m instanceof Slots slots ? slots.rmatmul(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object imatmul(Interp in, Object self, Object x) {
        Object m = find(26);
        return m == null ? null : m instanceof Slots slots ? slots.imatmul(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object truediv(Interp in, Object self, Object x) {
        Object m = find(27);
        return m == null ? null : m instanceof Slots slots ? slots.truediv(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object rtruediv(Interp in, Object self, Object x) {
        Object m = find(28);
        return m == null ? null : m instanceof Slots slots ? slots.rtruediv(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object itruediv(Interp in, Object self, Object x) {
        Object m = find(29);
        return m == null ? null : m instanceof Slots slots ? slots.itruediv(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object floordiv(Interp in, Object self, Object x) {
        Object m = find(30);
        return m == null ? null : m instanceof Slots slots ? slots.floordiv(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object rfloordiv(Interp in, Object self, Object x) {
        Object m = find(31);
        return m == null ? null : m instanceof Slots slots ? slots.rfloordiv(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object ifloordiv(Interp in, Object self, Object x) {
        Object m = find(32);
        return m == null ? null : m instanceof Slots slots ? slots.ifloordiv(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object mod(Interp in, Object self, Object x) {
        Object m = find(33);
        return m == null ? null : m instanceof Slots slots ? slots.mod(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object rmod(Interp in, Object self, Object x) {
        Object m = find(34);
        return m == null ? null : m instanceof Slots slots ? slots.rmod(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object imod(Interp in, Object self, Object x) {
        Object m = find(35);
        return m == null ? null : m instanceof Slots slots ? slots.imod(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object lshift(Interp in, Object self, Object x) {
        Object m = find(36);
        return m == null ? null : m instanceof Slots slots ? slots.lshift(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object rlshift(Interp in, Object self, Object x) {
        Object m = find(37);
        return m == null ? null : m instanceof Slots slots ? slots.rlshift(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object ilshift(Interp in, Object self, Object x) {
        Object m = find(38);
        return m == null ? null : m instanceof Slots slots ? slots.ilshift(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object rshift(Interp in, Object self, Object x) {
        Object m = find(39);
        return m == null ? null : m instanceof Slots slots ? slots.rshift(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object rrshift(Interp in, Object self, Object x) {
        Object m = find(40);
        return m == null ? null : m instanceof Slots slots ? slots.rrshift(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object irshift(Interp in, Object self, Object x) {
        Object m = find(41);
        return m == null ? null : m instanceof Slots slots ? slots.irshift(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object and(Interp in, Object self, Object x) {
        Object m = find(42);
        return m == null ? null : m instanceof Slots slots ? slots.and(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object rand(Interp in, Object self, Object x) {
        Object m = find(43);
        return m == null ? null : m instanceof Slots slots ? slots.rand(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object iand(Interp in, Object self, Object x) {
        Object m = find(44);
        return m == null ? null : m instanceof Slots slots ? slots.iand(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object or(Interp in, Object self, Object x) {
        Object m = find(45);
        return m == null ? null : m instanceof Slots slots ? slots.or(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object ror(Interp in, Object self, Object x) {
        Object m = find(46);
        return m == null ? null : m instanceof Slots slots ? slots.ror(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object ior(Interp in, Object self, Object x) {
        Object m = find(47);
        return m == null ? null : m instanceof Slots slots ? slots.ior(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object xor(Interp in, Object self, Object x) {
        Object m = find(48);
        return m == null ? null : m instanceof Slots slots ? slots.xor(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object rxor(Interp in, Object self, Object x) {
        Object m = find(49);
        return m == null ? null : m instanceof Slots slots ? slots.rxor(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object ixor(Interp in, Object self, Object x) {
        Object m = find(50);
        return m == null ? null : m instanceof Slots slots ? slots.ixor(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object divmod(Interp in, Object self, Object x) {
        Object m = find(51);
        return m == null ? null : m instanceof Slots slots ? slots.divmod(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object rdivmod(Interp in, Object self, Object x) {
        Object m = find(52);
        return m == null ? null : m instanceof Slots slots ? slots.rdivmod(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object lt(Interp in, Object self, Object x) {
        Object m = find(53);
        return m == null ? null : m instanceof Slots slots ? slots.lt(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object le(Interp in, Object self, Object x) {
        Object m = find(54);
        return m == null ? null : m instanceof Slots slots ? slots.le(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object eq(Interp in, Object self, Object x) {
        Object m = find(55);
        return m == null ? null : m instanceof Slots slots ? slots.eq(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object ne(Interp in, Object self, Object x) {
        Object m = find(56);
        return m == null ? null : m instanceof Slots slots ? slots.ne(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object gt(Interp in, Object self, Object x) {
        Object m = find(57);
        return m == null ? null : m instanceof Slots slots ? slots.gt(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object ge(Interp in, Object self, Object x) {
        Object m = find(58);
        return m == null ? null : m instanceof Slots slots ? slots.ge(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object getitem(Interp in, Object self, Object x) {
        Object m = find(59);
        return m == null ? null : m instanceof Slots slots ? slots.getitem(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object ipow(Interp in, Object self, Object x) {
        Object m = find(60);
        return m == null ? null : m instanceof Slots slots ? slots.ipow(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object rpow(Interp in, Object self, Object x) {
        Object m = find(61);
        return m == null ? null : m instanceof Slots slots ? slots.rpow(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object pow(Interp in, Object self, Object x, Object y) {
        Object m = find(62);
        if (m == null) {
            return null;
        }
        if (m instanceof Slots slots) {
            return slots.pow(in, self, x, y);
        }
        return y == PyNone.NONE ? in.callSpecial(m, self, x) : in.callSpecial(m, self, x, y);
    }

    @Override
    public Object get(Interp in, Object self, Object x, Object y) {
        Object m = find(63);
        return m == null ? null : m instanceof Slots slots ? slots.get(in, self, x, y) : in.callSpecial(m, self, x == null ? PyNone.NONE : x, y == null ? PyNone.NONE : y);
    }

    @Override
    public long len(Interp in, Object self) {
        Object m = find(64);
        if (m == null) {
            return -1;
        }
        if (m instanceof Slots slots) {
            return slots.len(in, self);
        }
        return Args.toLength(in, in.callSpecial(m, self));
    }

    @Override
    public long hash(Interp in, Object self) {
        Object m = find(65);
        if (m instanceof Slots slots) {
            return slots.hash(in, self);
        }
        if (m == null || m == PyNone.NONE) {
            throw Errors.type("unhashable type: '" + type.name() + "'");
        }
        Object answer = in.callSpecial(m, self);
        if (answer instanceof Long value) {
            return value == -1 ? -2 : value;
        }
        if (answer instanceof java.math.BigInteger || answer instanceof Boolean) {
            return Hashes.of(in, answer);
        }
        throw Errors.type("__hash__ method should return an integer");
    }

    @Override
    public boolean truth(Interp in, Object self) {
        Object m = find(66);
        if (m == null) {
            return find(64) == null || len(in, self) != 0;
        }
        if (m instanceof Slots slots) {
            return slots.truth(in, self);
        }
        Object answer = in.callSpecial(m, self);
        if (answer instanceof Boolean value) {
            return value;
        }
        throw Errors.type("__bool__ should return bool, returned " + PyClass.of(answer).name());
    }

    @Override
    public Object contains(Interp in, Object self, Object x) {
        Object m = find(67);
        if (m == null) {
            return null;
        }
        if (m == PyNone.NONE) {
            throw Errors.type("'" + type.name() + "' object is not a container");
        }
        if (m instanceof Slots slots) {
            return slots.contains(in, self, x);
        }
        return in.isTrue(in.callSpecial(m, self, x));
    }

    @Override
    public boolean delitem(Interp in, Object self, Object x) {
        Object m = find(68);
        if (m == null) {
            return false;
        }
        if (m instanceof Slots slots) {
            return slots.delitem(in, self, x);
        }
        in.callSpecial(m, self, x);
        return true;
    }

    @Override
    public boolean delete(Interp in, Object self, Object x) {
        Object m = find(69);
        if (m == null) {
            return false;
        }
        if (m instanceof Slots slots) {
            return slots.delete(in, self, x);
        }
        in.callSpecial(m, self, x);
        return true;
    }

    @Override
    public boolean setitem(Interp in, Object self, Object x, Object y) {
        Object m = find(70);
        if (m == null) {
            return false;
        }
        if (m instanceof Slots slots) {
            return slots.setitem(in, self, x, y);
        }
        in.callSpecial(m, self, x, y);
        return true;
    }

    @Override
    public boolean set(Interp in, Object self, Object x, Object y) {
        Object m = find(71);
        if (m == null) {
            return false;
        }
        if (m instanceof Slots slots) {
            return slots.set(in, self, x, y);
        }
        in.callSpecial(m, self, x, y);
        return true;
    }

    @Override
    public Object getattribute(Interp in, Object self, String x) {
        Object m = find(72);
        Object fallback = find(78);
        if (fallback == null) {
            return m instanceof Slots slots ? slots.getattribute(in, self, x) : in.callSpecial(m, self, x);
        }
        try {
            return m instanceof Slots slots ? slots.getattribute(in, self, x) : in.callSpecial(m, self, x);
        } catch (PyException e) {
            if (!e.is(Errors.ATTRIBUTE_ERROR)) {
                throw e;
            }
            return in.callSpecial(fallback, self, x);
        }
    }

    @Override
    public boolean setattr(Interp in, Object self, String x, Object y) {
        Object m = find(73);
        if (m == null) {
            return false;
        }
        if (m instanceof Slots slots) {
            return slots.setattr(in, self, x, y);
        }
        in.callSpecial(m, self, x, y);
        return true;
    }

    @Override
    public boolean delattr(Interp in, Object self, String x) {
        Object m = find(74);
        if (m == null) {
            return false;
        }
        if (m instanceof Slots slots) {
            return slots.delattr(in, self, x);
        }
        in.callSpecial(m, self, x);
        return true;
    }

    @Override
    public Object call(Interp in, Object self, Object[] a, String[] kw) {
        Object m = find(75);
        if (m == null) {
            throw Errors.type("'" + type.name() + "' object is not callable");
        }
        if (m instanceof Slots slots) {
            return slots.call(in, self, a, kw);
        }
        return in.callSpecial(m, self, a, kw);
    }

    @Override
    public boolean init(Interp in, Object self, Object[] a, String[] kw) {
        Object m = find(76);
        if (m == null) {
            return false;
        }
        if (m instanceof Slots slots) {
            return slots.init(in, self, a, kw);
        }
        Object answer = in.callSpecial(m, self, a, kw);
        if (answer != PyNone.NONE) {
            throw Errors.type("__init__() should return None, not '" + PyClass.of(answer).name() + "'");
        }
        return true;
    }

    @Override
    public Object create(Interp in, Object self, Object[] a, String[] kw) {
        Object m = find(77);
        if (m instanceof Slots slots) {
            return slots.create(in, self, a, kw);
        }
        Object[] all = new Object[a.length + 1];
        all[0] = self;
        System.arraycopy(a, 0, all, 1, a.length);
        Object callable = m;
        if (m instanceof PyObject descriptor && !(m instanceof dev.pytool.interpreter.types.PyFunction)) {
            Object bound = descriptor.type().slots().get(in, m, null, self);
            callable = bound == null ? m : bound;
        } else if (m instanceof dev.pytool.interpreter.types.PyFunction) {
            callable = m;
        }
        return in.call(callable, all, kw);
    }
}
