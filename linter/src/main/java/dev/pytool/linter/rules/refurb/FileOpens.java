package dev.pytool.linter.rules.refurb;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Reference;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.Withitem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `with open(...) as file` blocks that read or write a file at once.
final class FileOpens {
    private FileOpens() {}

    /// @param item the part of the `with` that opens
    /// @param method `read` or `write`, as the one call of the file
    /// @param call that call
    /// @param binary whether the mode says so
    /// @param filename the file's path as written, or the path object for `Path.open`
    /// @param keywords the arguments that `Path`'s methods take too
    record Opening(
            Withitem item,
            Expr.Call call,
            boolean binary,
            String path,
            List<Keyword> keywords,
            boolean isPathOpen) {}

    /// The openings of one `with` statement whose file is used by one call of this method only.
    static List<Opening> of(Stmt.With node, String method, LintContext cx) {
        List<Opening> found = new ArrayList<>();
        for (Withitem item : node.items()) {
            opening(item, node, method, cx).ifPresent(found::add);
        }
        return found;
    }

    /// `p.open(...)` after `p = Path(...)`.
    private static boolean opensVariable(Expr.Call open, LintContext cx) {
        return open.func() instanceof Expr.Attribute method
                && method.attr().equals("open")
                && method.value() instanceof Expr.Name name
                && cx.semantics()
                        .binding(name)
                        .filter(binding -> binding.kind() == Binding.Kind.ASSIGNMENT)
                        .isPresent()
                && Values.constructor(name, cx).equals("pathlib.Path");
    }

    private static Optional<Opening> opening(
            Withitem item, Stmt.With node, String method, LintContext cx) {
        if (!(item.contextExpr() instanceof Expr.Call open)
                || item.optionalVars().isEmpty()
                || !(item.optionalVars().get() instanceof Expr.Name name)
                || !Files.opens(open, cx) && !opensVariable(open, cx)
                || Calls.isUnpacking(open)) {
            return Optional.empty();
        }
        boolean path =
                Calls.method(open).equals("open")
                        && !cx.nameOf(open.func()).equals("builtins.open")
                        && !cx.nameOf(open.func()).equals("io.open");
        int names = path ? 0 : 1;
        if (!path && open.args().isEmpty() || open.args().size() > names + 1) {
            return Optional.empty();
        }
        Optional<String> mode = mode(open, names);
        boolean read = method.equals("read");
        boolean fits =
                switch (mode.orElse("")) {
                    case "r", "rb" -> read;
                    case "w", "wb" -> !read;
                    default -> false;
                };
        List<Keyword> kept = new ArrayList<>();
        for (Keyword keyword : open.keywords()) {
            switch (keyword.arg().orElse("")) {
                case "mode" -> {}
                case "encoding", "errors" -> kept.add(keyword);
                case "newline" -> {
                    kept.add(keyword);
                    fits &= cx.target() >= (read ? 13 : 10);
                }
                default -> fits = false;
            }
        }
        if (!fits) {
            return Optional.empty();
        }
        return use(name, node, method, cx)
                .map(call ->
                        new Opening(
                                item,
                                call,
                                mode.get().endsWith("b"),
                                path
                                        ? Unparse.primary(
                                                ((Expr.Attribute) open.func()).value(), cx)
                                        : Unparse.of(open.args().getFirst(), cx),
                                kept,
                                path));
    }

    private static Optional<String> mode(Expr.Call open, int position) {
        Optional<Expr> given =
                Calls.keyword(open, "mode")
                        .map(Keyword::value)
                        .or(() -> Calls.positional(open, position));
        return given.isEmpty() ? Optional.of("r") : given.flatMap(Exprs::string);
    }

    /// The one use of the file, if it is a call of the method outside any loop of the block.
    private static Optional<Expr.Call> use(
            Expr.Name name, Stmt.With node, String method, LintContext cx) {
        Optional<Binding> binding = cx.semantics().binding(name);
        if (binding.isEmpty()) {
            return Optional.empty();
        }
        // A later binding inherits the reads of the earlier ones.
        List<Reference> reads =
                binding.get().references().stream()
                        .filter(each -> each.start() >= cx.start(node))
                        .toList();
        Optional<Expr.Name> read = reads.size() == 1 ? reads.getFirst().node() : Optional.empty();
        if (read.isEmpty()
                || !(cx.parent(read.get()).orElse(node) instanceof Expr.Attribute attribute)
                || !attribute.attr().equals(method)
                || !(cx.parent(attribute).orElse(node) instanceof Expr.Call call)
                || call.func() != attribute
                || call.args().size() != (method.equals("read") ? 0 : 1)
                || !call.keywords().isEmpty()) {
            return Optional.empty();
        }
        for (Optional<Node> at = cx.parent(call); at.isPresent(); at = cx.parent(at.get())) {
            if (at.get() == node) {
                return Optional.of(call);
            }
            switch (at.get().kind()) {
                case FOR, ASYNC_FOR, WHILE, FUNCTION_DEF, ASYNC_FUNCTION_DEF, LAMBDA, CLASS_DEF -> {
                    return Optional.empty();
                }
                default -> {}
            }
        }
        return Optional.empty();
    }
}
