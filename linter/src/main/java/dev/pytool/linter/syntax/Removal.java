package dev.pytool.linter.syntax;

import dev.pytool.linter.model.Comment;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Taking arguments and elements out of lists.
public final class Removal {
    private Removal() {}

    /// Removes arguments of a call, each with the comma that goes with it.
    public static List<Edit> arguments(Expr.Call call, List<? extends Node> gone, LintContext cx) {
        List<Node> all = new ArrayList<>(call.args());
        all.addAll(call.keywords());
        all.sort(Comparator.comparingInt(cx::start));
        int open = Brackets.outerEnd(call.func(), cx.end(call), cx);
        Tokens tokens = cx.tokens();
        int from = tokens.end(tokens.significant(tokens.at(open)));
        return elements(all, gone, from, cx.end(call) - 1, cx);
    }

    /// Removes a base or keyword of a class; the parentheses go where it is the only one.
    public static List<Edit> classArgument(Stmt.ClassDef type, Node gone, LintContext cx) {
        List<Node> all = new ArrayList<>(type.bases());
        all.addAll(type.keywords());
        all.sort(Comparator.comparingInt(cx::start));
        Tokens tokens = cx.tokens();
        int open =
                tokens.significantBefore(
                        tokens.at(Brackets.span(all.getFirst(), 0, Integer.MAX_VALUE, cx)[0]));
        while (tokens.kind(open) != TokenKind.LPAR) {
            open = tokens.significant(open + 1);
        }
        int close = open;
        int depth = 0;
        do {
            switch (tokens.kind(close)) {
                case LPAR, LSQB, LBRACE -> depth++;
                case RPAR, RSQB, RBRACE -> depth--;
                default -> {}
            }
            close++;
        } while (depth > 0);
        int end = tokens.end(close - 1);
        return all.size() == 1
                ? List.of(cx.delete(tokens.start(open), end))
                : elements(all, List.of(gone), tokens.end(open), end - 1, cx);
    }

    /// Removes arguments of a call up to the next one, the last ones with all that stands before
    /// the closing parenthesis.
    public static List<Edit> trailing(Expr.Call call, List<? extends Node> gone, LintContext cx) {
        List<Node> all = new ArrayList<>(call.args());
        all.addAll(call.keywords());
        all.sort(Comparator.comparingInt(cx::start));
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (gone.contains(all.get(i))) {
                int from = start(all.get(i), cx.end(call.func()), cx);
                int to =
                        i + 1 < all.size()
                                ? start(all.get(i + 1), cx.end(call.func()), cx)
                                : cx.end(call) - 1;
                edits.add(cx.delete(from, to));
            }
        }
        return merged(edits);
    }

    /// Removes elements of a bracketed list that holds `all` between two offsets.
    public static List<Edit> elements(
            List<? extends Node> all, List<? extends Node> gone, int from, int to, LintContext cx) {
        if (gone.size() == all.size()) {
            return List.of(new Edit(from, to, ""));
        }
        List<Edit> edits = new ArrayList<>();
        int lastKept = -1;
        for (int i = 0; i < all.size(); i++) {
            if (!gone.contains(all.get(i))) {
                lastKept = i;
            }
        }
        for (int i = 0; i < lastKept; i++) {
            if (gone.contains(all.get(i))) {
                int start = start(all.get(i), from, cx);
                int end = Brackets.span(all.get(i), from, to, cx)[1];
                edits.add(
                        new Edit(
                                start, untilComment(end, start(all.get(i + 1), from, cx), cx), ""));
            }
        }
        if (lastKept < all.size() - 1) {
            Node kept = all.get(lastKept);
            int end = Brackets.span(kept, from, to, cx)[1];
            Node last = all.getLast();
            int lastEnd = Brackets.span(last, from, to, cx)[1];
            edits.add(new Edit(end, lastEnd, ""));
        }
        return merged(edits);
    }

    /// The offset, or that of a comment before it: comments stay.
    private static int untilComment(int from, int to, LintContext cx) {
        return cx.comments().stream()
                .map(Comment::start)
                .filter(start -> from <= start && start < to)
                .findFirst()
                .orElse(to);
    }

    private static int start(Node node, int from, LintContext cx) {
        return Brackets.span(node, from, Integer.MAX_VALUE, cx)[0];
    }

    /// The same edits with neighbours and overlaps joined.
    public static List<Edit> merged(List<Edit> edits) {
        List<Edit> sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparingInt(Edit::start));
        List<Edit> out = new ArrayList<>();
        for (Edit edit : sorted) {
            if (!out.isEmpty() && edit.start() <= out.getLast().end()) {
                Edit last = out.removeLast();
                out.add(
                        new Edit(
                                last.start(),
                                Math.max(last.end(), edit.end()),
                                last.replacement() + edit.replacement()));
            } else {
                out.add(edit);
            }
        }
        return out;
    }
}
