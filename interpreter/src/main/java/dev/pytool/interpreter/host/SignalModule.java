package dev.pytool.interpreter.host;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Blocking;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.Machine;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyInt;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PySet;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Module `_signal`. Handlers run on the main thread at its next safe point. A signal to the own
/// process that has a handler never leaves it, so those the JVM keeps to itself can be used, too.
@PyModule("_signal")
public final class SignalModule {
    private static final Object DEFAULT = 0L;
    private static final Object IGNORE = 1L;

    private final Machine machine;
    private final Object[] handlers = new Object[SignalNumbers.COUNT];
    private final Semaphore arrivals = new Semaphore(0);
    private final Alarm alarm = new Alarm(this::arrive);
    private volatile long wakeup = -1;

    public SignalModule(Interp in) {
        machine = in.machine();
    }

    @PyConstant("SIG_DFL")
    static final long DEFAULT_NUMBER = 0;

    @PyConstant("SIG_IGN")
    static final long IGNORE_NUMBER = 1;

    @PyConstant("NSIG")
    static final long COUNT = SignalNumbers.COUNT;

    @PyConstant("ITIMER_REAL")
    static final long REAL = 0;

    @PyConstant("ItimerError")
    static Object timerError() {
        return ExceptionTypes.OS_ERROR;
    }

    /// Enters `SIGHUP` and the others; installs the handler of SIGINT.
    @PyConstant("SIGRTMAX")
    long names(Interp in) {
        var module = in.machine().modules().get("_signal");
        var names = ((dev.pytool.interpreter.types.PyModuleObject) module);
        for (int n : SignalNumbers.all()) {
            handlers[n] = DEFAULT;
            SignalNumbers.name(n).ifPresent(name -> names.put(("SIG" + name).intern(), (long) n));
        }
        names.put("SIGCLD", (long) SignalNumbers.CHILD);
        names.put("SIGPOLL", 29L);
        names.put("SIGIOT", 6L);
        names.put("SIGRTMIN", 34L);
        handlers[SignalNumbers.PIPE] = IGNORE;
        return 64;
    }

    /// Gives SIGINT its Python handler, once the module's functions exist.
    public void start(Interp in) {
        Object module = in.machine().modules().get("_signal");
        handlers[SignalNumbers.INTERRUPT] =
                ((dev.pytool.interpreter.types.PyModuleObject) module).get("default_int_handler");
        ProcessSignals.install(
                SignalNumbers.INTERRUPT, ProcessSignals.Disposition.HANDLED, this::arrive);
    }

    /// A signal came: its handler is posted to the main thread. Any thread may call.
    private void arrive(int number) {
        Object handler = handlers[number];
        arrivals.release();
        if (handler == null || handler.equals(IGNORE)) {
            return;
        }
        if (handler.equals(DEFAULT)) {
            if (SignalNumbers.endsProcess(number)) {
                Runtime.getRuntime().halt(128 + number);
            }
            return;
        }
        if (wakeup >= 0) {
            machine.pending().post(in -> wake(in, number));
        }
        machine.pending()
                .post(in -> {
                    Object now = handlers[number];
                    if (PyClass.of(now).slots().hasCall()) {
                        in.call(now, (long) number, in.frame() == null ? PyNone.NONE : in.frame());
                    }
                });
    }

    private void wake(Interp in, int number) {
        Object posix = in.machine().imports().importModule(in, "posix");
        in.callMethod(
                posix,
                "write",
                wakeup,
                new dev.pytool.interpreter.types.PyBytes(new byte[] {(byte) number}));
    }

    @PyFunction("_arrive(signalnum, /)")
    void arriveNow(Interp in, long number) {
        Object handler = handlers[checked(number)];
        if (handler != null && !handler.equals(DEFAULT)) {
            arrive((int) number);
        }
    }

    private static int checked(long number) {
        if (number < 1 || number >= SignalNumbers.COUNT) {
            throw Errors.value("signal number out of range");
        }
        return (int) number;
    }

    @PyFunction("default_int_handler(signalnum, frame, /)")
    static void default_int_handler(Object number, Object frame) {
        throw Errors.of(ExceptionTypes.KEYBOARD_INTERRUPT);
    }

