package dev.pytool.dap.server;

import dev.pytool.interpreter.debug.CodeLines;
import dev.pytool.interpreter.debug.Stepper;
import dev.pytool.interpreter.object.PyException;

import org.eclipse.lsp4j.debug.Breakpoint;
import org.eclipse.lsp4j.debug.BreakpointLocation;
import org.eclipse.lsp4j.debug.BreakpointLocationsArguments;
import org.eclipse.lsp4j.debug.BreakpointLocationsResponse;
import org.eclipse.lsp4j.debug.ExceptionFilterOptions;
import org.eclipse.lsp4j.debug.FunctionBreakpoint;
import org.eclipse.lsp4j.debug.SetBreakpointsArguments;
import org.eclipse.lsp4j.debug.SetBreakpointsResponse;
import org.eclipse.lsp4j.debug.SetExceptionBreakpointsArguments;
import org.eclipse.lsp4j.debug.SetExceptionBreakpointsResponse;
import org.eclipse.lsp4j.debug.SetFunctionBreakpointsArguments;
import org.eclipse.lsp4j.debug.SetFunctionBreakpointsResponse;
import org.eclipse.lsp4j.debug.SourceBreakpoint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where the program is to stop.
final class BreakpointRequests {
    private final Session session;
    private int lastNumber;

    BreakpointRequests(Session session) {
        this.session = session;
    }

    SetBreakpointsResponse lines(SetBreakpointsArguments arguments) {
        String path = arguments.getSource().getPath();
        Optional<CodeLines> code = code(path);
        Map<Integer, dev.pytool.interpreter.debug.Breakpoint> wanted = new HashMap<>();
        List<Breakpoint> answers = new ArrayList<>();
        SourceBreakpoint[] asked =
                arguments.getBreakpoints() == null
                        ? new SourceBreakpoint[0]
                        : arguments.getBreakpoints();
        for (SourceBreakpoint one : asked) {
            Breakpoint answer = new Breakpoint();
            answer.setId(++lastNumber);
            answer.setSource(arguments.getSource());
            Optional<Integer> line = code.flatMap(lines -> lines.at(one.getLine()));
            answer.setVerified(line.isPresent());
            answer.setLine(line.orElse(one.getLine()));
            if (line.isPresent()) {
                wanted.put(
                        line.get(),
                        new dev.pytool.interpreter.debug.Breakpoint(
                                Optional.ofNullable(one.getCondition()),
                                Optional.ofNullable(one.getHitCondition()),
                                Optional.ofNullable(one.getLogMessage())));
            } else {
                answer.setMessage(
                        code.isEmpty()
                                ? "the file cannot be read or compiled"
                                : "no code from this line on");
            }
            answers.add(answer);
        }
        session.stepper().breakAt(session.stepper().realPath(path), wanted);
        SetBreakpointsResponse response = new SetBreakpointsResponse();
        response.setBreakpoints(answers.toArray(new Breakpoint[0]));
        return response;
    }

    private Optional<CodeLines> code(String path) {
        try {
            String text = new String(Files.readAllBytes(Path.of(path)), StandardCharsets.UTF_8);
            return Optional.of(
                    CodeLines.of(
                            session.main(),
                            text.startsWith("\ufeff") ? text.substring(1) : text,
                            path));
        } catch (IOException | PyException e) {
            // The answer says so: such a breakpoint is not verified.
            return Optional.empty();
        }
    }

    SetFunctionBreakpointsResponse functions(SetFunctionBreakpointsArguments arguments) {
        Map<String, dev.pytool.interpreter.debug.Breakpoint> wanted = new HashMap<>();
        List<Breakpoint> answers = new ArrayList<>();
        for (FunctionBreakpoint one : arguments.getBreakpoints()) {
            wanted.put(
                    one.getName(),
                    new dev.pytool.interpreter.debug.Breakpoint(
                            Optional.ofNullable(one.getCondition()),
                            Optional.ofNullable(one.getHitCondition()),
                            Optional.empty()));
            Breakpoint answer = new Breakpoint();
            answer.setId(++lastNumber);
            answer.setVerified(true);
            answers.add(answer);
        }
        session.stepper().breakIn(wanted);
        SetFunctionBreakpointsResponse response = new SetFunctionBreakpointsResponse();
        response.setBreakpoints(answers.toArray(new Breakpoint[0]));
        return response;
    }

    SetExceptionBreakpointsResponse exceptions(SetExceptionBreakpointsArguments arguments) {
        Map<String, String> wanted = new HashMap<>();
        for (String filter : arguments.getFilters()) {
            wanted.put(filter, "");
        }
        if (arguments.getFilterOptions() != null) {
            for (ExceptionFilterOptions option : arguments.getFilterOptions()) {
                wanted.put(
                        option.getFilterId(),
                        option.getCondition() == null ? "" : option.getCondition());
            }
        }
        session.stepper()
                .stopOn(
                        new Stepper.ExceptionFilters(
                                Optional.ofNullable(wanted.get("raised")),
                                Optional.ofNullable(wanted.get("uncaught")),
                                Optional.ofNullable(wanted.get("userUnhandled"))));
        return new SetExceptionBreakpointsResponse();
    }

    BreakpointLocationsResponse locations(BreakpointLocationsArguments arguments) {
        int last = arguments.getEndLine() == null ? arguments.getLine() : arguments.getEndLine();
        List<BreakpointLocation> places = new ArrayList<>();
        code(arguments.getSource().getPath())
                .ifPresent(code ->
                        code.between(arguments.getLine(), last)
                                .forEach(line -> {
                                    BreakpointLocation place = new BreakpointLocation();
                                    place.setLine(line);
                                    places.add(place);
                                }));
        BreakpointLocationsResponse response = new BreakpointLocationsResponse();
        response.setBreakpoints(places.toArray(new BreakpointLocation[0]));
        return response;
    }
}
