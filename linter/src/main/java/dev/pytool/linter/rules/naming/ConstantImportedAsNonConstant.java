package dev.pytool.linter.rules.naming;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Naming;
import dev.pytool.parser.ast.Alias;
import dev.pytool.processor.rule.Rule;

/// Constant imported as non constant.
@Rule(
        code = "N811",
        name = "constant-imported-as-non-constant",
        message = "Constant `{}` imported as non-constant `{}`")
final class ConstantImportedAsNonConstant {
    private ConstantImportedAsNonConstant() {}

    static void check(Alias node, LintContext cx) {
        String name = ImportNames.last(node);
        if (ImportNames.isRenamed(node, cx)
                && Naming.isCasedUpper(name)
                && !Naming.isUpper(node.asname().get())
                && !(name.length() == 1 && Naming.isCamel(node.asname().get()))) {
            cx.report(node, node.name(), node.asname().get());
        }
    }
}
