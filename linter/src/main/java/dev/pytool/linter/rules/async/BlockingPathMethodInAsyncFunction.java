package dev.pytool.linter.rules.async;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Instances;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

import java.util.Set;

/// Looking at the file system blocks every other task.
@Rule(
        code = "ASYNC240",
        name = "blocking-path-method-in-async-function",
        message = "Async functions should not perform blocking {} operations")
final class BlockingPathMethodInAsyncFunction {
    private BlockingPathMethodInAsyncFunction() {}

    private static final Set<String> PATHS =
            Set.of(
                    "pathlib.Path",
                    "pathlib.PurePath",
                    "pathlib.PosixPath",
                    "pathlib.PurePosixPath",
                    "pathlib.WindowsPath",
                    "pathlib.PureWindowsPath");
    private static final Set<String> PURE =
            Set.of(
                    "as_posix",
                    "as_uri",
                    "full_match",
                    "is_absolute",
                    "is_relative_to",
                    "is_reserved",
                    "joinpath",
                    "match",
                    "open",
                    "relative_to",
                    "with_name",
                    "with_segments",
                    "with_stem",
                    "with_suffix");
    private static final Set<String> FUNCTIONS =
            Set.of(
                    "abspath",
                    "exists",
                    "expanduser",
                    "getatime",
                    "getctime",
                    "getmtime",
                    "getsize",
                    "isdevdrive",
                    "isdir",
                    "isfile",
                    "isjunction",
                    "islink",
                    "ismount",
                    "isreserved",
                    "lexists",
                    "normpath",
                    "realpath",
                    "relpath",
                    "samefile",
                    "sameopenfile");

    static void check(Expr.Call node, LintContext cx) {
        if (!(node.func() instanceof Expr.Attribute attribute)) {
            return;
        }
        String name = cx.nameOf(node.func());
        if (name.startsWith("os.path.")
                && FUNCTIONS.contains(name.substring("os.path.".length()))) {
            if (AsyncFunctions.holds(node, cx)) {
                cx.report(node.func(), "os.path");
            }
            return;
        }
        boolean path =
                switch (attribute.value()) {
                    case Expr.Call made -> PATHS.contains(cx.nameOf(made.func()));
                    case Expr.Name owner -> Instances.isOf(owner, PATHS, cx);
                    default -> false;
                };
        if (path && !PURE.contains(attribute.attr()) && AsyncFunctions.holds(node, cx)) {
            cx.report(node.func(), "pathlib.Path");
        }
    }
}
