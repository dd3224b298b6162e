package dev.pytool.interpreter.object;

/// The generated table of one native module or builtin type: its members by number.
public abstract class FunctionTable {
    /// The Python name of the module or type.
    public abstract String name();

    public String doc() {
        return "";
    }

    /// Lists every member.
    public abstract void fill(Members members);

    /// Calls a function or method; `kw` names the last values of `a`.
    public Object invoke(Interp in, int id, Object self, Object[] a, String[] kw) {
        throw new IllegalArgumentException("no member " + id);
    }

    /// Reads a computed attribute; `null` where it has no value.
    public Object read(Interp in, int id, Object self) {
        throw new IllegalArgumentException("no attribute " + id);
    }

    /// Writes a computed attribute, or deletes it where the value is `null`.
    public void write(Interp in, String name, Object self, Object value) {
        throw new IllegalArgumentException(name);
    }

    /// The module instance whose functions these are.
    public abstract Object state();
}
