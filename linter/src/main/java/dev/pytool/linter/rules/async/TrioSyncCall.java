package dev.pytool.linter.rules.async;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Set;

/// These functions of trio do nothing until they are awaited.
@Rule(
        code = "ASYNC105",
        name = "trio-sync-call",
        fix = Fixable.SOMETIMES,
        message = "Call to `{}` is not immediately awaited")
final class TrioSyncCall {
    private TrioSyncCall() {}

    private static final Set<String> FUNCTIONS =
            Set.of(
                    "trio.aclose_forcefully",
                    "trio.open_file",
                    "trio.open_ssl_over_tcp_listeners",
                    "trio.open_ssl_over_tcp_stream",
                    "trio.open_tcp_listeners",
                    "trio.open_tcp_stream",
                    "trio.open_unix_socket",
                    "trio.run_process",
                    "trio.serve_listeners",
                    "trio.serve_ssl_over_tcp",
                    "trio.serve_tcp",
                    "trio.sleep",
                    "trio.sleep_forever",
                    "trio.lowlevel.cancel_shielded_checkpoint",
                    "trio.lowlevel.checkpoint",
                    "trio.lowlevel.checkpoint_if_cancelled",
                    "trio.lowlevel.open_process",
                    "trio.lowlevel.permanently_detach_coroutine_object",
                    "trio.lowlevel.reattach_detached_coroutine_object",
                    "trio.lowlevel.temporarily_detach_coroutine_object",
                    "trio.lowlevel.wait_readable",
                    "trio.lowlevel.wait_task_rescheduled",
                    "trio.lowlevel.wait_writable");

    static void check(Expr.Call node, LintContext cx) {
        String name = cx.nameOf(node.func());
        if (!FUNCTIONS.contains(name)
                || cx.parent(node).filter(Expr.Await.class::isInstance).isPresent()) {
            return;
        }
        Finding finding = cx.report(node, name);
        if (AsyncFunctions.holds(node, cx)) {
            finding.unsafe(cx.insert(cx.start(node), "await "));
        }
    }
}
