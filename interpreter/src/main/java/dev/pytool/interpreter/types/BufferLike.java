package dev.pytool.interpreter.types;

/// What lends its memory to others (PEP 3118, PEP 688).
public interface BufferLike {
    /// The memory as it is now. Whoever keeps it registers with [#exports], so that it is not moved
    /// meanwhile.
    Memory memory();

    /// Who holds the memory; the default is for memory that never moves.
    default Exports exports() {
        return Exports.UNCOUNTED;
    }

    /// A copy of the bytes.
    default byte[] toBytes() {
        return memory().toBytes();
    }
}
