package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyModuleObject;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyModule;

/// Module `errno`, with Linux's numbers.
@PyModule("errno")
public final class ErrnoModule {
    private static final String NUMBERS =
            "EPERM 1 ENOENT 2 ESRCH 3 EINTR 4 EIO 5 ENXIO 6 E2BIG 7 ENOEXEC 8 EBADF 9"
                    + " ECHILD 10 EAGAIN 11 ENOMEM 12 EACCES 13 EFAULT 14 EBUSY 16 EEXIST 17 EXDEV 18 ENODEV 19 ENOTDIR 20"
                    + " EISDIR 21 EINVAL 22 ENFILE 23 EMFILE 24 ENOTTY 25 EFBIG 27 ENOSPC 28 ESPIPE 29 EROFS 30 EMLINK 31"
                    + " EPIPE 32 EDOM 33 ERANGE 34 EDEADLK 35 ENAMETOOLONG 36 ENOLCK 37 ENOSYS 38 ENOTEMPTY 39 ELOOP 40"
                    + " ENOTSUP 95 EOPNOTSUPP 95 EADDRINUSE 98 EADDRNOTAVAIL 99 ECONNABORTED 103 ECONNRESET 104 ENOBUFS 105"
                    + " EISCONN 106 ENOTCONN 107 ESHUTDOWN 108 ETIMEDOUT 110 ECONNREFUSED 111 EHOSTUNREACH 113 EALREADY 114"
                    + " EINPROGRESS 115 ECANCELED 125";

    private final Interp in;

    ErrnoModule(Interp in) {
        this.in = in;
    }

    /// Enters the numbers and answers the way back, from number to name.
    @PyConstant("errorcode")
    Object names() {
        PyDict codes = new PyDict();
        PyModuleObject module = (PyModuleObject) in.machine().modules().get("errno");
        String[] words = NUMBERS.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            long number = Long.parseLong(words[i + 1]);
            module.put(words[i].intern(), number);
            if (codes.get(in, number) == null) {
                codes.put(in, number, words[i]);
            }
        }
        module.put("EWOULDBLOCK", 11L);
        return codes;
    }
}