    @PyFunction("signal(signalnum, handler, /)")
    Object signal(Interp in, long signal, Object handler) {
        boolean number = PyInt.TYPE.isInstance(handler);
        Object plain = number ? (Object) Args.toLong(in, handler) : handler;
        if (!machine.pending().isMain()) {
            throw Errors.value("signal only works in main thread of the main interpreter");
        }
        int n = checked(signal);
        boolean known = plain.equals(DEFAULT) || plain.equals(IGNORE);
        if (number ? !known : !PyClass.of(plain).slots().hasCall()) {
            throw Errors.type(
                    "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
        }
        if (n == SignalNumbers.KILL || n == 19) {
            throw HostErrors.number(22, null);
        }
        Object before = handlers[n];
        handlers[n] = plain;
        ProcessSignals.install(
                n,
                plain.equals(DEFAULT)
                        ? ProcessSignals.Disposition.DEFAULT
                        : plain.equals(IGNORE)
                                ? ProcessSignals.Disposition.IGNORED
                                : ProcessSignals.Disposition.HANDLED,
                this::arrive);
        return before == null ? PyNone.NONE : before;
    }

    @PyFunction("getsignal(signalnum, /)")
    Object getsignal(long signal) {
        Object handler = handlers[checked(signal)];
        return handler == null ? PyNone.NONE : handler;
    }

    /// Sends a signal to this process.
    void send(Interp in, int number) {
        Object handler = number == 0 ? IGNORE : handlers[checked(number)];
        if (DEFAULT.equals(handler)) {
            if (SignalNumbers.endsProcess(number)) {
                flush(in);
                if (!ProcessSignals.raise(number) || number == SignalNumbers.KILL) {
                    Runtime.getRuntime().halt(128 + number);
                }
            }
        } else if (number != 0) {
            arrive(number);
        }
        machine.safePoint(in);
    }

    private static void flush(Interp in) {
        Object out = in.machine().sys().get("stdout");
        if (out instanceof StandardStream stream) {
            stream.flush(in);
        }
    }

    @PyFunction("raise_signal(signalnum, /)")
    void raise_signal(Interp in, long signal) {
        if (signal < 1 || signal >= SignalNumbers.COUNT) {
            throw HostErrors.number(22, null);
        }
        send(in, (int) signal);
    }

    @PyFunction("pthread_kill(thread_id, signalnum, /)")
    void pthread_kill(Interp in, long thread, long signal) {
        if (machine.threads().interp(thread) == null) {
            throw HostErrors.number(3, null);
        }
        send(in, (int) signal);
    }

    @PyFunction("strsignal(signalnum, /)")
    static Object strsignal(long signal) {
        return SignalNumbers.description(checked(signal)).map(Text::of).orElse(PyNone.NONE);
    }

    @PyFunction
    static Object valid_signals(Interp in) {
        PySet all = new PySet();
        for (int n : SignalNumbers.all()) {
            all.add(in, (long) n);
        }
        return all;
    }

    @PyFunction("siginterrupt(signalnum, flag, /)")
    static void siginterrupt(long signal, Object flag) {
        checked(signal);
    }

    @PyFunction("set_wakeup_fd(fd, /, *, warn_on_full_buffer=True)")
    long set_wakeup_fd(long number, boolean warns) {
        if (!machine.pending().isMain()) {
            throw Errors.value("set_wakeup_fd only works in main thread of the main interpreter");
        }
        long before = wakeup;
        wakeup = number;
        return before;
    }

    @PyFunction("alarm(seconds, /)")
    long alarm(long seconds) {
        return (long) Math.ceil(alarm.set(seconds, 0)[0]);
    }

    @PyFunction("setitimer(which, seconds, interval=0.0, /)")
    Object setitimer(long which, double seconds, double interval) {
        onlyReal(which);
        double[] before = alarm.set(seconds, interval);
        return new PyTuple(before[0], before[1]);
    }

    @PyFunction("getitimer(which, /)")
    Object getitimer(long which) {
        onlyReal(which);
        double[] now = alarm.left();
        return new PyTuple(now[0], now[1]);
    }

    private static void onlyReal(long which) {
        if (which != REAL) {
            throw HostErrors.number(22, null);
        }
    }

    @PyFunction
    void pause(Interp in) {
        arrivals.drainPermits();
        Blocking.await(in, -1, left -> arrivals.tryAcquire(Long.MAX_VALUE, TimeUnit.NANOSECONDS));
        machine.safePoint(in);
    }
}
