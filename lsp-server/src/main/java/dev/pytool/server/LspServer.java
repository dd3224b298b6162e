package dev.pytool.server;

import dev.pytool.server.feature.Feature;
import dev.pytool.server.feature.FeatureTable;

import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageConsumer;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageProducer;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

/// `pytool lsp`: one client on a pair of streams.
///
/// The calling thread reads. It applies notifications at once and in order, and hands requests,
/// each with the snapshot of that moment, to the session's workers; so an edit never waits for an
/// answer, and an answer never sees half an edit.
public final class LspServer {
    private LspServer() {}

    /// Serves until the client says `exit` or closes its stream.
    ///
    /// @param version what the client is told the server is
    /// @return the exit status the protocol asks for: 0 after an orderly `shutdown`, else 1
    public static int serve(InputStream in, OutputStream out, String version) {
        Map<String, Feature> features = new HashMap<>();
        Map<String, JsonRpcMethod> methods = new HashMap<>(Notifications.methods());
        methods.put(
                "initialize",
                JsonRpcMethod.request("initialize", Object.class, InitializeParams.class));
        methods.put("shutdown", JsonRpcMethod.request("shutdown", Object.class));
        for (String name : FeatureTable.names()) {
            Feature feature = FeatureTable.find(name).orElseThrow();
            features.put(name, feature);
            methods.put(name, JsonRpcMethod.request(name, Object.class, feature.parameters()));
        }
        MessageJsonHandler json = new MessageJsonHandler(methods);
        try (Connection connection = new Connection(features, version)) {
            RemoteEndpoint endpoint =
                    new RemoteEndpoint(new StreamMessageConsumer(out, json), connection);
            json.setMethodProvider(endpoint);
            StreamMessageProducer producer = new StreamMessageProducer(in, json, endpoint);
            connection.start(endpoint, producer::close);
            producer.listen(endpoint);
            return connection.exitStatus();
        }
    }
}
