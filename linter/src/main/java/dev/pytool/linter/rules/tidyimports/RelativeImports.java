package dev.pytool.linter.rules.tidyimports;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.PackageFolders;
import dev.pytool.linter.syntax.Identifiers;
import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An import counts dots up to a package above, and the reader counts with it.
///
/// ```python
/// from .. import names
/// ```
///
/// Write instead:
///
/// ```python
/// from project import names
/// ```
///
/// The fix writes the absolute name where packages with `__init__.py` tell it; it is unsafe because
/// the folders may not be what is installed. Options: `flake8-tidy-imports.ban-relative-imports`.
@Rule(
        code = "TID252",
        name = "relative-imports",
        fix = Fixable.SOMETIMES,
        message = "Prefer absolute imports over relative imports{}")
final class RelativeImports {
    private RelativeImports() {}

    static void check(Stmt.ImportFrom node, LintContext cx) {
        boolean all = cx.options().flake8TidyImports().banRelativeImports().equals("all");
        if (node.level() <= (all ? 0 : 1)) {
            return;
        }
        Optional<Edit> edit = absolute(node, cx);
        for (Alias alias : node.names()) {
            Finding finding = cx.report(node, all ? "" : " from parent modules");
            edit.ifPresent(finding::unsafe);
        }
    }

    private static Optional<Edit> absolute(Stmt.ImportFrom node, LintContext cx) {
        List<String> packages = PackageFolders.of(cx.file());
        int kept = packages.size() - (node.level() - 1);
        if (packages.isEmpty() || kept <= 0) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>(packages.subList(0, kept));
        node.module().ifPresent(parts::add);
        String module = String.join(".", parts);
        if (!List.of(module.split("\\.")).stream().allMatch(Identifiers::isKeywordFree)) {
            return Optional.empty();
        }
        Tokens tokens = cx.tokens();
        int start = tokens.significant(tokens.at(cx.start(node)) + 1);
        int end = start;
        while (tokens.kind(tokens.significant(end + 1)) != TokenKind.IMPORT) {
            end = tokens.significant(end + 1);
        }
        return Optional.of(new Edit(tokens.start(start), tokens.end(end), module));
    }
}
