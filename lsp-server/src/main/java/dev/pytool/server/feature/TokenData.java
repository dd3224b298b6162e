package dev.pytool.server.feature;

import dev.pytool.ide.SemanticTokens;
import dev.pytool.ide.symbol.Span;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokensLegend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Semantic tokens in the protocol's numbers: five a token, positions relative to the token before.
final class TokenData {
    private static final List<String> TYPES =
            Arrays.stream(SemanticTokens.Type.values())
                    .map(type -> camelCase(type.name()))
                    .toList();
    private static final List<String> MODIFIERS =
            Arrays.stream(SemanticTokens.Modifier.values())
                    .map(modifier -> camelCase(modifier.name()))
                    .toList();

    private TokenData() {}

    static SemanticTokensLegend legend() {
        return new SemanticTokensLegend(TYPES, MODIFIERS);
    }

    static List<Integer> of(Place place, Span within, ClientView view) {
        List<Integer> data = new ArrayList<>();
        Position last = new Position(0, 0);
        for (SemanticTokens.Token token : SemanticTokens.of(place.file(), within, view.db())) {
            if (place.contains(token.place().start())) {
                Position start = place.position(token.place().start());
                Position end = place.position(token.place().end());
                int lines = start.getLine() - last.getLine();
                data.add(lines);
                data.add(
                        lines == 0
                                ? start.getCharacter() - last.getCharacter()
                                : start.getCharacter());
                data.add(end.getCharacter() - start.getCharacter());
                data.add(token.type().ordinal());
                data.add(
                        token.modifiers().stream()
                                .mapToInt(modifier -> 1 << modifier.ordinal())
                                .sum());
                last = start;
            }
        }
        return data;
    }

    /// All of a document.
    static List<Integer> of(Place place, ClientView view) {
        return of(
                place,
                new Span(Math.max(0, place.base()), Math.max(0, place.base() + place.length())),
                view);
    }

    /// A name for this content: equal content has equal names.
    static String resultId(List<Integer> data) {
        return Integer.toHexString(data.hashCode()) + "-" + data.size();
    }

    private static String camelCase(String constant) {
        StringBuilder name = new StringBuilder();
        boolean isStart = false;
        for (char c : constant.toCharArray()) {
            if (c == '_') {
                isStart = true;
            } else {
                name.append(isStart ? c : Character.toLowerCase(c));
                isStart = false;
            }
        }
        return name.toString();
    }
}
