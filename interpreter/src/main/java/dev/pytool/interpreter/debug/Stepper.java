package dev.pytool.interpreter.debug;

import dev.pytool.interpreter.code.Opcode;
import dev.pytool.interpreter.eval.PyCode;
import dev.pytool.interpreter.eval.PyFrame;
import dev.pytool.interpreter.eval.PyTraceback;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.types.PyBaseException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decides where a program stops: breakpoints with conditions, steps, pauses, exceptions. What is
/// set may be set from any thread; the listener is called on the thread that runs Python code, with
/// the machine's lock held.
public final class Stepper implements Gate {
    /// Why the program stopped.
    public enum Reason {
        ENTRY,
        BREAKPOINT,
        FUNCTION_BREAKPOINT,
        STEP,
        PAUSE,
        EXCEPTION
    }

    /// How a stopped program goes on.
    public enum Resume {
        CONTINUE,
        STEP_IN,
        STEP_OVER,
        STEP_OUT
    }

    /// A frame and the line it stands at.
    public record Place(PyFrame frame, int line) {}

    /// One stop.
    ///
    /// @param places innermost first
    /// @param unhandled whether nothing handles the exception
    public record Stop(
            Reason reason,
            List<Place> places,
            Optional<PyBaseException> exception,
            boolean unhandled) {}

    /// Told of stops and log messages.
    public interface Listener {
        /// Answers when the program may go on, and how.
        Resume stopped(Interp in, Stop stop);

        void log(String text);
    }

