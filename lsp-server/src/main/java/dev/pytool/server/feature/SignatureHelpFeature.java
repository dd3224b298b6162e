package dev.pytool.server.feature;

import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.ParameterInformation;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureHelpOptions;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.SignatureInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The signatures of the call that is being written.
@EditorFeature(method = "textDocument/signatureHelp")
final class SignatureHelpFeature extends AtPosition<SignatureHelpParams, SignatureHelp> {
    SignatureHelpFeature() {
        super(SignatureHelpParams.class);
    }

    @Override
    public void declare(ServerCapabilities server, ClientCapabilities client) {
        server.setSignatureHelpProvider(new SignatureHelpOptions(List.of("(", ","), List.of(")")));
    }

    @Override
    Optional<SignatureHelp> answer(
            SignatureHelpParams asked, Place place, int offset, ClientView view) {
        List<SignatureInformation> signatures = new ArrayList<>();
        for (var signature : dev.pytool.ide.SignatureHelp.at(place.file(), offset, view.db())) {
            SignatureInformation shown = new SignatureInformation(signature.label());
            if (!signature.documentation().isEmpty()) {
                shown.setDocumentation(
                        new MarkupContent(MarkupKind.MARKDOWN, signature.documentation()));
            }
            shown.setParameters(parameters(signature.label(), signature.parameters()));
            if (signature.active() >= 0) {
                shown.setActiveParameter(signature.active());
            }
            signatures.add(shown);
        }
        if (signatures.isEmpty()) {
            return Optional.empty();
        }
        Integer active = signatures.getFirst().getActiveParameter();
        return Optional.of(new SignatureHelp(signatures, 0, active == null ? 0 : active));
    }

    /// Parameters as pieces of the label, so that equal texts are told apart.
    private static List<ParameterInformation> parameters(String label, List<String> parameters) {
        List<ParameterInformation> shown = new ArrayList<>();
        int from = label.indexOf('(') + 1;
        for (String parameter : parameters) {
            int start = label.indexOf(parameter, from);
            from = start + parameter.length();
            ParameterInformation information = new ParameterInformation();
            information.setLabel(Tuple.two(start, from));
            shown.add(information);
        }
        return shown;
    }
}
