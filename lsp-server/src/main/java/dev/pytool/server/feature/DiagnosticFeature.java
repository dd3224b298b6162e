package dev.pytool.server.feature;

import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.ServerCapabilities;

import java.util.Optional;

/// The findings about a document, for clients that ask for them.
@EditorFeature(method = "textDocument/diagnostic")
final class DiagnosticFeature
        extends Answering<DocumentDiagnosticParams, RelatedFullDocumentDiagnosticReport> {
    DiagnosticFeature() {
        super(DocumentDiagnosticParams.class);
    }

    @Override
    public void declare(ServerCapabilities server, ClientCapabilities client) {
        if (client.getTextDocument() != null && client.getTextDocument().getDiagnostic() != null) {
            server.setDiagnosticProvider(new DiagnosticRegistrationOptions(true, false));
        }
    }

    @Override
    Optional<String> uri(DocumentDiagnosticParams asked) {
        return Optional.of(asked.getTextDocument().getUri());
    }

    @Override
    Optional<RelatedFullDocumentDiagnosticReport> answer(
            DocumentDiagnosticParams asked, ClientView view) {
        String uri = asked.getTextDocument().getUri();
        return Optional.of(
                new RelatedFullDocumentDiagnosticReport(DocumentDiagnostics.of(uri, view)));
    }
}
