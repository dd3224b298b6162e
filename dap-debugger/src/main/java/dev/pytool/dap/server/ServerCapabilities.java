package dev.pytool.dap.server;

import org.eclipse.lsp4j.debug.Capabilities;
import org.eclipse.lsp4j.debug.ExceptionBreakpointsFilter;

import java.util.List;

/// The answer to `initialize` for clients that talk to the program without the adapter.
final class ServerCapabilities {
    private ServerCapabilities() {}

    static Capabilities make() {
        Capabilities can = new Capabilities();
        can.setSupportsConfigurationDoneRequest(true);
        can.setSupportsConditionalBreakpoints(true);
        can.setSupportsHitConditionalBreakpoints(true);
        can.setSupportsLogPoints(true);
        can.setSupportsFunctionBreakpoints(true);
        can.setSupportsEvaluateForHovers(true);
        can.setSupportsSetVariable(true);
        can.setSupportsSetExpression(true);
        can.setSupportsCompletionsRequest(true);
        can.setSupportsExceptionInfoRequest(true);
        can.setSupportsExceptionFilterOptions(true);
        can.setSupportsModulesRequest(true);
        can.setSupportsLoadedSourcesRequest(true);
        can.setSupportsDelayedStackTraceLoading(true);
        can.setSupportsBreakpointLocationsRequest(true);
        can.setSupportsTerminateRequest(true);
        can.setSupportTerminateDebuggee(true);
        can.setSupportsClipboardContext(true);
        can.setSupportsValueFormattingOptions(true);
        can.setExceptionBreakpointFilters(
                List.of(
                                filter("raised", "Raised Exceptions", false),
                                filter("uncaught", "Uncaught Exceptions", true),
                                filter("userUnhandled", "User Uncaught Exceptions", false))
                        .toArray(new ExceptionBreakpointsFilter[0]));
        return can;
    }

    private static ExceptionBreakpointsFilter filter(String id, String label, boolean byDefault) {
        ExceptionBreakpointsFilter filter = new ExceptionBreakpointsFilter();
        filter.setFilter(id);
        filter.setLabel(label);
        filter.setDefault_(byDefault);
        filter.setSupportsCondition(true);
        return filter;
    }
}
