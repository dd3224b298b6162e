package dev.pytool.server.feature;

import dev.pytool.server.protocol.ClientView;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ServerCapabilities;

import java.lang.reflect.Type;
import java.util.Optional;

/// A feature with its types.
///
/// @param <P> the request's parameters
/// @param <R> the result
abstract class Answering<P, R> implements Feature {
    private final Class<P> parameters;

    Answering(Class<P> parameters) {
        this.parameters = parameters;
    }

    abstract Optional<R> answer(P asked, ClientView view);

    /// The URI of the document that a question is about; empty for questions about the workspace.
    abstract Optional<String> uri(P asked);

    /// Features that belong to another one's declaration have nothing to add.
    @Override
    public void declare(ServerCapabilities server, ClientCapabilities client) {}

    @Override
    public final Type parameters() {
        return parameters;
    }

    @Override
    public final Optional<?> answerUntyped(Object asked, ClientView view) {
        return answer(parameters.cast(asked), view);
    }

    @Override
    public final Optional<String> document(Object asked) {
        return uri(parameters.cast(asked));
    }
}
