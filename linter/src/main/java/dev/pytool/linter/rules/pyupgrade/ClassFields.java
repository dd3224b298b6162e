package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.token.Identifiers;
import dev.pytool.parser.token.TokenKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Classes written in place of the calls that make them.
final class ClassFields {
    private ClassFields() {}

    record Field(String name, Expr type) {}

    /// The fields that keyword arguments name; empty where one unpacks.
    static Optional<List<Field>> of(List<Keyword> keywords) {
        List<Field> fields = new ArrayList<>();
        for (Keyword keyword : keywords) {
            if (keyword.arg().isEmpty()) {
                return Optional.empty();
            }
            fields.add(new Field(keyword.arg().get(), keyword.value()));
        }
        return Optional.of(fields);
    }

    /// Whether a field may be called so in a class body, where two underscores in front change
    /// names.
    static boolean isName(String text) {
        return Identifiers.isIdentifier(text)
                && TokenKind.keyword(text).isEmpty()
                && !text.startsWith("__");
    }

    /// Reports a call whose class can be written out.
    static void report(Stmt node, String name, String bases, List<Field> fields, LintContext cx) {
        Finding finding = cx.report(node, name);
        String end = cx.style().lineEnd();
        String indent = Statements.indentation(node, cx) + cx.style().indent();
        StringBuilder out = new StringBuilder("class " + name + "(" + bases + "):");
        if (fields.isEmpty()) {
            out.append(end).append(indent).append("pass");
        }
        for (Field field : fields) {
            out.append(end)
                    .append(indent)
                    .append(field.name())
                    .append(": ")
                    .append(Unparse.index(field.type(), cx));
        }
        if (cx.semantics().enclosingScope(node).isFunction()) {
            return;
        }
        finding.fix(
                cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                List.of(cx.replace(node, out.toString())));
    }
}
