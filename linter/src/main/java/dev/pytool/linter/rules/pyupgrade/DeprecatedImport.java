package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Removal;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The name stands in another module today; the old place is deprecated or gone.
@Rule(
        code = "UP035",
        name = "deprecated-import",
        fix = Fixable.SOMETIMES,
        message = "Import from `{}` instead: {}")
final class DeprecatedImport {
    private DeprecatedImport() {}

    static void check(Stmt.ImportFrom node, LintContext cx) {
        if (node.level() != 0 || node.module().isEmpty()) {
            return;
        }
        String module = node.module().get();
        Map<String, List<Alias>> moved = new LinkedHashMap<>();
        for (String target :
                List.of(
                        "collections.abc",
                        "collections",
                        "re",
                        "typing",
                        "shlex",
                        "types",
                        "warnings",
                        "enum")) {
            List<Alias> names =
                    node.names().stream()
                            .filter(each ->
                                    Relocations.target(module, each.name(), cx.target())
                                            .filter(target::equals)
                                            .isPresent())
                            .toList();
            if (!names.isEmpty()) {
                moved.put(target, names);
            }
        }
        moved.forEach((target, names) -> {
            String listed =
                    names.stream()
                            .map(each -> "`" + each.name() + "`")
                            .collect(Collectors.joining(", "));
            Finding finding = cx.report(node, target, listed);
            fix(node, target, names, finding, cx);
        });
        for (Alias each : node.names()) {
            Relocations.replacement(module, each.name(), cx.target())
                    .ifPresent(better ->
                            cx.say(
                                    cx.start(node),
                                    cx.end(node),
                                    "`"
                                            + module
                                            + "."
                                            + each.name()
                                            + "` is deprecated, use `"
                                            + better
                                            + "` instead"));
        }
    }

    private static void fix(
            Stmt.ImportFrom node,
            String target,
            List<Alias> names,
            Finding finding,
            LintContext cx) {
        String line =
                "from "
                        + target
                        + " import "
                        + names.stream().map(cx::text).collect(Collectors.joining(", "));
        if (names.size() == node.names().size()) {
            finding.safe(cx.replace(node, line));
            return;
        }
        int start = cx.start(node);
        if (!cx.text(cx.lines().lineStart(cx.lines().line(start)), start).isBlank()) {
            return;
        }
        Tokens tokens = cx.tokens();
        int word = tokens.at(start);
        while (tokens.kind(word) != TokenKind.IMPORT) {
            word = tokens.significant(word + 1);
        }
        StringBuilder out = new StringBuilder();
        int at = start;
        for (Edit edit : edits(node, names, tokens.end(word), cx)) {
            out.append(cx.text(at, edit.start()));
            at = edit.end();
        }
        out.append(cx.text(at, cx.end(node)));
        finding.safe(
                cx.replace(
                        node,
                        out + cx.style().lineEnd() + Statements.indentation(node, cx) + line));
    }

    /// Each name goes with the comma and space up to the next one; the last with those before it.
    private static List<Edit> edits(
            Stmt.ImportFrom node, List<Alias> gone, int from, LintContext cx) {
        return Removal.elements(node.names(), gone, from, cx.end(node), cx);
    }
}
