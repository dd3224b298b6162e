package dev.pytool.server.feature;

import dev.pytool.ide.CodeActions;
import dev.pytool.ide.symbol.Span;
import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Fixes and refactorings at a place.
@EditorFeature(method = "textDocument/codeAction")
final class CodeActionFeature
        extends Answering<CodeActionParams, List<Either<Command, CodeAction>>> {
    CodeActionFeature() {
        super(CodeActionParams.class);
    }

    @Override
    public void declare(ServerCapabilities server, ClientCapabilities client) {
        server.setCodeActionProvider(
                new CodeActionOptions(
                        List.of(
                                CodeActionKind.QuickFix,
                                CodeActionKind.RefactorExtract,
                                CodeActionKind.SourceFixAll,
                                CodeActionKind.SourceOrganizeImports)));
    }

    @Override
    Optional<String> uri(CodeActionParams asked) {
        return Optional.of(asked.getTextDocument().getUri());
    }

    @Override
    Optional<List<Either<Command, CodeAction>>> answer(CodeActionParams asked, ClientView view) {
        Place place = view.place(asked.getTextDocument().getUri());
        Span span = Ranges.span(asked.getRange(), place);
        List<String> only =
                asked.getContext().getOnly() == null ? List.of() : asked.getContext().getOnly();
        return Optional.of(
                CodeActions.at(place.file(), span, view.root(), view.db()).stream()
                        .filter(action -> isWanted(kind(action.kind()), only))
                        .map(action -> convert(action, place, view))
                        .map(Either::<Command, CodeAction>forRight)
                        .toList());
    }

    /// Kinds are paths: a wish for `refactor` is one for `refactor.extract` too.
    private static boolean isWanted(String kind, List<String> only) {
        return only.isEmpty()
                || only.stream()
                        .anyMatch(wish ->
                                wish.isEmpty() || kind.equals(wish) || kind.startsWith(wish + "."));
    }

    private static CodeAction convert(CodeActions.Action action, Place place, ClientView view) {
        CodeAction shown = new CodeAction(action.title());
        shown.setKind(kind(action.kind()));
        if (action.isPreferred()) {
            shown.setIsPreferred(true);
        }
        shown.setEdit(WorkspaceEdits.of(Map.of(place.file(), action.edits()), view));
        return shown;
    }

    private static String kind(CodeActions.Kind kind) {
        return switch (kind) {
            case QUICK_FIX -> CodeActionKind.QuickFix;
            case EXTRACT -> CodeActionKind.RefactorExtract;
            case FIX_ALL -> CodeActionKind.SourceFixAll;
            case ORGANIZE_IMPORTS -> CodeActionKind.SourceOrganizeImports;
        };
    }
}
