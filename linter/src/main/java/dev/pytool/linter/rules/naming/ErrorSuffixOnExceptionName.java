package dev.pytool.linter.rules.naming;

import dev.pytool.linter.model.Definitions;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Naming;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Exception class without Error suffix.
@Rule(
        code = "N818",
        name = "error-suffix-on-exception-name",
        message = "Exception name `{}` should be named with an Error suffix")
final class ErrorSuffixOnExceptionName {
    private ErrorSuffixOnExceptionName() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        boolean exception =
                node.bases().stream()
                        .anyMatch(base ->
                                Exprs.isName(base, "Exception")
                                        || base instanceof Expr.Name name
                                                && name.id().endsWith("Error"));
        if (exception && !node.name().endsWith("Error") && !Naming.isIgnored(node.name(), cx)) {
            int start = Definitions.nameStart(node, cx);
            cx.report(start, start + node.name().length(), node.name());
        }
    }
}
