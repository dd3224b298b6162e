package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.host.CpuClock;
import dev.pytool.interpreter.object.Blocking;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyNamespace;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// Module `time`: clocks and sleeping.
@PyModule("time")
public final class TimeModule {
    TimeModule(Interp in) {}

    private static final ZoneId ZONE = ZoneId.systemDefault();

    @PyConstant("timezone")
    static long zone() {
        return -ZONE.getRules().getStandardOffset(Instant.now()).getTotalSeconds();
    }

    @PyConstant("altzone")
    static long summerZone() {
        return -ZONE.getRules().getOffset(Calendars.summer(ZONE)).getTotalSeconds();
    }

    @PyConstant("daylight")
    static long daylight() {
        return zone() == summerZone() ? 0 : 1;
    }

    @PyConstant("tzname")
    static Object zoneNames() {
        return new PyTuple(
                Text.of(Calendars.zoneName(ZONE, Calendars.winter(ZONE))),
                Text.of(Calendars.zoneName(ZONE, Calendars.summer(ZONE))));
    }

    @PyConstant("struct_time")
    static Object structTime() {
        return Calendars.TYPE;
    }

    @PyConstant("_STRUCT_TM_ITEMS")
    static final long FIELDS = 11;

    @PyConstant("CLOCK_REALTIME")
    static final long REAL_TIME = 0;

    @PyConstant("CLOCK_MONOTONIC")
    static final long MONOTONIC = 1;

    @PyConstant("CLOCK_PROCESS_CPUTIME_ID")
    static final long PROCESS_TIME = 2;

    @PyConstant("CLOCK_THREAD_CPUTIME_ID")
    static final long THREAD_TIME = 3;

    @PyFunction
    static void tzset() {}

    @PyFunction("localtime(seconds=None, /)")
    static Object localtime(Interp in, Object seconds) {
        return Calendars.record(Calendars.at(in, seconds, ZONE));
    }

    @PyFunction("gmtime(seconds=None, /)")
    static Object gmtime(Interp in, Object seconds) {
        return Calendars.record(Calendars.at(in, seconds, ZoneOffset.UTC));
    }

    @PyFunction("mktime(seconds_tuple, /)")
    static double mktime(Interp in, Object parts) {
        return Calendars.local(in, parts).atZone(ZONE).toEpochSecond();
    }

    @PyFunction("asctime(tuple=None, /)")
    static Object asctime(Interp in, Object parts) {
        PyTuple record =
                parts == PyNone.NONE
                        ? (PyTuple) localtime(in, parts)
                        : Calendars.checked(in, parts);
        return Text.of(Calendars.format(in, "%a %b %e %H:%M:%S %Y", record, ZONE));
    }

    @PyFunction("ctime(seconds=None, /)")
    static Object ctime(Interp in, Object seconds) {
        return asctime(in, localtime(in, seconds));
    }

    @PyFunction("strftime(format, tuple=None, /)")
    static Object strftime(Interp in, String format, Object parts) {
        PyTuple record =
                parts == PyNone.NONE
                        ? (PyTuple) localtime(in, parts)
                        : Calendars.checked(in, parts);
        return Text.of(Calendars.format(in, format, record, ZONE));
    }

    @PyFunction("strptime")
    static Object strptime(Interp in, Object[] a, String[] kw) {
        Object parser = in.machine().imports().importModule(in, "_strptime");
        return in.callMethod(parser, "_strptime_time", a);
    }

    @PyFunction("get_clock_info(name, /)")
    static Object clockInfo(String name) {
        PyObject info = new PyNamespace();
        boolean adjustable = name.equals("time");
        String call =
                switch (name) {
                    case "time" -> "clock_gettime(CLOCK_REALTIME)";
                    case "monotonic", "perf_counter" -> "clock_gettime(CLOCK_MONOTONIC)";
                    case "process_time" -> "clock_gettime(CLOCK_PROCESS_CPUTIME_ID)";
                    case "thread_time" -> "clock_gettime(CLOCK_THREAD_CPUTIME_ID)";
                    default -> throw Errors.value("unknown clock");
                };
        info.attributes().put("implementation", call);
        info.attributes().put("monotonic", !adjustable);
        info.attributes().put("adjustable", adjustable);
        info.attributes().put("resolution", 1e-9);
        return info;
    }

    @PyFunction("clock_gettime(clk_id, /)")
    static double clock_gettime(long clock) {
        return clock_gettime_ns(clock) / 1e9;
    }

    @PyFunction("clock_gettime_ns(clk_id, /)")
    static long clock_gettime_ns(long clock) {
        return switch ((int) clock) {
            case 0 -> time_ns();
            case 1 -> System.nanoTime();
            case 2 -> process_time_ns();
            case 3 -> thread_time_ns();
            default -> throw Errors.os(22, "Invalid argument", null);
        };
    }

    @PyFunction("clock_getres(clk_id, /)")
    static double clock_getres(long clock) {
        return 1e-9;
    }

    @PyFunction
    static long process_time_ns() {
        return CpuClock.ofProcess();
    }

    @PyFunction
    static double process_time() {
        return process_time_ns() / 1e9;
    }

    @PyFunction
    static long thread_time_ns() {
        return CpuClock.ofThread();
    }

    @PyFunction
    static double thread_time() {
        return thread_time_ns() / 1e9;
    }

    @PyFunction
    static double time() {
        return time_ns() / 1e9;
    }

    @PyFunction
    static long time_ns() {
        java.time.Instant now = java.time.Instant.now();
        return now.getEpochSecond() * 1_000_000_000L + now.getNano();
    }

    @PyFunction
    static double monotonic() {
        return System.nanoTime() / 1e9;
    }

    @PyFunction
    static long monotonic_ns() {
        return System.nanoTime();
    }

    @PyFunction
    static double perf_counter() {
        return System.nanoTime() / 1e9;
    }

    @PyFunction
    static long perf_counter_ns() {
        return System.nanoTime();
    }

    @PyFunction
    static void sleep(Interp in, double seconds) {
        if (Double.isNaN(seconds)) {
            throw Errors.value("Invalid value NaN (not a number)");
        }
        if (seconds < 0) {
            throw Errors.value("sleep length must be non-negative");
        }
        Blocking.await(
                in,
                (long) (seconds * 1e9),
                left -> {
                    java.util.concurrent.TimeUnit.NANOSECONDS.sleep(left);
                    return true;
                });
    }
}
