package dev.pytool.interpreter.modules.hashes;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// A digest that the Java platform offers.
final class JavaCore implements HashCore {
    private final MessageDigest digest;
    private final int blockSize;

    private JavaCore(MessageDigest digest, int blockSize) {
        this.digest = digest;
        this.blockSize = blockSize;
    }

    /// @param algorithm a name every Java platform knows
    static JavaCore of(String algorithm, int blockSize) {
        try {
            return new JavaCore(MessageDigest.getInstance(algorithm), blockSize);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void update(byte[] data) {
        digest.update(data);
    }

    @Override
    public byte[] digest() {
        return copy().digest.digest();
    }

    @Override
    public JavaCore copy() {
        try {
            return new JavaCore((MessageDigest) digest.clone(), blockSize);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int digestSize() {
        return digest.getDigestLength();
    }

    @Override
    public int blockSize() {
        return blockSize;
    }
}
