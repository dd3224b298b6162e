package dev.pytool.server.feature;

import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.ServerCapabilities;

import java.util.Optional;

/// What is shown about the name under the cursor.
@EditorFeature(method = "textDocument/hover")
final class HoverFeature extends AtPosition<HoverParams, Hover> {
    HoverFeature() {
        super(HoverParams.class);
    }

    @Override
    public void declare(ServerCapabilities server, ClientCapabilities client) {
        server.setHoverProvider(true);
    }

    @Override
    Optional<Hover> answer(HoverParams asked, Place place, int offset, ClientView view) {
        return dev.pytool.ide.Hover.at(place.file(), offset, view.db())
                .map(text ->
                        new Hover(
                                new MarkupContent(
                                        MarkupKind.MARKDOWN,
                                        markdown(text.code(), text.documentation())),
                                place.range(text.place().start(), text.place().end())));
    }

    static String markdown(String code, String documentation) {
        String shown = "```python\n" + code + "\n```";
        return documentation.isEmpty() ? shown : shown + "\n\n---\n\n" + documentation;
    }
}
