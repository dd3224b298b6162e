package dev.pytool.dap.server;

import dev.pytool.interpreter.debug.Stepper;

import org.eclipse.lsp4j.debug.*;
import org.eclipse.lsp4j.debug.services.IDebugProtocolServer;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// The protocol's requests, each handed to its group.
final class Requests implements IDebugProtocolServer {
    private static final int TERMINATED = 143;

    private final Session session;
    private final BreakpointRequests breakpoints;

    Requests(Session session) {
        this.session = session;
        breakpoints = new BreakpointRequests(session);
    }

    private static CompletableFuture<Void> done() {
        return CompletableFuture.completedFuture(null);
    }

    private static <T> CompletableFuture<T> now(Supplier<T> body) {
        return CompletableFuture.completedFuture(body.get());
    }

    @Override
    public CompletableFuture<Capabilities> initialize(InitializeRequestArguments arguments) {
        return now(ServerCapabilities::make);
    }

    @Override
    public CompletableFuture<Void> launch(Map<String, Object> arguments) {
        if (Boolean.TRUE.equals(arguments.get("noDebug"))) {
            session.runFree();
        }
        return attach(arguments);
    }

    @Override
    public CompletableFuture<Void> attach(Map<String, Object> arguments) {
        session.stepper().justMyCode(!Boolean.FALSE.equals(arguments.get("justMyCode")));
        if (Boolean.TRUE.equals(arguments.get("stopOnEntry"))) {
            session.stepper().stopOnEntry();
        }
        session.client().initialized();
        return done();
    }

    @Override
    public CompletableFuture<Void> configurationDone(ConfigurationDoneArguments arguments) {
        session.configured();
        return done();
    }

    @Override
    public CompletableFuture<SetBreakpointsResponse> setBreakpoints(
            SetBreakpointsArguments arguments) {
        return now(() -> breakpoints.lines(arguments));
    }

    @Override
    public CompletableFuture<SetFunctionBreakpointsResponse> setFunctionBreakpoints(
            SetFunctionBreakpointsArguments arguments) {
        return now(() -> breakpoints.functions(arguments));
    }

    @Override
    public CompletableFuture<SetExceptionBreakpointsResponse> setExceptionBreakpoints(
            SetExceptionBreakpointsArguments arguments) {
        return now(() -> breakpoints.exceptions(arguments));
    }

    @Override
    public CompletableFuture<BreakpointLocationsResponse> breakpointLocations(
            BreakpointLocationsArguments arguments) {
        return now(() -> breakpoints.locations(arguments));
    }

    @Override
    public CompletableFuture<ThreadsResponse> threads() {
        return now(() -> StackRequests.threads(session));
    }

    @Override
    public CompletableFuture<StackTraceResponse> stackTrace(StackTraceArguments arguments) {
        return session.whileStopped(halt -> StackRequests.stack(session, halt, arguments));
    }

    @Override
    public CompletableFuture<ExceptionInfoResponse> exceptionInfo(
            ExceptionInfoArguments arguments) {
        return session.whileStopped(StackRequests::exception);
    }

    @Override
    public CompletableFuture<ScopesResponse> scopes(ScopesArguments arguments) {
        return session.whileStopped(halt -> VariableRequests.scopes(halt, arguments));
    }

    @Override
    public CompletableFuture<VariablesResponse> variables(VariablesArguments arguments) {
        return session.whileStopped(halt -> VariableRequests.variables(halt, arguments));
    }

    @Override
    public CompletableFuture<SetVariableResponse> setVariable(SetVariableArguments arguments) {
        return session.whileStopped(halt -> VariableRequests.set(halt, arguments));
    }

    @Override
    public CompletableFuture<EvaluateResponse> evaluate(EvaluateArguments arguments) {
        return session.whileStopped(halt -> EvaluateRequests.evaluate(halt, arguments));
    }

    @Override
    public CompletableFuture<SetExpressionResponse> setExpression(
            SetExpressionArguments arguments) {
        return session.whileStopped(halt -> EvaluateRequests.assign(halt, arguments));
    }

    @Override
    public CompletableFuture<CompletionsResponse> completions(CompletionsArguments arguments) {
        return session.whileStopped(halt -> EvaluateRequests.complete(halt, arguments));
    }

    @Override
    public CompletableFuture<ModulesResponse> modules(ModulesArguments arguments) {
        return session.reading(in -> ModuleRequests.modules(session, in, arguments));
    }

    @Override
    public CompletableFuture<LoadedSourcesResponse> loadedSources(
            LoadedSourcesArguments arguments) {
        return session.reading(ModuleRequests::sources);
    }

    @Override
    public CompletableFuture<ContinueResponse> continue_(ContinueArguments arguments) {
        ContinueResponse response = new ContinueResponse();
        response.setAllThreadsContinued(true);
        session.goAfterReply(Stepper.Resume.CONTINUE);
        return now(() -> response);
    }

    private CompletableFuture<Void> step(Stepper.Resume how) {
        session.goAfterReply(how);
        return done();
    }

    @Override
    public CompletableFuture<Void> next(NextArguments arguments) {
        return step(Stepper.Resume.STEP_OVER);
    }

    @Override
    public CompletableFuture<Void> stepIn(StepInArguments arguments) {
        return step(Stepper.Resume.STEP_IN);
    }

    @Override
    public CompletableFuture<Void> stepOut(StepOutArguments arguments) {
        return step(Stepper.Resume.STEP_OUT);
    }

    @Override
    public CompletableFuture<Void> pause(PauseArguments arguments) {
        session.stepper().pause();
        return done();
    }

    @Override
    public CompletableFuture<Void> terminate(TerminateArguments arguments) {
        endSoon();
        return done();
    }

    @Override
    public CompletableFuture<Void> disconnect(DisconnectArguments arguments) {
        if (arguments != null && Boolean.TRUE.equals(arguments.getTerminateDebuggee())) {
            endSoon();
        } else {
            session.detach();
        }
        return done();
    }

    /// Ends the program once the answer had time to leave.
    private static void endSoon() {
        java.lang.Thread.ofPlatform()
                .daemon()
                .name("terminate")
                .start(() -> {
                    try {
                        java.lang.Thread.sleep(100);
                    } catch (InterruptedException e) {
                        java.lang.Thread.currentThread().interrupt();
                    }
                    Runtime.getRuntime().halt(TERMINATED);
                });
    }
}
