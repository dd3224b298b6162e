package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Stmt;

/// Placeholders in bodies of classes.
final class ClassBodies {
    private ClassBodies() {}

    /// Takes out a statement that other statements stand beside; a comment after it stays.
    static void remove(Stmt statement, Finding finding, LintContext cx) {
        int end = cx.end(statement);
        int lineEnd = cx.lines().lineContentEnd(cx.lines().line(end));
        int hash = end;
        while (hash < lineEnd && Character.isWhitespace(cx.text().charAt(hash))) {
            hash++;
        }
        if (hash < lineEnd && cx.text().charAt(hash) == '#') {
            finding.safe(cx.delete(cx.start(statement), hash));
        } else {
            finding.safe(Statements.delete(statement, cx));
        }
    }
}
