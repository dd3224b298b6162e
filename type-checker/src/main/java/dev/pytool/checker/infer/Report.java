package dev.pytool.checker.infer;

import dev.pytool.analyzer.report.Diagnostic;
import dev.pytool.analyzer.report.Severity;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Gathers the findings of one file. While muted it counts them only, which is how alternatives are
/// tried out.
public final class Report {
    private final Optional<Tree> tree;
    private final List<Diagnostic> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int muted;
    private int errors;

    private Report(Optional<Tree> tree) {
        this.tree = tree;
    }

    public static Report of(Tree tree) {
        return new Report(Optional.of(tree));
    }

    /// A report that keeps nothing, for types asked in passing.
    public static Report silent() {
        return new Report(Optional.empty());
    }

    public void error(Node node, String code, String message) {
        errors++;
        add(Severity.ERROR, node, code, message);
    }

    public void note(Node node, String code, String message) {
        add(Severity.NOTE, node, code, message);
    }

    private void add(Severity severity, Node node, String code, String message) {
        if (muted > 0 || tree.isEmpty()) {
            return;
        }
        int start = tree.get().start(node);
        int end = tree.get().end(node);
        if (seen.add(start + ":" + severity + code + message)) {
            found.add(
                    new Diagnostic(
                            severity,
                            code,
                            message,
                            start,
                            Math.max(start, end),
                            Optional.empty()));
        }
    }

    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    public void mute() {
        muted++;
    }

    public void unmute() {
        muted--;
    }

    public boolean isMuted() {
        return muted > 0 || tree.isEmpty();
    }

    /// How many errors were met, muted ones included.
    public int errors() {
        return errors;
    }

    public List<Diagnostic> found() {
        return found;
    }
}
