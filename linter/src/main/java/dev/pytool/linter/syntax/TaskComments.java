package dev.pytool.linter.syntax;

import dev.pytool.linter.model.Comment;
import dev.pytool.linter.model.LintContext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Comments that name something to do: TODO, FIXME, XXX, HACK.
public final class TaskComments {
    private TaskComments() {}

    private static final Pattern TAG =
            Pattern.compile("(?i)(?:todo|fixme|hack|xxx)(?![\\p{L}\\p{N}_])");

    /// One task.
    ///
    /// @param index of its comment among the file's
    /// @param tag the word as written
    /// @param start absolute offset of the word
    public record Task(int index, Comment comment, String tag, int start) {
        public int end() {
            return start + tag.length();
        }

        public boolean is(String word) {
            return tag.equalsIgnoreCase(word);
        }

        /// What stands behind the word.
        public String rest() {
            return comment.text().substring(end() - comment.start());
        }
    }

    public static List<Task> of(LintContext cx) {
        List<Task> tasks = new ArrayList<>();
        List<Comment> comments = cx.comments();
        for (int i = 0; i < comments.size(); i++) {
            task(i, comments.get(i)).ifPresent(tasks::add);
        }
        return tasks;
    }

    /// The task that a comment, or a part of it behind a further hash, begins with.
    public static Optional<Task> task(int index, Comment comment) {
        String text = comment.text();
        int at = 0;
        while (at >= 0) {
            while (at < text.length() && text.charAt(at) == '#') {
                at++;
            }
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            Matcher tag = TAG.matcher(text).region(at, text.length());
            tag.useTransparentBounds(true);
            if (tag.lookingAt()) {
                return Optional.of(new Task(index, comment, tag.group(), comment.start() + at));
            }
            at = text.indexOf('#', at);
        }
        return Optional.empty();
    }

    /// Reports the comments that begin with a word.
    public static void report(String word, LintContext cx) {
        for (Task task : of(cx)) {
            if (task.is(word)) {
                cx.report(task.start(), task.end());
            }
        }
    }

    /// What a task lacks: the letters `a` for an author, `c` colon, `s` space behind it, `d`
    /// description.
    public static String gaps(Task task) {
        String rest = task.rest();
        String trimmed = rest.stripLeading();
        int author = rest.length() - trimmed.length();
        String gaps = "";
        int end = author(trimmed);
        if (end < 0) {
            gaps = "a";
            author = trimmed.startsWith(":") ? author : 0;
        } else {
            author += end;
        }
        String after = rest.substring(author);
        if (!after.startsWith(":")) {
            return gaps + "c" + (after.isEmpty() ? "d" : "");
        }
        if (after.length() == 1) {
            return gaps + "d";
        }
        return Character.isWhitespace(after.charAt(1)) ? gaps : gaps + "s";
    }

    /// Where `(author)` or `@author` ends, -1 where there is none.
    private static int author(String text) {
        if (text.startsWith("(")) {
            int close = text.indexOf(')');
            return close < 0 ? text.length() : close + 1;
        }
        if (text.startsWith("@")) {
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) == ':' || Character.isWhitespace(text.charAt(i))) {
                    return i;
                }
            }
        }
        return -1;
    }

    /// Reports the tasks, HACK apart, that lack something.
    public static void report(char gap, LintContext cx) {
        for (Task task : of(cx)) {
            if (!task.is("hack") && gaps(task).indexOf(gap) >= 0) {
                cx.report(task.start(), task.end());
            }
        }
    }
}
