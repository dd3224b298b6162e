package dev.pytool.server.feature;

import dev.pytool.analyzer.report.Severity;
import dev.pytool.ide.Diagnostics;
import dev.pytool.ide.TypeFindings;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;

import java.util.List;
import java.util.Set;

/// The findings about a document in the protocol's words, the same whether the client asks or is
/// told.
public final class DocumentDiagnostics {
    /// Codes of findings about code that has no effect: editors fade it.
    private static final Set<String> UNUSED =
            Set.of("F401", "F811", "F841", "ARG001", "ARG002", "ERA001", "unreachable");

    private DocumentDiagnostics() {}

    public static List<Diagnostic> of(String uri, ClientView view) {
        if (!view.isPython(uri)) {
            return List.of();
        }
        Place place = view.place(uri);
        TypeFindings.failure(place.file(), view.db()).ifPresent(view::log);
        return Diagnostics.of(place.file(), view.db()).stream()
                .filter(finding -> place.contains(finding.start()))
                .map(finding -> convert(finding, place))
                .toList();
    }

    private static Diagnostic convert(dev.pytool.analyzer.report.Diagnostic finding, Place place) {
        Diagnostic diagnostic =
                new Diagnostic(
                        place.range(finding.start(), finding.end()),
                        finding.message(),
                        severity(finding.severity()),
                        "pytool",
                        finding.code());
        if (UNUSED.contains(finding.code())) {
            diagnostic.setTags(List.of(DiagnosticTag.Unnecessary));
            diagnostic.setSeverity(DiagnosticSeverity.Hint);
        }
        if (finding.code().equals("deprecated")) {
            diagnostic.setTags(List.of(DiagnosticTag.Deprecated));
            diagnostic.setSeverity(DiagnosticSeverity.Hint);
        }
        return diagnostic;
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case NOTE -> DiagnosticSeverity.Information;
        };
    }
}
