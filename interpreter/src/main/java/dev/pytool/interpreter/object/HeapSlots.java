package dev.pytool.interpreter.object;

import dev.pytool.interpreter.types.PyNone;

/// The special methods of a class written in Python: looked up along the resolution order,
/// remembered until the class or a base changes. What turns out to be a builtin's own method is
/// called directly.
final class HeapSlots extends HeapOperators {
    HeapSlots(PyClass type) {
        super(type);
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

    @Override
    public boolean hasCall() {
        return find(75) != null;
    }

    @Override
    public Object repr(Interp in, Object self) {
        Object m = find(0);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.repr(in, self) : in.callSpecial(m, self);
    }

    @Override
    public Object str(Interp in, Object self) {
        Object m = find(1);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.str(in, self) : in.callSpecial(m, self);
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
        return m == null
                ? null
                : m instanceof Slots slots ? slots.toInt(in, self) : in.callSpecial(m, self);
    }

    @Override
    public Object toFloat(Interp in, Object self) {
        Object m = find(5);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.toFloat(in, self) : in.callSpecial(m, self);
    }

    @Override
    public Object toComplex(Interp in, Object self) {
        Object m = find(6);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.toComplex(in, self) : in.callSpecial(m, self);
    }

    @Override
    public Object index(Interp in, Object self) {
        Object m = find(7);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.index(in, self) : in.callSpecial(m, self);
    }

    @Override
    public Object neg(Interp in, Object self) {
        Object m = find(8);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.neg(in, self) : in.callSpecial(m, self);
    }

    @Override
    public Object pos(Interp in, Object self) {
        Object m = find(9);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.pos(in, self) : in.callSpecial(m, self);
    }

    @Override
    public Object abs(Interp in, Object self) {
        Object m = find(10);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.abs(in, self) : in.callSpecial(m, self);
    }

    @Override
    public Object invert(Interp in, Object self) {
        Object m = find(11);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.invert(in, self) : in.callSpecial(m, self);
    }

    @Override
    public Object await(Interp in, Object self) {
        Object m = find(12);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.await(in, self) : in.callSpecial(m, self);
    }

    @Override
    public Object aiter(Interp in, Object self) {
        Object m = find(13);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.aiter(in, self) : in.callSpecial(m, self);
    }

    @Override
    public Object anext(Interp in, Object self) {
        Object m = find(14);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.anext(in, self) : in.callSpecial(m, self);
    }

    @Override
    public Object getitem(Interp in, Object self, Object x) {
        Object m = find(59);
        return m == null
                ? null
                : m instanceof Slots slots
                        ? slots.getitem(in, self, x)
                        : in.callSpecial(m, self, x);
    }

    @Override
    public Object ipow(Interp in, Object self, Object x) {
        Object m = find(60);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.ipow(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object rpow(Interp in, Object self, Object x) {
        Object m = find(61);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.rpow(in, self, x) : in.callSpecial(m, self, x);
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
        return m == null
                ? null
                : m instanceof Slots slots
                        ? slots.get(in, self, x, y)
                        : in.callSpecial(
                                m, self, x == null ? PyNone.NONE : x, y == null ? PyNone.NONE : y);
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
            return m instanceof Slots slots
                    ? slots.getattribute(in, self, x)
                    : in.callSpecial(m, self, x);
        }
        try {
            return m instanceof Slots slots
                    ? slots.getattribute(in, self, x)
                    : in.callSpecial(m, self, x);
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
            throw Errors.type(
                    "__init__() should return None, not '" + PyClass.of(answer).name() + "'");
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
        if (m instanceof PyObject descriptor
                && !(m instanceof dev.pytool.interpreter.types.PyFunction)) {
            Object bound = descriptor.type().slots().get(in, m, null, self);
            callable = bound == null ? m : bound;
        } else if (m instanceof dev.pytool.interpreter.types.PyFunction) {
            callable = m;
        }
        return in.call(callable, all, kw);
    }
}
