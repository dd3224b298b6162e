package dev.pytool.checker.api;

import dev.pytool.analyzer.report.Diagnostic;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.parser.tree.Tree;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `# type: ignore` comments (typing specification, "Type checker directives").
final class Suppressions {
    private static final Pattern COMMENT =
            Pattern.compile("#\\s*type:\\s*ignore\\s*(?:\\[([^]]*)])?(?=\\s|#|$)");

    private final Tree tree;
    private final Map<Integer, Set<String>> lines = new HashMap<>();
    private boolean wholeFile;

    private Suppressions(Tree tree) {
        this.tree = tree;
    }

    static Suppressions of(Tree tree) {
        Suppressions found = new Suppressions(tree);
        if (tree.source().text().contains("ignore")) {
            found.read();
        }
        return found;
    }

    private void read() {
        Tokens tokens = tree.tokens();
        String text = tree.source().text();
        boolean code = false;
        for (int i = 0; i < tokens.size(); i++) {
            TokenKind kind = tokens.kind(i);
            if (kind == TokenKind.COMMENT) {
                Matcher matcher = COMMENT.matcher(text.substring(tokens.start(i), tokens.end(i)));
                if (matcher.find()) {
                    add(
                            tree.lines().line(tokens.start(i)),
                            matcher.group(1) == null ? "" : matcher.group(1),
                            code);
                }
            } else if (!kind.isTrivia() && kind != TokenKind.NEWLINE) {
                code = true;
            }
        }
    }

    private void add(int line, String codes, boolean afterCode) {
        if (!afterCode && codes.isEmpty()) {
            wholeFile = true;
        }
        Set<String> set = lines.computeIfAbsent(line, l -> new HashSet<>());
        for (String code : List.of(codes.split(","))) {
            set.add(code.strip());
        }
    }

    /// Whether a comment on the finding's first line names its code, or no code at all.
    boolean hides(Diagnostic diagnostic) {
        if (wholeFile) {
            return true;
        }
        Set<String> codes = lines.get(tree.lines().line(diagnostic.start()));
        return codes != null && (codes.contains("") || codes.contains(diagnostic.code()));
    }
}
