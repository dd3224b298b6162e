package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;

/// The bytes of an object that a native function may overwrite, side by side.
///
/// @param start where the object's bytes begin
public record WritableBuffer(byte[] data, int start, int length) {

    /// Raises TypeError for objects that cannot be written.
    public static WritableBuffer of(Interp in, Object value) {
        return of(
                in,
                value,
                "argument must be read-write bytes-like object, not " + PyClass.of(value).name());
    }

    public static WritableBuffer of(Interp in, Object value, String message) {
        if (!PyBytes.isBuffer(value)) {
            throw Errors.type(message);
        }
        Memory memory =
                value instanceof BufferLike buffer
                        ? buffer.memory()
                        : PyMemoryView.of(in, value).memory();
        if (memory.readOnly() || !memory.isContiguous()) {
            throw Errors.type(message);
        }
        return new WritableBuffer(memory.data(), memory.offset(), memory.length());
    }
}
