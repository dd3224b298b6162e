package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.DocSections;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// First docstring line repeats the function's signature.
@Rule(
        code = "D402",
        name = "signature-in-docstring",
        message = "First line should not be the function's signature")
final class SignatureInDocstring {
    private SignatureInDocstring() {}

    static void check(Docstring doc, LintContext cx) {
        if (doc.owner() instanceof Stmt.FunctionLike function) {
            String first = DocSections.lines(doc, cx).getFirst().text().strip();
            int at = first.indexOf(function.name() + "(");
            boolean word =
                    at >= 0
                            && (at == 0
                                    || !Character.isJavaIdentifierPart(first.charAt(at - 1))
                                            && first.charAt(at - 1) != '.');
            if (word) {
                cx.report(doc.start(), doc.end());
            }
        }
    }
}
