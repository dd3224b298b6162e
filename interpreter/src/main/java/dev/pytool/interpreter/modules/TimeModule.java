package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Blocking;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

/// Module `time`: clocks and sleeping.
@PyModule("time")
public final class TimeModule {
    TimeModule(Interp in) {}

    @PyConstant("timezone")
    static final long ZONE = 0;

    @PyConstant("altzone")
    static final long ALTERNATIVE_ZONE = 0;

    @PyConstant("daylight")
    static final long DAYLIGHT = 0;

    @PyConstant("tzname")
    static Object zoneNames() {
        return new PyTuple("UTC", "UTC");
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
    static double process_time() {
        return System.nanoTime() / 1e9;
    }

    @PyFunction
    static void sleep(Interp in, double seconds) {
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
