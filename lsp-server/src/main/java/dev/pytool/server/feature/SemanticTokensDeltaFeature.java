package dev.pytool.server.feature;

import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;

import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import java.util.List;
import java.util.Optional;

/// What has changed in the colours of a document since an answer that the client still has.
/// Declared by [SemanticTokensFeature].
@EditorFeature(method = "textDocument/semanticTokens/full/delta")
final class SemanticTokensDeltaFeature
        extends Answering<SemanticTokensDeltaParams, Either<SemanticTokens, SemanticTokensDelta>> {
    SemanticTokensDeltaFeature() {
        super(SemanticTokensDeltaParams.class);
    }

    @Override
    Optional<String> uri(SemanticTokensDeltaParams asked) {
        return Optional.of(asked.getTextDocument().getUri());
    }

    @Override
    Optional<Either<SemanticTokens, SemanticTokensDelta>> answer(
            SemanticTokensDeltaParams asked, ClientView view) {
        String uri = asked.getTextDocument().getUri();
        List<Integer> data = TokenData.of(view.place(uri), view);
        String id = TokenData.resultId(data);
        Optional<List<Integer>> before = view.answers().recall(uri, asked.getPreviousResultId());
        view.answers().remember(uri, id, data);
        return Optional.of(
                before.isEmpty()
                        ? Either.forLeft(new SemanticTokens(id, data))
                        : Either.forRight(new SemanticTokensDelta(edits(before.get(), data), id)));
    }

    /// One edit from the first to the last difference.
    private static List<SemanticTokensEdit> edits(List<Integer> before, List<Integer> after) {
        int start = 0;
        int most = Math.min(before.size(), after.size());
        while (start < most && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        boolean isSame = before.size() == after.size() && start == before.size();
        return isSame
                ? List.of()
                : List.of(
                        new SemanticTokensEdit(
                                start,
                                before.size() - end - start,
                                List.copyOf(after.subList(start, after.size() - end))));
    }
}
