package dev.pytool.linter.rules.refurb;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// `Path.read_text` and `Path.read_bytes` open, read and close.
@Rule(
        code = "FURB101",
        name = "read-whole-file",
        fix = Fixable.SOMETIMES,
        preview = true,
        message = "{} can be replaced by `{}`")
final class ReadWholeFile {
    private ReadWholeFile() {}

    static void check(Stmt.With node, LintContext cx) {
        for (FileOpens.Opening opening : FileOpens.of(node, "read", cx)) {
            String method = opening.binary() ? "read_bytes(" : "read_text(";
            List<String> arguments =
                    opening.keywords().stream().map(each -> Unparse.keyword(each, cx)).toList();
            String call = method + String.join(", ", arguments) + ")";
            String path = opening.isPathOpen() ? opening.path() : "Path(" + opening.path() + ")";
            String what =
                    opening.isPathOpen()
                            ? "`Path.open()` followed by `read()` can be replaced by `"
                            : "`open` and `read` should be replaced by `";
            int start = cx.start(opening.item());
            Finding finding = cx.say(start, cx.end(opening.item()), what + path + "." + call + "`");
            if (node.items().size() == 1 && node.body().size() == 1) {
                fix(node, opening, call, finding, cx);
            }
        }
    }

    private static void fix(
            Stmt.With node,
            FileOpens.Opening opening,
            String call,
            Finding finding,
            LintContext cx) {
        String before =
                switch (node.body().getFirst()) {
                    case Stmt.Assign assign
                            when assign.targets().size() == 1
                                    && assign.targets().getFirst() instanceof Expr.Name name
                                    && assign.value() == opening.call() ->
                            name.id() + " = ";
                    case Stmt.AnnAssign assign
                            when assign.target() instanceof Expr.Name name
                                    && assign.value()
                                            .filter(it -> it == opening.call())
                                            .isPresent() ->
                            name.id() + ": " + cx.text(assign.annotation()) + " = ";
                    default -> "";
                };
        if (before.isEmpty()) {
            return;
        }
        PathFixes.replace(node, opening, before, call, finding, cx);
    }
}
