package dev.pytool.server.feature;

import dev.pytool.ide.CodeLenses;
import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ServerCapabilities;

import java.util.List;
import java.util.Optional;

/// How often each class and function of a document is used.
@EditorFeature(method = "textDocument/codeLens")
final class CodeLensFeature extends Answering<CodeLensParams, List<CodeLens>> {
    CodeLensFeature() {
        super(CodeLensParams.class);
    }

    @Override
    public void declare(ServerCapabilities server, ClientCapabilities client) {
        server.setCodeLensProvider(new CodeLensOptions(false));
    }

    @Override
    Optional<String> uri(CodeLensParams asked) {
        return Optional.of(asked.getTextDocument().getUri());
    }

    @Override
    Optional<List<CodeLens>> answer(CodeLensParams asked, ClientView view) {
        Place place = view.place(asked.getTextDocument().getUri());
        return Optional.of(
                CodeLenses.of(place.file(), view.root(), view.db()).stream()
                        .filter(lens -> place.contains(lens.place().start()))
                        .map(lens -> convert(lens, place, view))
                        .toList());
    }

    private static CodeLens convert(CodeLenses.Lens lens, Place place, ClientView view) {
        List<Location> uses =
                lens.uses().stream()
                        .flatMap(use ->
                                view
                                        .location(
                                                use.file(), use.place().start(), use.place().end())
                                        .stream())
                        .toList();
        String title = uses.size() == 1 ? "1 reference" : uses.size() + " references";
        Command command =
                new Command(
                        title,
                        "editor.action.showReferences",
                        List.of(place.uri(), place.position(lens.place().start()), uses));
        CodeLens shown = new CodeLens(place.range(lens.place().start(), lens.place().end()));
        shown.setCommand(command);
        return shown;
    }
}
