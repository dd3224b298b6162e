package dev.pytool.server.feature;

import dev.pytool.ide.InlayHints;
import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintKind;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import java.util.List;
import java.util.Optional;

/// Types and names of parameters shown between the code's own words.
@EditorFeature(method = "textDocument/inlayHint")
final class InlayHintFeature extends Answering<InlayHintParams, List<InlayHint>> {
    InlayHintFeature() {
        super(InlayHintParams.class);
    }

    @Override
    public void declare(ServerCapabilities server, ClientCapabilities client) {
        server.setInlayHintProvider(true);
    }

    @Override
    Optional<String> uri(InlayHintParams asked) {
        return Optional.of(asked.getTextDocument().getUri());
    }

    @Override
    Optional<List<InlayHint>> answer(InlayHintParams asked, ClientView view) {
        Place place = view.place(asked.getTextDocument().getUri());
        return Optional.of(
                InlayHints.of(place.file(), Ranges.span(asked.getRange(), place), view.db())
                        .stream()
                        .filter(hint -> place.contains(hint.offset()))
                        .map(hint -> convert(hint, place))
                        .toList());
    }

    private static InlayHint convert(InlayHints.Hint hint, Place place) {
        InlayHint shown =
                new InlayHint(place.position(hint.offset()), Either.forLeft(hint.label()));
        shown.setKind(hint.isType() ? InlayHintKind.Type : InlayHintKind.Parameter);
        boolean isResult = hint.label().startsWith("->");
        shown.setPaddingLeft(isResult);
        return shown;
    }
}
