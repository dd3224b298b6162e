package dev.pytool.interpreter.object;

/// Enters the members of a builtin type into its dictionary as descriptors.
final class TypeMembers implements Members {
    private final PyClass owner;
    private final Slots table;

    TypeMembers(PyClass owner, Slots table) {
        this.owner = owner;
        this.table = table;
    }

    private void put(String name, Object value) {
        owner.dict().put(name, value);
    }

    @Override
    public void method(int id, String name, String signature, String doc) {
        put(name, new PyMethodDescr(table, id, owner, name, signature, doc));
    }

    @Override
    public void classMethod(int id, String name, String signature, String doc) {
        put(name, new PyClassMethodDescr(table, id, owner, name, signature, doc));
    }

    @Override
    public void staticMethod(int id, String name, String signature, String doc) {
        put(
                name,
                new dev.pytool.interpreter.types.PyStaticMethod(
                        new PyBuiltin(
                                table,
                                id,
                                name,
                                owner.qualifiedName() + "." + name,
                                signature,
                                doc,
                                PyBuiltin.NO_SELF,
                                null)));
    }

    @Override
    public void function(int id, String name, String signature, String doc) {
        throw new IllegalArgumentException("a type has methods: " + name);
    }

    @Override
    public void slot(int id, String dunder) {
        if (dunder.equals("__new__")) {
            put(
                    dunder,
                    new PyBuiltin(
                            table,
                            -1,
                            dunder,
                            owner.name() + ".__new__",
                            "($type, *args, **kwargs)",
                            "",
                            owner,
                            null));
        } else {
            put(dunder, new PySlotWrapper(table, id, owner, dunder));
        }
    }

    @Override
    public void getter(int id, String name, boolean writable) {
        put(name, new PyGetSet(table, id, owner, name, writable));
    }

    @Override
    public void member(int id, String name, boolean writable) {
        put(name, new PyMember(new PyGetSet(table, id, owner, name, writable), owner, name));
    }

    @Override
    public void constant(int id, String name) {
        throw new IllegalArgumentException("a type has no constants: " + name);
    }
}
