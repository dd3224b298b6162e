package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Manual from import.
@Rule(
        code = "PLR0402",
        name = "manual-from-import",
        fix = Fixable.SOMETIMES,
        message = "Use `from {} import {}` in lieu of alias")
final class ManualFromImport {
    private ManualFromImport() {}

    static void check(Stmt.Import node, LintContext cx) {
        for (Alias alias : node.names()) {
            int dot = alias.name().lastIndexOf('.');
            if (dot > 0
                    && alias.asname().filter(alias.name().substring(dot + 1)::equals).isPresent()) {
                Finding finding =
                        cx.report(alias, alias.name().substring(0, dot), alias.asname().get());
                if (node.names().size() == 1) {
                    finding.safe(
                            cx.replace(
                                    node,
                                    "from "
                                            + alias.name().substring(0, dot)
                                            + " import "
                                            + alias.asname().get()));
                }
            }
        }
    }
}
