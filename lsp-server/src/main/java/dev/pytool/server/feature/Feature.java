package dev.pytool.server.feature;

import dev.pytool.server.protocol.ClientView;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ServerCapabilities;

import java.lang.reflect.Type;
import java.util.Optional;

/// The answer to one request of the protocol. Implementations extend [Answering], carry
/// `@EditorFeature` and a constructor without parameters; the table of features is generated from
/// that.
public interface Feature {

    /// The type of the request's parameters.
    Type parameters();

    /// Tells the client that the request is answered here.
    void declare(ServerCapabilities server, ClientCapabilities client);

    /// The result, as the protocol's types have it; empty for `null`. Runs on a worker thread.
    Optional<?> answerUntyped(Object parameters, ClientView view);

    /// The document the question is about, where it is about one: a newer text of it makes the
    /// answer useless, while after a change elsewhere the question is asked again.
    Optional<String> document(Object parameters);
}
