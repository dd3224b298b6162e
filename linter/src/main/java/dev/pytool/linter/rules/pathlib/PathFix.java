package dev.pytool.linter.rules.pathlib;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Stmt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The method of `Path` in the place of a function that takes a path as text.
final class PathFix {
    private PathFix() {}

    /// Puts `Path(path).member` in the call's place.
    static void apply(
            Finding finding,
            Expr.Call node,
            Expr path,
            String member,
            Fix.Safety safety,
            LintContext cx) {
        ImportEdits.use("pathlib", "Path", node, cx)
                .ifPresent(use ->
                        finding.fix(
                                cx.hasComment(node) ? Fix.Safety.UNSAFE : safety,
                                use.with(
                                        cx.replace(
                                                node, receiver(use.name(), path, cx) + member))));
    }

    private static String receiver(String name, Expr path, LintContext cx) {
        String text = cx.text(path);
        return switch (path) {
            case Expr.Call call when cx.nameOf(call.func()).equals("pathlib.Path") -> text + ".";
            case Expr.Yield yield -> name + "((" + text + ")).";
            case Expr.YieldFrom yield -> name + "((" + text + ")).";
            default -> name + "(" + text + ").";
        };
    }

    /// What a call passes on: its arguments as written, without the path and without the keywords
    /// that no method of `Path` has. Empty where something is unpacked or the path is not given.
    static Optional<List<String>> rest(
            Expr.Call node, String parameter, LintContext cx, String... dropped) {
        if (Calls.isUnpacking(node)) {
            return Optional.empty();
        }
        List<String> out = new ArrayList<>();
        node.args().stream().skip(1).map(cx::text).forEach(out::add);
        for (Keyword keyword : node.keywords()) {
            String name = keyword.arg().orElse("");
            if (!name.equals(parameter) && !List.of(dropped).contains(name)) {
                out.add(cx.text(keyword));
            }
        }
        return Optional.of(out);
    }

    /// A fix whose value differs in type from the function's is safe only where nobody uses it.
    static Fix.Safety unlessUsed(Expr.Call node, LintContext cx) {
        return cx.parent(node).filter(parent -> parent instanceof Stmt.Expr).isPresent()
                ? Fix.Safety.SAFE
                : Fix.Safety.UNSAFE;
    }

    /// Whether every keyword is among these.
    static boolean knows(Expr.Call node, String... keywords) {
        return node.keywords().stream()
                .allMatch(keyword -> List.of(keywords).contains(keyword.arg().orElse("")));
    }

    /// A function with two paths: `Path(source).member(target)`.
    static void pair(
            Finding finding,
            Expr.Call node,
            String source,
            String target,
            String member,
            Fix.Safety safety,
            LintContext cx) {
        Optional<Expr> from = Calls.argument(node, source, 0);
        Optional<Expr> to = Calls.argument(node, target, 1);
        if (from.isEmpty()
                || to.isEmpty()
                || Calls.isUnpacking(node)
                || node.args().size() > 2
                || !knows(node, source, target, "src_dir_fd", "dst_dir_fd")) {
            return;
        }
        String other = cx.text(to.get());
        boolean open = to.get() instanceof Expr.Yield || to.get() instanceof Expr.YieldFrom;
        apply(
                finding,
                node,
                from.get(),
                member + (open ? "((" + other + "))" : "(" + other + ")"),
                safety,
                cx);
    }
}
