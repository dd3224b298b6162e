package dev.pytool.parser.tree;

import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.token.Tokens;

import java.util.List;
import java.util.function.Supplier;

/// One parse of one text: tokens, nodes and problems. Immutable.
///
/// Nodes know positions relative to their segment only; this object knows where each segment
/// begins.
public final class Tree {
    private final SourceText source;
    private final LineMap lines;
    private final Tokens tokens;
    private final Mod root;
    private final int[] segmentStarts;
    private final boolean settled;
    private Supplier<List<SyntaxProblem>> problemSource;
    private volatile List<SyntaxProblem> problems;

    private Tree(
            SourceText source,
            LineMap lines,
            Tokens tokens,
            Mod root,
            int[] segmentStarts,
            boolean settled) {
        this.source = source;
        this.lines = lines;
        this.tokens = tokens;
        this.root = root;
        this.segmentStarts = segmentStarts;
        this.settled = settled;
    }

    /// The tree of a text without problems.
    ///
    /// @param segmentStarts absolute offset of each segment, by its serial
    public static Tree flawless(
            SourceText source, LineMap lines, Tokens tokens, Mod root, int[] segmentStarts) {
        Tree tree = new Tree(source, lines, tokens, root, segmentStarts, true);
        tree.problems = List.of();
        return tree;
    }

    /// A tree whose problems are found when somebody asks for them.
    ///
    /// @param settled see [#isSettled()]
    /// @param problemSource asked once
    public static Tree withProblemsLater(
            SourceText source,
            LineMap lines,
            Tokens tokens,
            Mod root,
            int[] segmentStarts,
            boolean settled,
            Supplier<List<SyntaxProblem>> problemSource) {
        Tree tree = new Tree(source, lines, tokens, root, segmentStarts, settled);
        tree.problemSource = problemSource;
        return tree;
    }

    /// The same tree with problems found beside those of the grammar.
    public Tree withProblems(List<SyntaxProblem> found) {
        Tree tree = new Tree(source, lines, tokens, root, segmentStarts, settled);
        tree.problems = List.copyOf(found);
        return tree;
    }

    public SourceText source() {
        return source;
    }

    public LineMap lines() {
        return lines;
    }

    /// All tokens of the file, with absolute offsets.
    public Tokens tokens() {
        return tokens;
    }

    public Mod root() {
        return root;
    }

    /// The syntax errors in the order of the text, the first being the one CPython reports; empty
    /// for a valid file.
    public List<SyntaxProblem> problems() {
        List<SyntaxProblem> found = problems;
        return found != null ? found : findProblems();
    }

    private synchronized List<SyntaxProblem> findProblems() {
        if (problems == null) {
            problems = List.copyOf(problemSource.get());
            problemSource = List::of;
        }
        return problems;
    }

    /// Whether [#problems()] is known to be empty without looking for any.
    public boolean isKnownFlawless() {
        return problems != null && problems.isEmpty();
    }

    /// Whether the tokens of each logical line depend on that line only, beside the blocks around
    /// it: no string or bracket is open at the end of the text, no indentation is wrong.
    public boolean isSettled() {
        return settled;
    }

    /// Absolute offset of the node's first UTF-16 unit.
    public int start(Node node) {
        return segmentStarts[node.segment().serial()] + node.at();
    }

    /// Absolute offset after the node's last UTF-16 unit.
    public int end(Node node) {
        return start(node) + node.length();
    }

    /// The source of the node.
    public String text(Node node) {
        return source.text().substring(start(node), end(node));
    }

    /// Absolute offset of each segment, by its serial; the array is the tree's own and must not be
    /// changed.
    public int[] segmentStarts() {
        return segmentStarts;
    }

    /// Absolute offset where a segment begins.
    public int segmentStart(int serial) {
        return segmentStarts[serial];
    }

    /// Number of segment serials in use: the length of a table by segment.
    public int segmentCount() {
        return segmentStarts.length;
    }
}
