package dev.pytool.interpreter.object;

/// Enters functions and constants into a native module.
public final class ModuleMembers implements Members {
    private final Interp in;
    private final dev.pytool.interpreter.types.PyModuleObject module;
    private final FunctionTable table;

    public ModuleMembers(
            Interp in, dev.pytool.interpreter.types.PyModuleObject module, FunctionTable table) {
        this.in = in;
        this.module = module;
        this.table = table;
    }

    @Override
    public void function(int id, String name, String signature, String doc) {
        module.put(
                name, new PyBuiltin(table, id, name, name, signature, doc, module, table.name()));
    }

    @Override
    public void constant(int id, String name) {
        Object value = table.read(in, id, module);
        if (value != null) {
            module.put(name, value);
        }
    }

    @Override
    public void method(int id, String name, String signature, String doc) {
        throw new IllegalArgumentException("a module has functions: " + name);
    }

    @Override
    public void classMethod(int id, String name, String signature, String doc) {
        throw new IllegalArgumentException("a module has functions: " + name);
    }

    @Override
    public void staticMethod(int id, String name, String signature, String doc) {
        throw new IllegalArgumentException("a module has functions: " + name);
    }

    @Override
    public void slot(int id, String dunder) {
        throw new IllegalArgumentException("a module has functions: " + dunder);
    }

    @Override
    public void member(int id, String name, boolean writable) {
        throw new IllegalArgumentException("a module has functions: " + name);
    }

    @Override
    public void getter(int id, String name, boolean writable) {
        throw new IllegalArgumentException("a module has functions: " + name);
    }
}
