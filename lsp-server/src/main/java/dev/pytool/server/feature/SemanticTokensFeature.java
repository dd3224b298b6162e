package dev.pytool.server.feature;

import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;

import java.util.List;
import java.util.Optional;

/// What each name of a document is.
@EditorFeature(method = "textDocument/semanticTokens/full")
final class SemanticTokensFeature extends Answering<SemanticTokensParams, SemanticTokens> {
    SemanticTokensFeature() {
        super(SemanticTokensParams.class);
    }

    @Override
    public void declare(ServerCapabilities server, ClientCapabilities client) {
        server.setSemanticTokensProvider(
                new SemanticTokensWithRegistrationOptions(TokenData.legend(), true, true));
    }

    @Override
    Optional<String> uri(SemanticTokensParams asked) {
        return Optional.of(asked.getTextDocument().getUri());
    }

    @Override
    Optional<SemanticTokens> answer(SemanticTokensParams asked, ClientView view) {
        String uri = asked.getTextDocument().getUri();
        List<Integer> data = TokenData.of(view.place(uri), view);
        String id = TokenData.resultId(data);
        view.answers().remember(uri, id, data);
        return Optional.of(new SemanticTokens(id, data));
    }
}
