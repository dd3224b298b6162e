package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Removal;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The package became part of the standard library with Python 3.3.
@Rule(
        code = "UP026",
        name = "deprecated-mock-import",
        fix = Fixable.ALWAYS,
        message = "`mock` is deprecated, use `unittest.mock`")
final class DeprecatedMockImport {
    private DeprecatedMockImport() {}

    static void check(Stmt.Import node, LintContext cx) {
        List<Alias> mocks = node.names().stream().filter(each -> isMock(each.name())).toList();
        if (mocks.isEmpty()) {
            return;
        }
        List<String> lines = new ArrayList<>();
        String others =
                node.names().stream()
                        .filter(each -> !isMock(each.name()))
                        .map(cx::text)
                        .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            lines.add("import " + others);
        }
        mocks.forEach(each -> lines.add(line(each)));
        String text = joined(lines, node, cx);
        mocks.forEach(each -> cx.report(each).safe(cx.replace(node, text)));
    }

    static void check(Stmt.ImportFrom node, LintContext cx) {
        if (node.level() != 0 || !node.module().filter("mock"::equals).isPresent()) {
            return;
        }
        List<Alias> mocks =
                node.names().stream().filter(each -> each.name().equals("mock")).toList();
        List<String> lines = new ArrayList<>();
        if (mocks.size() < node.names().size()) {
            lines.add(without(node, mocks, cx));
        }
        mocks.forEach(each -> lines.add(line(each)));
        cx.report(node).safe(cx.replace(node, joined(lines, node, cx)));
    }

    static void check(Expr.Attribute node, LintContext cx) {
        if (node.attr().equals("mock")
                && Exprs.isName(node.value(), "mock")
                && cx.nameOf(node.value()).startsWith("mock")) {
            cx.report(node).safe(cx.replace(node, "mock"));
        }
    }

    private static boolean isMock(String name) {
        return name.equals("mock") || name.equals("mock.mock");
    }

    private static String line(Alias alias) {
        return "from unittest import mock" + alias.asname().map(name -> " as " + name).orElse("");
    }

    private static String joined(List<String> lines, Stmt node, LintContext cx) {
        return String.join(cx.style().lineEnd() + Statements.indentation(node, cx), lines);
    }

    /// The same import of the other names from the new place.
    private static String without(Stmt.ImportFrom node, List<Alias> mocks, LintContext cx) {
        Tokens tokens = cx.tokens();
        int word = tokens.significantBefore(tokens.at(cx.start(node.names().getFirst())));
        int from = tokens.end(word);
        while (tokens.kind(word) != TokenKind.IMPORT) {
            word = tokens.significantBefore(word);
        }
        StringBuilder out = new StringBuilder("from unittest.mock ");
        int at = tokens.start(word);
        List<Edit> edits =
                mocks.isEmpty()
                        ? List.of()
                        : Removal.elements(node.names(), mocks, from, cx.end(node), cx);
        for (Edit edit : edits) {
            out.append(cx.text(at, edit.start()));
            at = edit.end();
        }
        return out.append(cx.text(at, cx.end(node))).toString();
    }
}
