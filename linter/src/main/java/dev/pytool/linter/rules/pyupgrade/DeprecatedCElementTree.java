package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.DefinitionNames;
import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Deprecated c element tree.
@Rule(
        code = "UP023",
        name = "deprecated-c-element-tree",
        fix = Fixable.ALWAYS,
        message = "`cElementTree` is deprecated, use `ElementTree`")
final class DeprecatedCElementTree {
    private DeprecatedCElementTree() {}

    static void check(Stmt.ImportFrom node, LintContext cx) {
        if (node.level() == 0
                && node.module().filter("xml.etree.cElementTree"::equals).isPresent()) {
            int start =
                    DefinitionNames.word(cx.text(), "cElementTree", cx.start(node), cx.end(node));
            cx.report(node).safe(new Edit(start, start + 1, ""));
        } else if (node.level() == 0 && node.module().filter("xml.etree"::equals).isPresent()) {
            node.names().stream()
                    .filter(alias ->
                            alias.name().equals("cElementTree") && alias.asname().isPresent())
                    .forEach(alias ->
                            cx.report(alias)
                                    .safe(new Edit(cx.start(alias), cx.start(alias) + 1, "")));
        }
    }

    static void check(Stmt.Import node, LintContext cx) {
        for (Alias alias : node.names()) {
            if (alias.name().equals("xml.etree.cElementTree") && alias.asname().isPresent()) {
                int start = cx.start(alias) + "xml.etree.".length();
                cx.report(alias).safe(new Edit(start, start + 1, ""));
            }
        }
    }
}
