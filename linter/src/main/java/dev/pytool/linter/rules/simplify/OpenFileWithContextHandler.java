package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.Withitem;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;
import java.util.Set;

/// Open() outside a with.
@Rule(
        code = "SIM115",
        name = "open-file-with-context-handler",
        message = "Use a context manager for opening files")
final class OpenFileWithContextHandler {
    private OpenFileWithContextHandler() {}

    static void check(Expr.Call node, LintContext cx) {
        String name = cx.nameOf(node.func());
        boolean path =
                Calls.method(node).equals("open")
                        && ((Expr.Attribute) node.func()).value() instanceof Expr.Call made
                        && cx.nameOf(made.func()).equals("pathlib.Path");
        if (!path
                        && !Set.of(
                                        "builtins.open",
                                        "codecs.open",
                                        "bz2.open",
                                        "gzip.open",
                                        "lzma.open",
                                        "tarfile.open",
                                        "io.open",
                                        "tempfile.TemporaryFile",
                                        "tempfile.NamedTemporaryFile",
                                        "tempfile.SpooledTemporaryFile",
                                        "tokenize.open",
                                        "dbm.open",
                                        "shelve.open",
                                        "zipfile.ZipFile",
                                        "tarfile.TarFile",
                                        "dbm.gnu.open",
                                        "dbm.ndbm.open",
                                        "dbm.dumb.open",
                                        "fileinput.input",
                                        "fileinput.FileInput",
                                        "wave.open",
                                        "sqlite3.connect",
                                        "tarfile.TarFile.taropen",
                                        "bz2.BZ2File",
                                        "gzip.GzipFile",
                                        "lzma.LZMAFile")
                                .contains(name)
                || name.equals("sqlite3.connect")) {
            return;
        }
        Node child = node;
        for (Optional<Node> at = cx.parent(node); at.isPresent(); at = cx.parent(at.get())) {
            switch (at.get()) {
                case Withitem item -> {
                    return;
                }
                case Stmt.Return back -> {
                    return;
                }
                case Expr.Call call
                        when Calls.method(call).equals("enter_context")
                                || Calls.method(call).equals("enter_async_context")
                                || Calls.method(call).equals("addCleanup")
                                || Calls.method(call).equals("closing") -> {
                    return;
                }
                case Expr.Call call
                        when call.func() instanceof Expr.Attribute method
                                && method.attr().equals("close") -> {
                    return;
                }
                case Expr.Lambda lambda -> {
                    return;
                }
                case Expr.Yield yield -> {
                    return;
                }
                default -> {}
            }
            if (at.get() instanceof Stmt) {
                break;
            }
            child = at.get();
        }
        if (cx.function(node)
                .filter(function ->
                        function.name().equals("__enter__") || function.name().equals("__aenter__"))
                .isEmpty()) {
            cx.report(node.func());
        }
    }
}
