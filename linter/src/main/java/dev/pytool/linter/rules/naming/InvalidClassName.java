package dev.pytool.linter.rules.naming;

import dev.pytool.linter.model.Definitions;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Naming;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Class name not in CapWords.
@Rule(
        code = "N801",
        name = "invalid-class-name",
        message = "Class name `{}` should use CapWords convention")
final class InvalidClassName {
    private InvalidClassName() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        String bare = node.name().replaceAll("^_+", "");
        if (!Naming.isIgnored(node.name(), cx)
                && (!bare.isEmpty() && !Character.isUpperCase(bare.charAt(0))
                        || bare.indexOf('_') >= 0)) {
            int start = Definitions.nameStart(node, cx);
            cx.report(start, start + node.name().length(), node.name());
        }
    }
}