    /// Which exceptions stop the program; the texts are conditions, empty for none.
    public record ExceptionFilters(
            Optional<String> raised, Optional<String> uncaught, Optional<String> userUnhandled) {
        public static final ExceptionFilters NONE =
                new ExceptionFilters(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}");

    private final Listener listener;
    private final Path library;
    private final Map<String, Map<Integer, Breakpoint>> lines = new ConcurrentHashMap<>();
    private final Map<String, String> realPaths = new ConcurrentHashMap<>();
    private volatile Map<String, Breakpoint> functions = Map.of();
    private volatile ExceptionFilters filters = ExceptionFilters.NONE;
    private volatile boolean pause;
    private volatile boolean entry;
    private volatile boolean justMyCode = true;
    private Resume mode = Resume.CONTINUE;
    private Interp stepping;
    private PyFrame stepFrame;
    private Set<PyFrame> callers = Set.of();
    private boolean busy;

    /// @param library the folder of the distribution: code in it is not the user's
    public Stepper(Listener listener, Path library) {
        this.listener = listener;
        this.library = library;
    }

    /// Replaces the breakpoints of a file, by line.
    public void breakAt(String realPath, Map<Integer, Breakpoint> breakpoints) {
        lines.put(realPath, Map.copyOf(breakpoints));
    }

    /// Replaces the breakpoints at functions, by name or qualified name.
    public void breakIn(Map<String, Breakpoint> breakpoints) {
        functions = Map.copyOf(breakpoints);
    }

    public void stopOn(ExceptionFilters wanted) {
        filters = wanted;
    }

    /// Stops at the next line that runs.
    public void pause() {
        pause = true;
    }

    /// Stops at the program's first line.
    public void stopOnEntry() {
        entry = true;
    }

    /// Whether steps and exceptions stop in the user's own files only.
    public void justMyCode(boolean only) {
        justMyCode = only;
    }

    /// The file's path with links resolved, as breakpoints are kept.
    public String realPath(String file) {
        return realPaths.computeIfAbsent(
                file,
                name -> {
                    try {
                        return Path.of(name).toRealPath().toString();
                    } catch (IOException | java.nio.file.InvalidPathException e) {
                        // A file inside an archive or a text without a file: its name is all there
                        // is.
                        return name;
                    }
                });
    }

    /// Whether a file is the user's own and not part of the library.
    public boolean isUserCode(String file) {
        if (file.startsWith("<")) {
            return file.equals("<string>");
        }
        return !Path.of(file).startsWith(library)
                && !file.contains("stdlib.zip")
                && !file.contains("site-packages");
    }

    private boolean concerns(PyFrame frame) {
        return !frame.code().file().startsWith("<frozen")
                && !frame.code().file().equals("<debug>")
                && (!justMyCode || isUserCode(frame.code().file()));
    }

    @Override
    public void line(Interp in, PyFrame frame) {
        if (busy || goesRound(frame)) {
            return;
        }
        Optional<Reason> reason = reason(in, frame);
        if (reason.isPresent()) {
            stop(in, new Stop(reason.get(), stack(frame), Optional.empty(), false));
        }
    }

    /// Whether an inlined comprehension begins its next round: to a user that is the same line,
    /// still running.
    private static boolean goesRound(PyFrame frame) {
        int[] code = frame.code().original();
        int word = code[frame.instruction()];
        if (Opcode.of(word) != Opcode.FOR_ITER) {
            return false;
        }
        int last = (word >>> 8) - 2;
        int op = last < 0 ? Opcode.NOP : Opcode.of(code[last]);
        return op == Opcode.LIST_APPEND || op == Opcode.SET_ADD || op == Opcode.MAP_ADD;
    }

    private Optional<Reason> reason(Interp in, PyFrame frame) {
        if (pause && concerns(frame)) {
            pause = false;
            return Optional.of(Reason.PAUSE);
        }
        if (entry && concerns(frame)) {
            entry = false;
            return Optional.of(Reason.ENTRY);
        }
        if (!lines.isEmpty()) {
            Map<Integer, Breakpoint> here = lines.get(realPath(frame.code().file()));
            Breakpoint breakpoint = here == null ? null : here.get(frame.line());
            if (breakpoint != null && holds(in, frame, breakpoint)) {
                return Optional.of(Reason.BREAKPOINT);
            }
        }
        if (!functions.isEmpty() && isFirst(frame)) {
            Breakpoint breakpoint = functions.get(frame.code().name());
            breakpoint =
                    breakpoint == null ? functions.get(frame.code().qualifiedName()) : breakpoint;
            if (breakpoint != null && holds(in, frame, breakpoint)) {
                return Optional.of(Reason.FUNCTION_BREAKPOINT);
            }
        }
        return stepEnds(in, frame) ? Optional.of(Reason.STEP) : Optional.empty();
    }

    private static boolean isFirst(PyFrame frame) {
        PyCode code = frame.code();
        for (int i = 0; i < frame.instruction(); i++) {
            if (CodeLines.stops(code.original()[i]) && code.line(i) > code.firstLine()) {
                return false;
            }
        }
        return true;
    }

    private boolean stepEnds(Interp in, PyFrame frame) {
        if (mode == Resume.CONTINUE || in != stepping || !concerns(frame)) {
            return false;
        }
        return switch (mode) {
            case CONTINUE -> false;
            case STEP_IN -> true;
            case STEP_OVER -> frame == stepFrame || callers.contains(frame);
            case STEP_OUT -> callers.contains(frame);
        };
    }

    /// Whether a breakpoint is one to stop at now; logs where it only logs.
    private boolean holds(Interp in, PyFrame frame, Breakpoint breakpoint) {
        if (breakpoint.condition().isPresent()) {
            try {
                if (!quietly(
                        () ->
                                in.isTrue(
                                        FrameCode.evaluate(
                                                in, frame, breakpoint.condition().get())))) {
                    return false;
                }
            } catch (PyException e) {
                listener.log(
                        "breakpoint condition '"
                                + breakpoint.condition().get()
                                + "': "
                                + text(in, e.value())
                                + "\n");
                return true;
            }
        }
        if (!breakpoint.hit()) {
            return false;
        }
        if (breakpoint.message().isPresent()) {
            listener.log(quietly(() -> message(in, frame, breakpoint.message().get())) + "\n");
            return false;
        }
        return true;
    }

    private static String message(Interp in, PyFrame frame, String template) {
        Matcher braces = BRACES.matcher(template);
        StringBuilder out = new StringBuilder();
        while (braces.find()) {
            String value;
            try {
                value = Display.strText(in, FrameCode.evaluate(in, frame, braces.group(1)));
            } catch (PyException e) {
                value = "{" + text(in, e.value()) + "}";
            }
            braces.appendReplacement(out, Matcher.quoteReplacement(value));
        }
        return braces.appendTail(out).toString();
    }

    /// `Type: text`, as a traceback ends.
    public static String text(Interp in, PyBaseException exception) {
        String detail;
        try {
            detail = Display.strText(in, exception);
        } catch (PyException e) {
            detail = "<exception str() failed>";
        }
        return exception.type().name() + (detail.isEmpty() ? "" : ": " + detail);
    }

    private <T> T quietly(java.util.function.Supplier<T> body) {
        busy = true;
        try {
            return body.get();
        } finally {
            busy = false;
        }
    }

    @Override
    public void exception(Interp in, PyFrame frame, PyException exception) {
        if (busy || !concerns(frame)) {
            return;
        }
        PyBaseException value = exception.value();
        if (filters.raised().isPresent()
                && isFirstOwn(value.traceback())
                && wanted(in, frame, value, filters.raised())) {
            stop(in, new Stop(Reason.EXCEPTION, stack(frame), Optional.of(value), false));
        } else if (filters.userUnhandled().isPresent()
                && frame.back() != null
                && !isUserCode(frame.back().code().file())
                && frame.code().data().handlers().find(frame.instruction()) < 0
                && !exception.is(ExceptionTypes.SYSTEM_EXIT)
                && wanted(in, frame, value, filters.userUnhandled())) {
            stop(
                    in,
                    new Stop(
                            Reason.EXCEPTION, raisedStack(value, frame), Optional.of(value), true));
        }
    }

    /// Whether the exception is new to the user's code: it came from no other frame that concerns
    /// the user.
    private boolean isFirstOwn(PyTraceback traceback) {
        for (PyTraceback t = traceback.next(); t != null; t = t.next()) {
            if (concerns(t.frame())) {
                return false;
            }
        }
        return true;
    }

    private boolean wanted(
            Interp in, PyFrame frame, PyBaseException value, Optional<String> condition) {
        if (condition.isEmpty() || condition.get().isBlank()) {
            return true;
        }
        try {
            return quietly(() -> {
                Object answer = FrameCode.evaluate(in, frame, condition.get());
                return answer instanceof PyClass type
                        ? value.type().isSubclassOf(type)
                        : in.isTrue(answer);
            });
        } catch (PyException e) {
            listener.log(
                    "exception condition '" + condition.get() + "': " + text(in, e.value()) + "\n");
            return false;
        }
    }

    @Override
    public void uncaught(Interp in, PyException exception) {
        PyBaseException value = exception.value();
        if (busy
                || filters.uncaught().isEmpty()
                || value.traceback() == null
                || exception.is(ExceptionTypes.SYNTAX_ERROR)) {
            return;
        }
        List<Place> places = raisedStack(value, null);
        if (wanted(in, places.getFirst().frame(), value, filters.uncaught())) {
            stop(in, new Stop(Reason.EXCEPTION, places, Optional.of(value), true));
        }
    }

    private static List<Place> stack(PyFrame innermost) {
        List<Place> places = new ArrayList<>();
        for (PyFrame f = innermost; f != null; f = f.back()) {
            if (!f.code().file().startsWith("<frozen")) {
                places.add(new Place(f, f.line()));
            }
        }
        return places;
    }

    /// The frames an exception came through, then those that called the outermost of them.
    private static List<Place> raisedStack(PyBaseException value, PyFrame outermost) {
        List<Place> places = new ArrayList<>();
        for (PyTraceback t = value.traceback(); t != null; t = t.next()) {
            places.addFirst(new Place(t.frame(), t.line()));
        }
        if (outermost != null && outermost.back() != null) {
            places.addAll(stack(outermost.back()));
        }
        return places;
    }

    private void stop(Interp in, Stop stop) {
        mode = Resume.CONTINUE;
        Resume next = quietly(() -> listener.stopped(in, stop));
        stepping = in;
        stepFrame = stop.places().getFirst().frame();
        callers = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PyFrame f = stepFrame.back(); f != null; f = f.back()) {
            callers.add(f);
        }
        mode = next;
    }
}
