package dev.pytool.linter.syntax;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

/// Lambdas with a name, which had better be functions.
public final class Lambdas {
    private Lambdas() {}

    public static void report(
            Stmt node, Expr.Name name, Expr.Lambda lambda, String annotation, LintContext cx) {
        Finding finding = cx.report(node);
        String parameters = parameters(lambda, cx);
        String body =
                cx.text(
                        Brackets.span(lambda.body(), cx.start(lambda), cx.end(lambda), cx)[0],
                        cx.end(lambda));
        String indent = Statements.indentation(node, cx);
        String def =
                "def "
                        + name.id()
                        + "("
                        + parameters
                        + "):"
                        + cx.style().lineEnd()
                        + indent
                        + cx.style().indent()
                        + "return "
                        + body;
        boolean inClass = cx.semantics().enclosingScope(node).kind() == Scope.Kind.CLASS;
        if (cx.hasComment(node)
                || inClass
                || !annotation.isEmpty()
                || !Statements.ownsLines(node, cx)) {
            finding.display(cx.replace(node, def));
        } else {
            finding.unsafe(cx.replace(node, def));
        }
    }

    /// The parameters as written.
    public static String parameters(Expr.Lambda lambda, LintContext cx) {
        int start = cx.start(lambda) + "lambda".length();
        int end = cx.tokens().start(colon(lambda, cx));
        return cx.text(start, end).strip();
    }

    private static int colon(Expr.Lambda lambda, LintContext cx) {
        int body = Brackets.span(lambda.body(), cx.start(lambda), cx.end(lambda), cx)[0];
        return cx.tokens().significantBefore(cx.tokens().at(body));
    }
}
