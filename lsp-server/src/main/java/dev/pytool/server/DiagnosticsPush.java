package dev.pytool.server;

import dev.pytool.analyzer.query.Cancelled;
import dev.pytool.server.feature.DocumentDiagnostics;
import dev.pytool.server.protocol.ClientView;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Publishes diagnostics after changes to clients that do not ask for them. Work on an older
/// revision is cancelled by the newer one; what is published says which version of the document it
/// is about.
final class DiagnosticsPush {
    private final Serving serving;
    private final boolean isWanted;
    private final Map<String, List<Diagnostic>> published = new HashMap<>();

    DiagnosticsPush(Serving serving) {
        this.serving = serving;
        var documents = serving.capabilities().getTextDocument();
        this.isWanted = documents == null || documents.getDiagnostic() == null;
    }

    void changed() {
        if (isWanted) {
            serving.start(() -> {
                try {
                    publish(serving.view());
                } catch (Cancelled newer) {
                    return; // The change that cancelled this has started another one.
                } catch (RuntimeException | StackOverflowError failed) {
                    serving.log(failed);
                }
            });
        }
    }

    private void publish(ClientView view) {
        Set<String> open = new HashSet<>();
        for (String uri : view.openUris()) {
            open.add(uri);
            publish(uri, DocumentDiagnostics.of(uri, view), view);
        }
        clearClosed(open);
    }

    private synchronized void publish(String uri, List<Diagnostic> found, ClientView view) {
        view.db().checkCurrent();
        published.put(uri, found);
        PublishDiagnosticsParams message = new PublishDiagnosticsParams(uri, found);
        view.version(uri).ifPresent(message::setVersion);
        serving.client().notify("textDocument/publishDiagnostics", message);
    }

    private synchronized void clearClosed(Set<String> open) {
        published
                .keySet()
                .removeIf(uri -> {
                    boolean isClosed = !open.contains(uri);
                    if (isClosed) {
                        serving.client()
                                .notify(
                                        "textDocument/publishDiagnostics",
                                        new PublishDiagnosticsParams(uri, List.of()));
                    }
                    return isClosed;
                });
    }
}
