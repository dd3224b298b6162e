package dev.pytool.linter.rules.refurb;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;

/// `Path.write_text` and `Path.write_bytes` open, write and close.
@Rule(
        code = "FURB103",
        name = "write-whole-file",
        fix = Fixable.SOMETIMES,
        preview = true,
        message = "{} can be replaced by `{}`")
final class WriteWholeFile {
    private WriteWholeFile() {}

    static void check(Stmt.With node, LintContext cx) {
        for (FileOpens.Opening opening : FileOpens.of(node, "write", cx)) {
            String method = opening.binary() ? "write_bytes(" : "write_text(";
            List<String> arguments = new ArrayList<>();
            arguments.add(Unparse.of(opening.call().args().getFirst(), cx));
            opening.keywords().forEach(each -> arguments.add(Unparse.keyword(each, cx)));
            String call = method + String.join(", ", arguments) + ")";
            String path = opening.isPathOpen() ? opening.path() : "Path(" + opening.path() + ")";
            String what =
                    opening.isPathOpen()
                            ? "`Path.open()` followed by `write()` can be replaced by `"
                            : "`open` and `write` should be replaced by `";
            int start = cx.start(opening.item());
            Finding finding = cx.say(start, cx.end(opening.item()), what + path + "." + call + "`");
            boolean alone =
                    node.items().size() == 1
                            && node.body().size() == 1
                            && node.body().getFirst() instanceof Stmt.Expr only
                            && only.value() == opening.call();
            if (alone) {
                PathFixes.replace(node, opening, "", call, finding, cx);
            }
        }
    }
}
