package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.FileRole;
import dev.pytool.parser.ast.Alias;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Import a as a.
@Rule(
        code = "PLC0414",
        name = "useless-import-alias",
        fix = Fixable.SOMETIMES,
        message = "Import alias does not rename original package")
final class UselessImportAlias {
    private UselessImportAlias() {}

    static void check(Alias node, LintContext cx) {
        if (node.asname().filter(node.name()::equals).isPresent()
                && cx.file().role() != FileRole.PACKAGE
                && !cx.isStub()) {
            cx.report(node).unsafe(cx.replace(node, node.name()));
        }
    }
}
