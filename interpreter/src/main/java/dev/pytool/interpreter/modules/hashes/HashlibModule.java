package dev.pytool.interpreter.modules.hashes;

import dev.pytool.interpreter.modules.ModuleException;
import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyBuiltin;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyFrozenSet;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

/// Module `_hashlib`: digests by name, keyed hashing and key derivation.
@PyModule("_hashlib")
public final class HashlibModule {
    private final PyClass unsupported;

    public HashlibModule(Interp in) {
        unsupported =
                ModuleException.make(
                        in, "_hashlib", "UnsupportedDigestmodError", ExceptionTypes.VALUE_ERROR);
    }

    @PyConstant("UnsupportedDigestmodError")
    PyClass unsupported() {
        return unsupported;
    }

    @PyConstant("openssl_md_meth_names")
    static Object names(Interp in) {
        PyFrozenSet names = new PyFrozenSet();
        for (String name : HashNames.ALL.split(" ")) {
            names.add(in, name);
        }
        return names;
    }

    @PyConstant("_GIL_MINSIZE")
    static final long GIL_MINSIZE = 2048;

    @PyFunction
    static long get_fips_mode() {
        return 0;
    }

    private HashCore fresh(Interp in, String name) {
        return HashNames.core(HashNames.canonical(name))
                .orElseThrow(
                        () -> ModuleException.of(in, unsupported, "unsupported hash type " + name));
    }

    @PyFunction("new($module, /, name, data=<absent>, *, usedforsecurity=True, string=None)")
    Object make(Interp in, String name, Object data, Object security, Object string) {
        fresh(in, name);
        return Hashing.start(in, HashNames.canonical(name), data, string);
    }

    /// The name of a digest given by its name or by its constructor.
    private String digestName(Interp in, Object digestmod) {
        if (Text.is(digestmod)) {
            return HashNames.canonical(Text.java(digestmod));
        }
        if (digestmod instanceof PyBuiltin) {
            String name = Text.java(Attributes.read(in, digestmod, "__name__"));
            return name.replace("openssl_", "");
        }
        throw ModuleException.of(in, unsupported, "Unsupported digestmod " + Args.shown(digestmod));
    }

    @PyFunction("hmac_new($module, /, key, msg=b'', digestmod=None)")
    Object hmac_new(Interp in, Object key, Object msg, Object digestmod) {
        if (digestmod == PyNone.NONE) {
            throw Errors.type("Missing required parameter 'digestmod'.");
        }
        String name = digestName(in, digestmod);
        PyHmac hmac = PyHmac.of(name, fresh(in, name), PyBytes.bytesOf(in, key));
        if (msg != PyNone.NONE) {
            hmac.feed(PyAnyHash.data(in, msg));
        }
        return hmac;
    }

    @PyFunction("hmac_digest($module, /, key, msg, digest)")
    Object hmac_digest(Interp in, Object key, Object msg, Object digest) {
        return ((PyHmac) hmac_new(in, key, msg, digest)).digest();
    }

    @PyFunction("pbkdf2_hmac($module, /, hash_name, password, salt, iterations, dklen=None)")
    Object pbkdf2_hmac(
            Interp in, String name, Object password, Object salt, long iterations, Object dklen) {
        HashCore fresh = fresh(in, name);
        if (iterations < 1) {
            throw Errors.value("iteration value must be greater than 0.");
        }
        long length = dklen == PyNone.NONE ? fresh.digestSize() : Args.toLong(in, dklen);
        if (length < 1) {
            throw Errors.value("key length must be greater than 0.");
        }
        PyHmac start = PyHmac.of(name, fresh, PyBytes.bytesOf(in, password));
        return new PyBytes(
                Hashing.derive(start, PyBytes.bytesOf(in, salt), iterations, (int) length));
    }

    @PyFunction("compare_digest($module, a, b, /)")
    static boolean compare_digest(Interp in, Object a, Object b) {
        return Hashing.sameDigest(in, a, b);
    }

    @PyFunction("openssl_md5($module, data=<absent>, *, usedforsecurity=True, string=None)")
    static Object md5(Interp in, Object data, Object security, Object string) {
        return Hashing.start(in, "md5", data, string);
    }

    @PyFunction("openssl_sha1($module, data=<absent>, *, usedforsecurity=True, string=None)")
    static Object sha1(Interp in, Object data, Object security, Object string) {
        return Hashing.start(in, "sha1", data, string);
    }

    @PyFunction("openssl_sha224($module, data=<absent>, *, usedforsecurity=True, string=None)")
    static Object sha224(Interp in, Object data, Object security, Object string) {
        return Hashing.start(in, "sha224", data, string);
    }

    @PyFunction("openssl_sha256($module, data=<absent>, *, usedforsecurity=True, string=None)")
    static Object sha256(Interp in, Object data, Object security, Object string) {
        return Hashing.start(in, "sha256", data, string);
    }

    @PyFunction("openssl_sha384($module, data=<absent>, *, usedforsecurity=True, string=None)")
    static Object sha384(Interp in, Object data, Object security, Object string) {
        return Hashing.start(in, "sha384", data, string);
    }

    @PyFunction("openssl_sha512($module, data=<absent>, *, usedforsecurity=True, string=None)")
    static Object sha512(Interp in, Object data, Object security, Object string) {
        return Hashing.start(in, "sha512", data, string);
    }

    @PyFunction("openssl_sha3_224($module, data=<absent>, *, usedforsecurity=True, string=None)")
    static Object sha3224(Interp in, Object data, Object security, Object string) {
        return Hashing.start(in, "sha3_224", data, string);
    }

    @PyFunction("openssl_sha3_256($module, data=<absent>, *, usedforsecurity=True, string=None)")
    static Object sha3256(Interp in, Object data, Object security, Object string) {
        return Hashing.start(in, "sha3_256", data, string);
    }

    @PyFunction("openssl_sha3_384($module, data=<absent>, *, usedforsecurity=True, string=None)")
    static Object sha3384(Interp in, Object data, Object security, Object string) {
        return Hashing.start(in, "sha3_384", data, string);
    }

    @PyFunction("openssl_sha3_512($module, data=<absent>, *, usedforsecurity=True, string=None)")
    static Object sha3512(Interp in, Object data, Object security, Object string) {
        return Hashing.start(in, "sha3_512", data, string);
    }

    @PyFunction("openssl_shake_128($module, data=<absent>, *, usedforsecurity=True, string=None)")
    static Object shake128(Interp in, Object data, Object security, Object string) {
        return Hashing.start(in, "shake_128", data, string);
    }

    @PyFunction("openssl_shake_256($module, data=<absent>, *, usedforsecurity=True, string=None)")
    static Object shake256(Interp in, Object data, Object security, Object string) {
        return Hashing.start(in, "shake_256", data, string);
    }
}
