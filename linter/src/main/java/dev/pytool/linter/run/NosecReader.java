package dev.pytool.linter.run;

import dev.pytool.linter.model.Comment;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.rules.RuleTable;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads bandit's suppression comments: `# nosec`, `# nosec B101,B602`, `# nosec assert_used`. One
/// that names no test bandit knows silences every rule bandit has; it counts on each line of the
/// call or the import a finding is about. Source:
/// https://bandit.readthedocs.io/en/latest/config.html#suppressing-individual-lines
final class NosecReader {
    private static final Pattern COMMENT = Pattern.compile("#\\s*nosec:?\\s*([^#]+)?");
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Pattern NUMBER = Pattern.compile("[BS]\\d{3}");

    private final LintContext cx;

    /// The codes by the line the comment stands in; none of them means all.
    private final Map<Integer, Set<String>> byLine = new HashMap<>();

    NosecReader(LintContext cx) {
        this.cx = cx;
        for (Comment comment : cx.comments()) {
            Matcher found = COMMENT.matcher(comment.text());
            if (comment.text().contains("nosec") && found.find()) {
                byLine.put(
                        cx.lines().line(comment.start()),
                        codes(Optional.ofNullable(found.group(1)).orElse("")));
            }
        }
    }

    /// Whether a comment silences a finding of a rule that bandit knows.
    boolean suppresses(Finding finding) {
        if (byLine.isEmpty() || RuleTable.banditName(finding.rule()).isEmpty()) {
            return false;
        }
        Optional<Node> about = about(finding);
        int last = cx.lines().line(about.map(cx::end).orElse(finding.end()));
        for (int line = cx.lines().line(about.map(cx::start).orElse(finding.start()));
                line <= last;
                line++) {
            Set<String> codes = byLine.get(line);
            if (codes != null) {
                return codes.isEmpty() || codes.contains(finding.code());
            }
        }
        return false;
    }

    private static Set<String> codes(String text) {
        Set<String> codes = new HashSet<>();
        for (Matcher word = WORD.matcher(text); word.find(); ) {
            if (NUMBER.matcher(word.group()).matches()) {
                codes.add("S" + word.group().substring(1));
                continue;
            }
            for (int rule = 0; rule < RuleTable.COUNT; rule++) {
                if (RuleTable.banditName(rule).equals(word.group())) {
                    codes.add(RuleTable.code(rule));
                }
            }
        }
        return codes;
    }

    /// The innermost call or import that holds a finding.
    private Optional<Node> about(Finding finding) {
        Optional<Node> found = Optional.empty();
        Optional<Node> at = Optional.of(cx.tree().root());
        while (at.isPresent()) {
            Node node = at.get();
            if (node instanceof Expr.Call
                    || node instanceof Stmt.Import
                    || node instanceof Stmt.ImportFrom) {
                found = at;
            }
            List<Node> around = new ArrayList<>();
            node.forEachChild(child -> {
                if (cx.start(child) <= finding.start() && finding.end() <= cx.end(child)) {
                    around.add(child);
                }
            });
            at = around.stream().findFirst();
        }
        return found;
    }
}
