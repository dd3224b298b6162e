package dev.pytool.interpreter.host;

import dev.pytool.interpreter.modules.Record;
import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PySet;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The functions of module `posix` about the system.
@PyModule("posix#system")
public final class SystemFacts {
    private static final PyClass UNAME =
            Record.type("posix.uname_result", "sysname nodename release version machine");
    private static final String LIMITS =
            "SC_ARG_MAX=0=2097152 SC_CLK_TCK=2=100 SC_OPEN_MAX=4=1024 SC_PAGESIZE=30=4096"
                    + " SC_PAGE_SIZE=30=4096 SC_IOV_MAX=60=1024 SC_NPROCESSORS_CONF=83=0"
                    + " SC_NPROCESSORS_ONLN=84=0 SC_HOST_NAME_MAX=180=64";

    public SystemFacts(Interp in) {}

    @PyConstant("sysconf_names")
    static Object limitNames() {
        PyDict names = new PyDict();
        for (String one : LIMITS.split(" ")) {
            String[] parts = one.split("=");
            names.put(parts[0].intern(), Long.parseLong(parts[1]));
        }
        return names;
    }

    @PyFunction("sysconf($module, name, /)")
    static long sysconf(Interp in, Object name) {
        Object number = Numbers.integer(name);
        if (number == null && !Text.is(name)) {
            throw Errors.type("configuration names must be strings or integers");
        }
        for (String one : LIMITS.split(" ")) {
            String[] parts = one.split("=");
            boolean asked =
                    number == null
                            ? parts[0].equals(Text.java(name))
                            : Args.toLong(in, number) == Long.parseLong(parts[1]);
            if (asked) {
                long value = Long.parseLong(parts[2]);
                return value == 0 ? Runtime.getRuntime().availableProcessors() : value;
            }
        }
        if (number == null) {
            throw Errors.value("unrecognized configuration name");
        }
        throw HostErrors.number(22, null);
    }

    @PyConstant("uname_result")
    static Object unameResult() {
        return UNAME;
    }

    @PyFunction
    static Object uname() {
        String machine = System.getProperty("os.arch");
        return new PyTuple(
                UNAME,
                new Object[] {
                    Text.of(System.getProperty("os.name")),
                    SocketNames.gethostname(),
                    Text.of(System.getProperty("os.version")),
                    Text.of(kernelVersion()),
                    Text.of(machine.equals("amd64") ? "x86_64" : machine)
                });
    }

    private static String kernelVersion() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/version")).strip();
        } catch (IOException e) {
            return "";
        }
    }

    @PyFunction("sched_getaffinity($module, pid, /)")
    static Object sched_getaffinity(Interp in, long pid) {
        PySet all = new PySet();
        for (long i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            all.add(in, i);
        }
        return all;
    }
}
