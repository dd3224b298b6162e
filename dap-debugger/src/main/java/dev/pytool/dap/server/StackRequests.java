package dev.pytool.dap.server;

import dev.pytool.interpreter.debug.Stepper;
import dev.pytool.interpreter.eval.Failures;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.types.PyBaseException;

import org.eclipse.lsp4j.debug.ExceptionBreakMode;
import org.eclipse.lsp4j.debug.ExceptionDetails;
import org.eclipse.lsp4j.debug.ExceptionInfoResponse;
import org.eclipse.lsp4j.debug.Source;
import org.eclipse.lsp4j.debug.StackFrame;
import org.eclipse.lsp4j.debug.StackFramePresentationHint;
import org.eclipse.lsp4j.debug.StackTraceArguments;
import org.eclipse.lsp4j.debug.StackTraceResponse;
import org.eclipse.lsp4j.debug.Thread;
import org.eclipse.lsp4j.debug.ThreadsResponse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Where the program stands: threads, frames, the exception it stopped at.
final class StackRequests {
    private StackRequests() {}

    static ThreadsResponse threads(Session session) {
        List<Thread> threads = new ArrayList<>();
        for (Map.Entry<Interp, Integer> entry : session.threads().entrySet()) {
            Thread thread = new Thread();
            thread.setId(entry.getValue());
            thread.setName(
                    entry.getValue() == 1 ? "MainThread" : "Thread-" + (entry.getValue() - 1));
            threads.add(thread);
        }
        ThreadsResponse response = new ThreadsResponse();
        response.setThreads(threads.toArray(new Thread[0]));
        return response;
    }

    static StackTraceResponse stack(
            Session session, Session.Halt halt, StackTraceArguments arguments) {
        StackTraceResponse response = new StackTraceResponse();
        List<Stepper.Place> places =
                halt.thread() == arguments.getThreadId() ? halt.stop().places() : List.of();
        int first =
                Math.min(
                        arguments.getStartFrame() == null ? 0 : arguments.getStartFrame(),
                        places.size());
        int levels =
                arguments.getLevels() == null || arguments.getLevels() == 0
                        ? places.size()
                        : arguments.getLevels();
        List<StackFrame> frames = new ArrayList<>();
        for (Stepper.Place place :
                places.subList(first, (int) Math.min(places.size(), (long) first + levels))) {
            frames.add(frame(session, halt, place));
        }
        response.setStackFrames(frames.toArray(new StackFrame[0]));
        response.setTotalFrames(places.size());
        return response;
    }

    private static StackFrame frame(Session session, Session.Halt halt, Stepper.Place place) {
        String file = place.frame().code().file();
        StackFrame frame = new StackFrame();
        frame.setId(halt.references().of(place));
        frame.setName(place.frame().code().name());
        frame.setLine(place.line());
        frame.setColumn(1);
        frame.setSource(source(file));
        if (!session.stepper().isUserCode(file)) {
            frame.setPresentationHint(StackFramePresentationHint.SUBTLE);
        }
        return frame;
    }

    static Source source(String file) {
        Source source = new Source();
        source.setPath(file);
        source.setName(file.startsWith("<") ? file : String.valueOf(Path.of(file).getFileName()));
        return source;
    }

    static ExceptionInfoResponse exception(Session.Halt halt) {
        PyBaseException raised =
                halt.stop()
                        .exception()
                        .orElseThrow(() -> Session.failure("not stopped at an exception"));
        String text;
        try {
            text = Display.strText(halt.in(), raised);
        } catch (PyException e) {
            text = "<exception str() failed>";
        }
        ExceptionDetails details = new ExceptionDetails();
        details.setMessage(text);
        details.setTypeName(raised.type().name());
        details.setStackTrace(Failures.text(halt.in(), raised));
        ExceptionInfoResponse response = new ExceptionInfoResponse();
        response.setExceptionId(raised.type().name());
        response.setDescription(text);
        response.setBreakMode(
                halt.stop().unhandled() ? ExceptionBreakMode.UNHANDLED : ExceptionBreakMode.ALWAYS);
        response.setDetails(details);
        return response;
    }
}
