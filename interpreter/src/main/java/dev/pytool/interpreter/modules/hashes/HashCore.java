package dev.pytool.interpreter.modules.hashes;

/// A message digest under way.
interface HashCore {
    void update(byte[] data);

    /// The digest of what came so far; more may follow.
    byte[] digest();

    HashCore copy();

    /// Bytes of the digest; 0 where the caller says how many.
    int digestSize();

    int blockSize();

    /// The digest of this length; only for functions whose digest has no size.
    default byte[] digest(int length) {
        throw new IllegalStateException("the digest has a size");
    }
}
