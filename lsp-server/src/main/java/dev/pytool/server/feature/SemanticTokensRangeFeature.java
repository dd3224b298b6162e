package dev.pytool.server.feature;

import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensRangeParams;

import java.util.Optional;

/// What each name of a part of a document is. Declared by [SemanticTokensFeature].
@EditorFeature(method = "textDocument/semanticTokens/range")
final class SemanticTokensRangeFeature
        extends Answering<SemanticTokensRangeParams, SemanticTokens> {
    SemanticTokensRangeFeature() {
        super(SemanticTokensRangeParams.class);
    }

    @Override
    Optional<String> uri(SemanticTokensRangeParams asked) {
        return Optional.of(asked.getTextDocument().getUri());
    }

    @Override
    Optional<SemanticTokens> answer(SemanticTokensRangeParams asked, ClientView view) {
        Place place = view.place(asked.getTextDocument().getUri());
        return Optional.of(
                new SemanticTokens(
                        TokenData.of(place, Ranges.span(asked.getRange(), place), view)));
    }
}
