package dev.pytool.interpreter.object;

/// Takes the members of a table one by one.
public interface Members {
    void method(int id, String name, String signature, String doc);

    void classMethod(int id, String name, String signature, String doc);

    void staticMethod(int id, String name, String signature, String doc);

    void function(int id, String name, String signature, String doc);

    void slot(int id, String dunder);

    void getter(int id, String name, boolean writable);

    /// A getter that Python sees as a `member_descriptor`.
    void member(int id, String name, boolean writable);

    void constant(int id, String name);
}
