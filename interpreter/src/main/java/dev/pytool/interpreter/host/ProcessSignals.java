package dev.pytool.interpreter.host;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.IntConsumer;

/// The JVM's own way to signals, class `sun.misc.Signal` of module `jdk.unsupported`. It is reached
/// by name because javac warns of each mention and offers no way to say that it is meant.
final class ProcessSignals {
    /// What happens to a signal.
    enum Disposition {
        DEFAULT("SIG_DFL"),
        IGNORED("SIG_IGN"),
        HANDLED("");

        private final String field;

        Disposition(String field) {
            this.field = field;
        }
    }

    private ProcessSignals() {}

    /// Installs what happens to a signal; false where the JVM keeps the signal to itself.
    static boolean install(int number, Disposition disposition, IntConsumer arrival) {
        String name = SignalNumbers.name(number).orElse("");
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object what =
                    disposition == Disposition.HANDLED
                            ? Proxy.newProxyInstance(
                                    MethodHandles.lookup().lookupClass().getClassLoader(),
                                    new Class<?>[] {handler},
                                    (proxy, method, values) -> {
                                        arrival.accept(number);
                                        return null;
                                    })
                            : handler.getField(disposition.field).get(null);
            Method handle = signal.getMethod("handle", signal, handler);
            handle.invoke(null, signal.getConstructor(String.class).newInstance(name), what);
            return true;
        } catch (InvocationTargetException e) {
            return false;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("sun.misc.Signal", e);
        }
    }

    /// Sends a signal to this process; false where that is impossible from inside.
    static boolean raise(int number) {
        String name = SignalNumbers.name(number).orElse("");
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Object made = signal.getConstructor(String.class).newInstance(name);
            signal.getMethod("raise", signal).invoke(null, made);
            return true;
        } catch (InvocationTargetException e) {
            return false;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("sun.misc.Signal", e);
        }
    }
}
