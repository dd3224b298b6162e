package dev.pytool.interpreter.object;

/// The special methods of a builtin type as virtual methods. Each one not overridden asks the base
/// type; at the root it answers that the operation is absent: `null`, `false` for the ones that
/// store, -1 for a length. A `null` from `next` means exhaustion.
public abstract class Slots extends FunctionTable {
    private Slots parent;
    private boolean unhashable;

    /// Enters the base type's methods; done once, when the type is made.
    final void inherit(Slots base) {
        parent = base;
    }

    /// Notes that the type defines equality and no hash.
    final void refuseHash() {
        unhashable = true;
    }

    final Slots parent() {
        return parent;
    }

    /// The qualified name's module.
    public abstract String module();

    /// Whether a Python class may inherit from the type.
    public boolean isSubclassable() {
        return true;
    }

    /// Whether instances of the type itself carry a `__dict__`.
    public boolean hasInstanceDict() {
        return false;
    }

    /// Whether this is `object` itself.
    public boolean isRoot() {
        return base() == null || base().isRootOf(this);
    }

    /// Whether instances are stored as those of the base type are, so that a class may inherit from
    /// two such types.
    public boolean sharesLayout() {
        return false;
    }

    /// The base type; the root overrides this.
    public PyClass base() {
        return dev.pytool.interpreter.types.PyBaseObject.TYPE;
    }

    /// Whether instances can be called.
    public boolean hasCall() {
        return parent != null && parent.hasCall();
    }

    @Override
    public Object state() {
        return this;
    }

    public Object repr(Interp in, Object self) {
        return parent == null ? null : parent.repr(in, self);
    }

    public Object str(Interp in, Object self) {
        return parent == null ? null : parent.str(in, self);
    }

    public Object iter(Interp in, Object self) {
        return parent == null ? null : parent.iter(in, self);
    }

    public Object next(Interp in, Object self) {
        return parent == null ? null : parent.next(in, self);
    }

    public Object toInt(Interp in, Object self) {
        return parent == null ? null : parent.toInt(in, self);
    }

    public Object toFloat(Interp in, Object self) {
        return parent == null ? null : parent.toFloat(in, self);
    }

    public Object toComplex(Interp in, Object self) {
        return parent == null ? null : parent.toComplex(in, self);
    }

    public Object index(Interp in, Object self) {
        return parent == null ? null : parent.index(in, self);
    }

    public Object neg(Interp in, Object self) {
        return parent == null ? null : parent.neg(in, self);
    }

    public Object pos(Interp in, Object self) {
        return parent == null ? null : parent.pos(in, self);
    }

    public Object abs(Interp in, Object self) {
        return parent == null ? null : parent.abs(in, self);
    }

    public Object invert(Interp in, Object self) {
        return parent == null ? null : parent.invert(in, self);
    }

    public Object await(Interp in, Object self) {
        return parent == null ? null : parent.await(in, self);
    }

    public Object aiter(Interp in, Object self) {
        return parent == null ? null : parent.aiter(in, self);
    }

    public Object anext(Interp in, Object self) {
        return parent == null ? null : parent.anext(in, self);
    }

    public Object add(Interp in, Object self, Object x) {
        return parent == null ? null : parent.add(in, self, x);
    }

    public Object radd(Interp in, Object self, Object x) {
        return parent == null ? null : parent.radd(in, self, x);
    }

    public Object iadd(Interp in, Object self, Object x) {
        return parent == null ? null : parent.iadd(in, self, x);
    }

    public Object sub(Interp in, Object self, Object x) {
        return parent == null ? null : parent.sub(in, self, x);
    }

    public Object rsub(Interp in, Object self, Object x) {
        return parent == null ? null : parent.rsub(in, self, x);
    }

    public Object isub(Interp in, Object self, Object x) {
        return parent == null ? null : parent.isub(in, self, x);
    }

    public Object mul(Interp in, Object self, Object x) {
        return parent == null ? null : parent.mul(in, self, x);
    }

    public Object rmul(Interp in, Object self, Object x) {
        return parent == null ? null : parent.rmul(in, self, x);
    }

    public Object imul(Interp in, Object self, Object x) {
        return parent == null ? null : parent.imul(in, self, x);
    }

    public Object matmul(Interp in, Object self, Object x) {
        return parent == null ? null : parent.matmul(in, self, x);
    }

    public Object rmatmul(Interp in, Object self, Object x) {
        return parent == null ? null : parent.rmatmul(in, self, x);
    }

    public Object imatmul(Interp in, Object self, Object x) {
        return parent == null ? null : parent.imatmul(in, self, x);
    }

    public Object truediv(Interp in, Object self, Object x) {
        return parent == null ? null : parent.truediv(in, self, x);
    }

    public Object rtruediv(Interp in, Object self, Object x) {
        return parent == null ? null : parent.rtruediv(in, self, x);
    }

    public Object itruediv(Interp in, Object self, Object x) {
        return parent == null ? null : parent.itruediv(in, self, x);
    }

    public Object floordiv(Interp in, Object self, Object x) {
        return parent == null ? null : parent.floordiv(in, self, x);
    }

    public Object rfloordiv(Interp in, Object self, Object x) {
        return parent == null ? null : parent.rfloordiv(in, self, x);
    }

    public Object ifloordiv(Interp in, Object self, Object x) {
        return parent == null ? null : parent.ifloordiv(in, self, x);
    }

    public Object mod(Interp in, Object self, Object x) {
        return parent == null ? null : parent.mod(in, self, x);
    }

    public Object rmod(Interp in, Object self, Object x) {
        return parent == null ? null : parent.rmod(in, self, x);
    }

