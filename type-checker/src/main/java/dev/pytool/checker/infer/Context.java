package dev.pytool.checker.infer;

import dev.pytool.checker.module.Scope;
import dev.pytool.checker.module.SourceModule;

import java.util.Optional;

/// Where an expression stands: scope, state of the flow, function around, and who hears of errors.
///
/// @param frame the function around, if any
public record Context(
        SourceModule module, Scope scope, Flow flow, Report report, Optional<Frame> frame) {

    /// For types asked out of order: no narrowing, no findings.
    public static Context detached(Scope scope) {
        return new Context(scope.module(), scope, Flow.start(), Report.silent(), Optional.empty());
    }

    Context in(Scope inner) {
        return new Context(module, inner, flow, report, frame);
    }

    Context with(Flow other) {
        return new Context(module, scope, other, report, frame);
    }

    Context in(Scope inner, Flow other) {
        return new Context(module, inner, other, report, frame);
    }
}
