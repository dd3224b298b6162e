package dev.pytool.server.feature;

import com.google.gson.JsonObject;

import dev.pytool.ide.CompletionDetails;
import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

import java.util.List;
import java.util.Optional;

/// Signature, documentation and import of one proposal. Declared by [CompletionFeature].
@EditorFeature(method = "completionItem/resolve")
final class CompletionResolveFeature extends Answering<CompletionItem, CompletionItem> {
    CompletionResolveFeature() {
        super(CompletionItem.class);
    }

    @Override
    Optional<String> uri(CompletionItem asked) {
        return asked.getData() instanceof JsonObject data && data.has("uri")
                ? Optional.of(data.get("uri").getAsString())
                : Optional.empty();
    }

    @Override
    Optional<CompletionItem> answer(CompletionItem asked, ClientView view) {
        if (uri(asked).isEmpty()) {
            return Optional.of(asked);
        }
        JsonObject data = (JsonObject) asked.getData();
        Place place = view.place(data.get("uri").getAsString());
        String importFrom = data.get("importFrom").getAsString();
        int offset = data.get("offset").getAsInt();
        CompletionDetails.of(
                        place.file(), offset, asked.getLabel(), importFrom, view.root(), view.db())
                .ifPresent(details -> {
                    if (!details.signature().isEmpty()) {
                        asked.setDocumentation(
                                new MarkupContent(
                                        MarkupKind.MARKDOWN,
                                        HoverFeature.markdown(
                                                details.signature(), details.documentation())));
                    }
                    details.importEdit()
                            .ifPresent(edit ->
                                    asked.setAdditionalTextEdits(
                                            List.of(WorkspaceEdits.of(edit, place))));
                });
        return Optional.of(asked);
    }
}
