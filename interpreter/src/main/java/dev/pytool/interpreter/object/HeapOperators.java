package dev.pytool.interpreter.object;

/// The operators of a class written in Python: arithmetic, in place and reflected too, and
/// comparisons.
abstract class HeapOperators extends HeapLookup {
    HeapOperators(PyClass type) {
        super(type);
    }

    @Override
    public Object add(Interp in, Object self, Object x) {
        Object m = find(15);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.add(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object radd(Interp in, Object self, Object x) {
        Object m = find(16);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.radd(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object iadd(Interp in, Object self, Object x) {
        Object m = find(17);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.iadd(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object sub(Interp in, Object self, Object x) {
        Object m = find(18);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.sub(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object rsub(Interp in, Object self, Object x) {
        Object m = find(19);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.rsub(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object isub(Interp in, Object self, Object x) {
        Object m = find(20);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.isub(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object mul(Interp in, Object self, Object x) {
        Object m = find(21);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.mul(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object rmul(Interp in, Object self, Object x) {
        Object m = find(22);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.rmul(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object imul(Interp in, Object self, Object x) {
        Object m = find(23);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.imul(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object matmul(Interp in, Object self, Object x) {
        Object m = find(24);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.matmul(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object rmatmul(Interp in, Object self, Object x) {
        Object m = find(25);
        return m == null
                ? null
                : m instanceof Slots slots
                        ? slots.rmatmul(in, self, x)
                        : in.callSpecial(m, self, x);
    }

    @Override
    public Object imatmul(Interp in, Object self, Object x) {
        Object m = find(26);
        return m == null
                ? null
                : m instanceof Slots slots
                        ? slots.imatmul(in, self, x)
                        : in.callSpecial(m, self, x);
    }

    @Override
    public Object truediv(Interp in, Object self, Object x) {
        Object m = find(27);
        return m == null
                ? null
                : m instanceof Slots slots
                        ? slots.truediv(in, self, x)
                        : in.callSpecial(m, self, x);
    }

    @Override
    public Object rtruediv(Interp in, Object self, Object x) {
        Object m = find(28);
        return m == null
                ? null
                : m instanceof Slots slots
                        ? slots.rtruediv(in, self, x)
                        : in.callSpecial(m, self, x);
    }

    @Override
    public Object itruediv(Interp in, Object self, Object x) {
        Object m = find(29);
        return m == null
                ? null
                : m instanceof Slots slots
                        ? slots.itruediv(in, self, x)
                        : in.callSpecial(m, self, x);
    }

    @Override
    public Object floordiv(Interp in, Object self, Object x) {
        Object m = find(30);
        return m == null
                ? null
                : m instanceof Slots slots
                        ? slots.floordiv(in, self, x)
                        : in.callSpecial(m, self, x);
    }

    @Override
    public Object rfloordiv(Interp in, Object self, Object x) {
        Object m = find(31);
        return m == null
                ? null
                : m instanceof Slots slots
                        ? slots.rfloordiv(in, self, x)
                        : in.callSpecial(m, self, x);
    }

    @Override
    public Object ifloordiv(Interp in, Object self, Object x) {
        Object m = find(32);
        return m == null
                ? null
                : m instanceof Slots slots
                        ? slots.ifloordiv(in, self, x)
                        : in.callSpecial(m, self, x);
    }

    @Override
    public Object mod(Interp in, Object self, Object x) {
        Object m = find(33);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.mod(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object rmod(Interp in, Object self, Object x) {
        Object m = find(34);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.rmod(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object imod(Interp in, Object self, Object x) {
        Object m = find(35);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.imod(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object lshift(Interp in, Object self, Object x) {
        Object m = find(36);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.lshift(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object rlshift(Interp in, Object self, Object x) {
        Object m = find(37);
        return m == null
                ? null
                : m instanceof Slots slots
                        ? slots.rlshift(in, self, x)
                        : in.callSpecial(m, self, x);
    }

    @Override
    public Object ilshift(Interp in, Object self, Object x) {
        Object m = find(38);
        return m == null
                ? null
                : m instanceof Slots slots
                        ? slots.ilshift(in, self, x)
                        : in.callSpecial(m, self, x);
    }

    @Override
    public Object rshift(Interp in, Object self, Object x) {
        Object m = find(39);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.rshift(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object rrshift(Interp in, Object self, Object x) {
        Object m = find(40);
        return m == null
                ? null
                : m instanceof Slots slots
                        ? slots.rrshift(in, self, x)
                        : in.callSpecial(m, self, x);
    }

    @Override
    public Object irshift(Interp in, Object self, Object x) {
        Object m = find(41);
        return m == null
                ? null
                : m instanceof Slots slots
                        ? slots.irshift(in, self, x)
                        : in.callSpecial(m, self, x);
    }

    @Override
    public Object and(Interp in, Object self, Object x) {
        Object m = find(42);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.and(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object rand(Interp in, Object self, Object x) {
        Object m = find(43);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.rand(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object iand(Interp in, Object self, Object x) {
        Object m = find(44);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.iand(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object or(Interp in, Object self, Object x) {
        Object m = find(45);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.or(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object ror(Interp in, Object self, Object x) {
        Object m = find(46);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.ror(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object ior(Interp in, Object self, Object x) {
        Object m = find(47);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.ior(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object xor(Interp in, Object self, Object x) {
        Object m = find(48);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.xor(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object rxor(Interp in, Object self, Object x) {
        Object m = find(49);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.rxor(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object ixor(Interp in, Object self, Object x) {
        Object m = find(50);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.ixor(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object divmod(Interp in, Object self, Object x) {
        Object m = find(51);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.divmod(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object rdivmod(Interp in, Object self, Object x) {
        Object m = find(52);
        return m == null
                ? null
                : m instanceof Slots slots
                        ? slots.rdivmod(in, self, x)
                        : in.callSpecial(m, self, x);
    }

    @Override
    public Object lt(Interp in, Object self, Object x) {
        Object m = find(53);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.lt(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object le(Interp in, Object self, Object x) {
        Object m = find(54);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.le(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object eq(Interp in, Object self, Object x) {
        Object m = find(55);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.eq(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object ne(Interp in, Object self, Object x) {
        Object m = find(56);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.ne(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object gt(Interp in, Object self, Object x) {
        Object m = find(57);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.gt(in, self, x) : in.callSpecial(m, self, x);
    }

    @Override
    public Object ge(Interp in, Object self, Object x) {
        Object m = find(58);
        return m == null
                ? null
                : m instanceof Slots slots ? slots.ge(in, self, x) : in.callSpecial(m, self, x);
    }
}
