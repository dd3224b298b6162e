package dev.pytool.ide;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.query.Snapshot;
import dev.pytool.analyzer.workspace.Parsed;
import dev.pytool.ide.symbol.Span;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Web addresses in comments and strings.
public final class DocumentLinks {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"'`\\\\{}|^\\[\\]]+");

    /// An address and where it stands.
    public record Link(Span place, String target) {}

    private DocumentLinks() {}

    public static List<Link> of(SourceLocation file, Snapshot db) {
        Tree tree = db.get(Parsed.TREE, file);
        Tokens tokens = tree.tokens();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            TokenKind kind = tokens.kind(i);
            boolean mayHold =
                    kind == TokenKind.COMMENT
                            || kind == TokenKind.STRING
                            || kind == TokenKind.FSTRING_MIDDLE
                            || kind == TokenKind.TSTRING_MIDDLE;
            if (mayHold) {
                add(
                        tree.source().text().substring(tokens.start(i), tokens.end(i)),
                        tokens.start(i),
                        links);
            }
        }
        return links;
    }

    private static void add(String text, int at, List<Link> links) {
        Matcher matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            String address = withoutPunctuation(matcher.group());
            links.add(
                    new Link(
                            new Span(at + matcher.start(), at + matcher.start() + address.length()),
                            address));
        }
    }

    /// Full stops and closing brackets after an address belong to the sentence; a bracket that the
    /// address opened stays.
    private static String withoutPunctuation(String address) {
        int end = address.length();
        while (end > 0) {
            char last = address.charAt(end - 1);
            boolean closes = last == ')' && address.substring(0, end).indexOf('(') < 0;
            if (".,;:!?".indexOf(last) < 0 && !closes) {
                break;
            }
            end--;
        }
        return address.substring(0, end);
    }
}
