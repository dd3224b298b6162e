package dev.pytool.linter.rules.simplify;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Nested withs that could be one.
@Rule(
        code = "SIM117",
        name = "multiple-with-statements",
        fix = Fixable.SOMETIMES,
        message =
                "Use a single `with` statement with multiple contexts instead of nested `with` statements")
final class MultipleWithStatements {
    private MultipleWithStatements() {}

    static void check(Stmt.WithLike node, LintContext cx) {
        if (node.body().size() != 1
                || !(node.body().getFirst() instanceof Stmt.WithLike inner)
                || node.kind() != inner.kind()) {
            return;
        }
        if (cx.parent(node)
                .filter(parent ->
                        parent instanceof Stmt.WithLike outer
                                && outer.kind() == node.kind()
                                && outer.body().size() == 1)
                .isPresent()) {
            return;
        }
        int colon = colon(inner, cx);
        Finding finding = cx.report(cx.start(node), colon + 1);
        Edits.join(node, inner, colon, cx).ifPresent(edits -> finding.fix(Fix.Safety.SAFE, edits));
    }

    /// Offset of the colon after the items.
    private static int colon(Stmt.WithLike with, LintContext cx) {
        int token = cx.tokens().at(cx.end(with.items().getLast()));
        while (cx.tokens().kind(token) != TokenKind.COLON) {
            token++;
        }
        return cx.tokens().start(token);
    }

    /// One statement out of two.
    private static final class Edits {
        private Edits() {}

        /// Empty where comments, brackets around items, strings of several lines or the line length
        /// stand against it.
        static Optional<List<Edit>> join(
                Stmt.WithLike outer, Stmt.WithLike inner, int colon, LintContext cx) {
            int outerColon = colon(outer, cx);
            String left = cx.text(cx.start(outer), outerColon);
            int from = cx.start(inner.items().getFirst());
            String right = cx.text(from, colon);
            String head = left + ", " + right;
            int last = cx.lines().line(cx.end(inner) - 1);
            int first = cx.lines().line(cx.start(inner.body().getFirst()));
            String indent = Statements.indentation(outer, cx);
            String deeper = Statements.indentation(inner, cx);
            boolean plain =
                    !cx.hasComment(outerColon, colon)
                            && head.indexOf('\n') < 0
                            && first > cx.lines().line(colon)
                            && cx.text(cx.start(inner), from).strip().matches("(async\\s+)?with")
                            && indent.length() + head.length() + 1 <= cx.options().lineLength()
                            && deeper.startsWith(indent)
                            && deeper.length() > indent.length();
            if (!plain) {
                return Optional.empty();
            }
            List<Edit> edits = new ArrayList<>();
            edits.add(new Edit(outerColon, colon, ", " + right));
            for (int line = cx.lines().line(colon) + 1; line <= last; line++) {
                int start = cx.lines().lineStart(line);
                String text = cx.text(start, cx.lines().lineContentEnd(line));
                TokenKind kind = cx.tokens().kind(cx.tokens().at(start));
                boolean inString =
                        kind == TokenKind.STRING && cx.tokens().start(cx.tokens().at(start)) < start
                                || kind == TokenKind.FSTRING_MIDDLE;
                if (inString) {
                    return Optional.empty();
                }
                if (text.startsWith(deeper)) {
                    edits.add(cx.delete(start + indent.length(), start + deeper.length()));
                } else if (!text.isBlank()) {
                    return Optional.empty();
                }
            }
            return Optional.of(edits);
        }
    }
}
