package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.Definitions;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Replace str enum.
@Rule(
        code = "UP042",
        name = "replace-str-enum",
        fix = Fixable.SOMETIMES,
        message = "Class {} inherits from both `str` and `enum.Enum`")
final class ReplaceStrEnum {
    private ReplaceStrEnum() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        boolean text = node.bases().stream().anyMatch(base -> cx.isBuiltin(base, "str"));
        boolean enumeration =
                node.bases().stream().anyMatch(base -> cx.nameOf(base).equals("enum.Enum"));
        if (cx.target() >= 11 && text && enumeration) {
            int start = Definitions.nameStart(node, cx);
            cx.report(start, start + node.name().length(), node.name());
        }
    }
}
