package dev.pytool.interpreter.modules.hashes;

import java.util.Locale;
import java.util.Optional;

/// The digests by the names that `hashlib.new` takes.
final class HashNames {
    static final String ALL =
            "md5 sha1 sha224 sha256 sha384 sha512 sha512_224 sha512_256 sha3_224 sha3_256 sha3_384"
                    + " sha3_512 shake_128 shake_256 blake2b blake2s";

    private HashNames() {}

    /// The canonical spelling of a name.
    static String canonical(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace('-', '_');
        return switch (plain) {
            case "sha_1" -> "sha1";
            case "sha_224", "sha2_224" -> "sha224";
            case "sha_256", "sha2_256" -> "sha256";
            case "sha_384", "sha2_384" -> "sha384";
            case "sha_512", "sha2_512" -> "sha512";
            case "shake128" -> "shake_128";
            case "shake256" -> "shake_256";
            case "blake2b512" -> "blake2b";
            case "blake2s256" -> "blake2s";
            default -> plain;
        };
    }

    /// A new digest; empty for names nobody knows.
    static Optional<HashCore> core(String canonical) {
        return Optional.ofNullable(
                switch (canonical) {
                    case "md5" -> JavaCore.of("MD5", 64);
                    case "sha1" -> JavaCore.of("SHA-1", 64);
                    case "sha224" -> JavaCore.of("SHA-224", 64);
                    case "sha256" -> JavaCore.of("SHA-256", 64);
                    case "sha384" -> JavaCore.of("SHA-384", 128);
                    case "sha512" -> JavaCore.of("SHA-512", 128);
                    case "sha512_224" -> JavaCore.of("SHA-512/224", 128);
                    case "sha512_256" -> JavaCore.of("SHA-512/256", 128);
                    case "sha3_224" -> JavaCore.of("SHA3-224", 144);
                    case "sha3_256" -> JavaCore.of("SHA3-256", 136);
                    case "sha3_384" -> JavaCore.of("SHA3-384", 104);
                    case "sha3_512" -> JavaCore.of("SHA3-512", 72);
                    case "shake_128" -> ShakeCore.of(128);
                    case "shake_256" -> ShakeCore.of(256);
                    case "blake2b" -> blake(true);
                    case "blake2s" -> blake(false);
                    default -> null;
                });
    }

    private static HashCore blake(boolean wide) {
        byte[] none = {};
        return new Blake2Core(
                new Blake2Core.Parameters(
                        wide, wide ? 64 : 32, none, none, none, 1, 1, 0, 0, 0, 0, false));
    }
}