    public Object imod(Interp in, Object self, Object x) {
        return parent == null ? null : parent.imod(in, self, x);
    }

    public Object lshift(Interp in, Object self, Object x) {
        return parent == null ? null : parent.lshift(in, self, x);
    }

    public Object rlshift(Interp in, Object self, Object x) {
        return parent == null ? null : parent.rlshift(in, self, x);
    }

    public Object ilshift(Interp in, Object self, Object x) {
        return parent == null ? null : parent.ilshift(in, self, x);
    }

    public Object rshift(Interp in, Object self, Object x) {
        return parent == null ? null : parent.rshift(in, self, x);
    }

    public Object rrshift(Interp in, Object self, Object x) {
        return parent == null ? null : parent.rrshift(in, self, x);
    }

    public Object irshift(Interp in, Object self, Object x) {
        return parent == null ? null : parent.irshift(in, self, x);
    }

    public Object and(Interp in, Object self, Object x) {
        return parent == null ? null : parent.and(in, self, x);
    }

    public Object rand(Interp in, Object self, Object x) {
        return parent == null ? null : parent.rand(in, self, x);
    }

    public Object iand(Interp in, Object self, Object x) {
        return parent == null ? null : parent.iand(in, self, x);
    }

    public Object or(Interp in, Object self, Object x) {
        return parent == null ? null : parent.or(in, self, x);
    }

    public Object ror(Interp in, Object self, Object x) {
        return parent == null ? null : parent.ror(in, self, x);
    }

    public Object ior(Interp in, Object self, Object x) {
        return parent == null ? null : parent.ior(in, self, x);
    }

    public Object xor(Interp in, Object self, Object x) {
        return parent == null ? null : parent.xor(in, self, x);
    }

    public Object rxor(Interp in, Object self, Object x) {
        return parent == null ? null : parent.rxor(in, self, x);
    }

    public Object ixor(Interp in, Object self, Object x) {
        return parent == null ? null : parent.ixor(in, self, x);
    }

    public Object divmod(Interp in, Object self, Object x) {
        return parent == null ? null : parent.divmod(in, self, x);
    }

    public Object rdivmod(Interp in, Object self, Object x) {
        return parent == null ? null : parent.rdivmod(in, self, x);
    }

    public Object lt(Interp in, Object self, Object x) {
        return parent == null ? null : parent.lt(in, self, x);
    }

    public Object le(Interp in, Object self, Object x) {
        return parent == null ? null : parent.le(in, self, x);
    }

    public Object eq(Interp in, Object self, Object x) {
        return parent == null ? null : parent.eq(in, self, x);
    }

    public Object ne(Interp in, Object self, Object x) {
        return parent == null ? null : parent.ne(in, self, x);
    }

    public Object gt(Interp in, Object self, Object x) {
        return parent == null ? null : parent.gt(in, self, x);
    }

    public Object ge(Interp in, Object self, Object x) {
        return parent == null ? null : parent.ge(in, self, x);
    }

    public Object getitem(Interp in, Object self, Object x) {
        return parent == null ? null : parent.getitem(in, self, x);
    }

    public Object ipow(Interp in, Object self, Object x) {
        return parent == null ? null : parent.ipow(in, self, x);
    }

    public Object rpow(Interp in, Object self, Object x) {
        return parent == null ? null : parent.rpow(in, self, x);
    }

    public Object pow(Interp in, Object self, Object x, Object y) {
        return parent == null ? null : parent.pow(in, self, x, y);
    }

    public Object get(Interp in, Object self, Object x, Object y) {
        return parent == null ? null : parent.get(in, self, x, y);
    }

    public long len(Interp in, Object self) {
        return parent == null ? -1 : parent.len(in, self);
    }

    public long hash(Interp in, Object self) {
        if (unhashable) {
            throw Errors.type("unhashable type: '" + PyClass.of(self).name() + "'");
        }
        return parent == null ? System.identityHashCode(self) : parent.hash(in, self);
    }

    public boolean truth(Interp in, Object self) {
        return parent == null
                ? PyClass.of(self).slots().len(in, self) != 0
                : parent.truth(in, self);
    }

    public Object contains(Interp in, Object self, Object x) {
        return parent == null ? null : parent.contains(in, self, x);
    }

    public boolean delitem(Interp in, Object self, Object x) {
        return parent == null ? false : parent.delitem(in, self, x);
    }

    public boolean delete(Interp in, Object self, Object x) {
        return parent == null ? false : parent.delete(in, self, x);
    }

    public boolean setitem(Interp in, Object self, Object x, Object y) {
        return parent == null ? false : parent.setitem(in, self, x, y);
    }

    public boolean set(Interp in, Object self, Object x, Object y) {
        return parent == null ? false : parent.set(in, self, x, y);
    }

    public Object getattribute(Interp in, Object self, String x) {
        return parent == null ? null : parent.getattribute(in, self, x);
    }

    public boolean setattr(Interp in, Object self, String x, Object y) {
        return parent == null ? false : parent.setattr(in, self, x, y);
    }

    public boolean delattr(Interp in, Object self, String x) {
        return parent == null ? false : parent.delattr(in, self, x);
    }

    public Object call(Interp in, Object self, Object[] a, String[] kw) {
        return parent == null ? null : parent.call(in, self, a, kw);
    }

    public boolean init(Interp in, Object self, Object[] a, String[] kw) {
        return parent == null ? false : parent.init(in, self, a, kw);
    }

    public Object create(Interp in, Object self, Object[] a, String[] kw) {
        return parent == null ? null : parent.create(in, self, a, kw);
    }
}
