package dev.pytool.interpreter.types;

/// An object other than bytes that offers its bytes: bytearray, memoryview, array, mmap.
public interface BufferLike {
    /// A copy of the bytes.
    byte[] toBytes();
}
