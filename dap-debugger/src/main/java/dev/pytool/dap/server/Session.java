package dev.pytool.dap.server;

import dev.pytool.interpreter.debug.Stepper;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyException;

import org.eclipse.lsp4j.debug.OutputEventArguments;
import org.eclipse.lsp4j.debug.OutputEventArgumentsCategory;
import org.eclipse.lsp4j.debug.StoppedEventArguments;
import org.eclipse.lsp4j.debug.services.IDebugProtocolClient;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

/// What the request groups share: the program, the client, the current stop. While the program is
/// stopped, its thread waits in [#stopped] and runs what requests hand it, because only that thread
/// may run Python code.
final class Session implements Stepper.Listener {
    private final Interp main;
    private final Stepper stepper;
    private final CountDownLatch configured = new CountDownLatch(1);
    private final LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    private final Map<Interp, Integer> threads = new ConcurrentHashMap<>();
    private final Object lock = new Object();
    private IDebugProtocolClient client;
    private Optional<Halt> halt = Optional.empty();
    private Stepper.Resume resume = Stepper.Resume.CONTINUE;
    private Optional<Stepper.Resume> wanted = Optional.empty();
    private boolean resumed;
    private volatile boolean withoutGate;
    private volatile boolean over;

    /// One stop: its thread, its frames and the numbers given out for its values.
    record Halt(Interp in, int thread, Stepper.Stop stop, References references) {}

    Session(Interp main) {
        this.main = main;
        stepper = new Stepper(this, main.machine().home());
        threads.put(main, 1);
    }

    void connect(IDebugProtocolClient other) {
        client = other;
    }

    IDebugProtocolClient client() {
        return client;
    }

    Interp main() {
        return main;
    }

    Stepper stepper() {
        return stepper;
    }

    Map<Interp, Integer> threads() {
        return threads;
    }

    /// Runs the program without looking at it: `noDebug`.
    void runFree() {
        withoutGate = true;
    }

    void configured() {
        configured.countDown();
    }

    /// Waits until the client has set everything up, then lets the gate watch the program.
    void awaitConfiguration() throws InterruptedException {
        configured.await();
        if (!withoutGate && !over) {
            main.machine().attach(stepper);
        }
    }

    /// The client is gone: the program runs on unwatched.
    void detach() {
        over = true;
        main.machine().attach(null);
        configured.countDown();
        go(Stepper.Resume.CONTINUE);
    }

    @Override
    public Stepper.Resume stopped(Interp in, Stepper.Stop stop) {
        int thread = threads.computeIfAbsent(in, any -> threads.size() + 1);
        synchronized (lock) {
            if (over) {
                return Stepper.Resume.CONTINUE;
            }
            halt = Optional.of(new Halt(in, thread, stop, new References()));
            resumed = false;
        }
        tell(thread, stop);
        while (true) {
            try {
                tasks.take().run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Stepper.Resume.CONTINUE;
            }
            synchronized (lock) {
                if (resumed && tasks.isEmpty()) {
                    halt = Optional.empty();
                    return resume;
                }
            }
        }
    }

    private void tell(int thread, Stepper.Stop stop) {
        StoppedEventArguments event = new StoppedEventArguments();
        event.setReason(stop.reason().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
        event.setThreadId(thread);
        event.setAllThreadsStopped(true);
        stop.exception()
                .ifPresent(e -> {
                    event.setDescription(e.type().name());
                    event.setText(e.type().name());
                });
        client.stopped(event);
    }

    @Override
    public void log(String text) {
        OutputEventArguments event = new OutputEventArguments();
        event.setCategory(OutputEventArgumentsCategory.CONSOLE);
        event.setOutput(text);
        client.output(event);
    }

    /// Lets the stopped program go on once the reply to the request that asks for it is written: a
    /// program that ends at once would close the connection before.
    void goAfterReply(Stepper.Resume how) {
        synchronized (lock) {
            wanted = Optional.of(how);
        }
    }

    /// The reply to a request that resumes the program is written.
    void replied() {
        Optional<Stepper.Resume> how;
        synchronized (lock) {
            how = wanted;
            wanted = Optional.empty();
        }
        how.ifPresent(this::go);
    }

    /// Lets the stopped program go on.
    void go(Stepper.Resume how) {
        synchronized (lock) {
            resume = how;
            resumed = true;
            tasks.add(() -> {});
        }
    }

    /// Runs a body on the stopped thread; a failed future where the program runs.
    <T> CompletableFuture<T> whileStopped(Function<Halt, T> body) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        synchronized (lock) {
            if (halt.isEmpty() || resumed) {
                answer.completeExceptionally(failure("the program is running"));
                return answer;
            }
            Halt now = halt.get();
            tasks.add(() -> complete(answer, () -> body.apply(now), now.in()));
        }
        return answer;
    }

    /// Runs a body that reads the machine: on the stopped thread, or between two steps of the
    /// running program.
    <T> CompletableFuture<T> reading(Function<Interp, T> body) {
        synchronized (lock) {
            if (halt.isPresent() && !resumed) {
                return whileStopped(now -> body.apply(now.in()));
            }
        }
        CompletableFuture<T> answer = new CompletableFuture<>();
        main.machine().lock().lock();
        try {
            complete(answer, () -> body.apply(main), main);
        } finally {
            main.machine().lock().unlock();
        }
        return answer;
    }

    private static <T> void complete(
            CompletableFuture<T> answer, java.util.function.Supplier<T> body, Interp in) {
        try {
            answer.complete(body.get());
        } catch (PyException e) {
            answer.completeExceptionally(failure(Stepper.text(in, e.value())));
        } catch (StackOverflowError e) {
            answer.completeExceptionally(failure("RecursionError: too deep to show"));
        } catch (RuntimeException e) {
            answer.completeExceptionally(e);
        }
    }

    /// A refusal the client shows as it stands.
    static ResponseErrorException failure(String text) {
        return new ResponseErrorException(
                new ResponseError(ResponseErrorCode.RequestFailed, text, null));
    }
}
