package dev.pytool.dap.adapter;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import java.util.List;

/// What the debug server can do, as the answer to `initialize`. The adapter answers before a server
/// exists.
final class Capabilities {
    private static final List<String> SUPPORTED =
            List.of(
                    "supportsConfigurationDoneRequest",
                    "supportsConditionalBreakpoints",
                    "supportsHitConditionalBreakpoints",
                    "supportsLogPoints",
                    "supportsFunctionBreakpoints",
                    "supportsEvaluateForHovers",
                    "supportsSetVariable",
                    "supportsSetExpression",
                    "supportsCompletionsRequest",
                    "supportsExceptionInfoRequest",
                    "supportsModulesRequest",
                    "supportsLoadedSourcesRequest",
                    "supportsDelayedStackTraceLoading",
                    "supportsBreakpointLocationsRequest",
                    "supportsTerminateRequest",
                    "supportTerminateDebuggee",
                    "supportsRestartRequest",
                    "supportsClipboardContext",
                    "supportsValueFormattingOptions");

    private Capabilities() {}

    static JsonObject json() {
        JsonObject body = new JsonObject();
        SUPPORTED.forEach(name -> body.addProperty(name, true));
        JsonArray filters = new JsonArray();
        filters.add(
                filter(
                        "raised",
                        "Raised Exceptions",
                        "Stop wherever an exception is raised.",
                        false));
        filters.add(
                filter(
                        "uncaught",
                        "Uncaught Exceptions",
                        "Stop where an exception that nothing handles is raised.",
                        true));
        filters.add(
                filter(
                        "userUnhandled",
                        "User Uncaught Exceptions",
                        "Stop where an exception leaves the program's own code.",
                        false));
        body.add("exceptionBreakpointFilters", filters);
        return body;
    }

    private static JsonObject filter(
            String id, String label, String description, boolean byDefault) {
        JsonObject filter = new JsonObject();
        filter.addProperty("filter", id);
        filter.addProperty("label", label);
        filter.addProperty("description", description);
        filter.addProperty("default", byDefault);
        filter.addProperty("supportsCondition", true);
        return filter;
    }
}
