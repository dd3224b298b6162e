package dev.pytool.linter.run;

import dev.pytool.linter.model.Comment;
import dev.pytool.linter.model.Definition;
import dev.pytool.linter.model.Definitions;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.linter.model.LogicalLines;
import dev.pytool.linter.model.PhysicalLine;
import dev.pytool.linter.model.Subject;
import dev.pytool.linter.rules.RuleTable;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.token.TokenKind;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/// Shows every subject of a file to the rules that listen to it and are on. The cost grows with the
/// rules that are on, not with those there are.
final class Walk {
    private final LintContext cx;
    private final Listeners listeners;

    private Walk(LintContext cx, Listeners listeners) {
        this.cx = cx;
        this.listeners = listeners;
    }

    /// Whether only rules that read text and tokens are on: those run on files that do not parse.
    static void tokens(LintContext cx, Listeners listeners) {
        new Walk(cx, listeners).tokens();
    }

    static void all(LintContext cx, Listeners listeners) {
        Walk walk = new Walk(cx, listeners);
        walk.tokens();
        walk.names();
        walk.nodes(cx.semantics().source().tree().root());
    }

    private boolean wants(Subject subject) {
        return listeners.of(subject).length > 0;
    }

    private void show(Subject kind, Object subject) {
        for (int rule : listeners.of(kind)) {
            cx.enter(rule);
            RuleTable.run(rule, subject, cx);
        }
    }

    private void tokens() {
        show(Subject.SOURCE_FILE, cx.file());
        if (wants(Subject.COMMENT)) {
            for (Comment comment : cx.comments()) {
                show(Subject.COMMENT, comment);
            }
        }
        if (wants(Subject.PHYSICAL_LINE)) {
            physicalLines();
        }
        if (wants(Subject.LOGICAL_LINE)) {
            for (LogicalLine line : LogicalLines.of(cx.file())) {
                show(Subject.LOGICAL_LINE, line);
            }
        }
    }

    private void physicalLines() {
        LineMap lines = cx.lines();
        BitSet inString = new BitSet();
        int depth = 0;
        int open = 0;
        for (int i = 0; i < cx.tokens().size(); i++) {
            TokenKind kind = cx.tokens().kind(i);
            switch (kind) {
                case STRING, FSTRING_MIDDLE, TSTRING_MIDDLE ->
                        inString.set(
                                lines.line(cx.tokens().start(i)), lines.line(cx.tokens().end(i)));
                case FSTRING_START, TSTRING_START -> {
                    if (depth++ == 0) {
                        open = lines.line(cx.tokens().start(i));
                    }
                }
                case FSTRING_END, TSTRING_END -> {
                    if (depth > 0 && --depth == 0) {
                        inString.set(open, lines.line(cx.tokens().start(i)));
                    }
                }
                default -> {}
            }
        }
        for (int i = 0; i < lines.lineCount(); i++) {
            int start = lines.lineStart(i);
            if (start == cx.text().length() && i > 0) {
                break;
            }
            int end = lines.lineContentEnd(i);
            show(
                    Subject.PHYSICAL_LINE,
                    new PhysicalLine(i, start, end, cx.text(start, end), inString.get(i)));
        }
    }

    private void names() {
        show(Subject.SEMANTICS, cx.semantics());
        if (wants(Subject.SCOPE) || wants(Subject.BINDING)) {
            for (Scope scope : cx.semantics().scopes()) {
                show(Subject.SCOPE, scope);
                if (wants(Subject.BINDING)) {
                    for (Binding binding : scope.all()) {
                        show(Subject.BINDING, binding);
                    }
                }
            }
        }
        if (wants(Subject.DEFINITION) || wants(Subject.DOCSTRING)) {
            for (Definition definition : Definitions.of(cx)) {
                show(Subject.DEFINITION, definition);
                // An empty docstring says nothing that could be judged.
                definition
                        .docstring()
                        .filter(docstring -> !docstring.body().isBlank())
                        .ifPresent(docstring -> show(Subject.DOCSTRING, docstring));
            }
        }
    }

    /// Visits without recursion: the depth of a tree is the user's choice.
    private void nodes(Node root) {
        Deque<Node> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Node node = open.pop();
            for (int rule : listeners.of(node.kind())) {
                cx.enter(rule);
                RuleTable.run(rule, node, cx);
            }
            if (node instanceof Expr.Constant constant) {
                cx.semantics().source().quoted(constant).ifPresent(open::push);
            } else {
                node.forEachChild(open::push);
            }
        }
    }
}
