package dev.pytool.server;

import dev.pytool.analyzer.query.Cancelled;
import dev.pytool.server.feature.Feature;
import dev.pytool.server.protocol.ClientView;

import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// The state of one connection: not initialized, serving, shut down. Called by the reading thread
/// only.
final class Connection implements Endpoint, AutoCloseable {
    private static final int RETRIES = 20;

    private final Map<String, Feature> features;
    private final String version;
    private Optional<Endpoint> client = Optional.empty();
    private Runnable stopReading = () -> {};
    private Optional<Serving> serving = Optional.empty();
    private boolean isShutDown;
    private boolean hasExited;

    Connection(Map<String, Feature> features, String version) {
        this.features = features;
        this.version = version;
    }

    void start(Endpoint endpoint, Runnable stop) {
        client = Optional.of(endpoint);
        stopReading = stop;
    }

    int exitStatus() {
        return isShutDown ? 0 : 1;
    }

    @Override
    public CompletableFuture<?> request(String method, Object parameters) {
        switch (method) {
            case "initialize" -> {
                return initialize(parameters);
            }
            case "shutdown" -> {
                isShutDown = true;
                return CompletableFuture.completedFuture(null);
            }
            default -> {
                Feature feature = features.get(method);
                if (serving.isEmpty()) {
                    return failure(ResponseErrorCode.ServerNotInitialized, "initialize first");
                }
                if (isShutDown) {
                    return failure(ResponseErrorCode.InvalidRequest, "the server is shut down");
                }
                if (feature == null) {
                    return failure(
                            ResponseErrorCode.MethodNotFound, method + " is not answered here");
                }
                if (parameters == null) {
                    return failure(ResponseErrorCode.InvalidParams, method + " needs parameters");
                }
                return answer(feature, parameters, serving.get());
            }
        }
    }

    @Override
    public void notify(String method, Object parameters) {
        if (method.equals("exit")) {
            hasExited = true;
            stopReading.run();
        } else if (serving.isPresent() && parameters != null && !hasExited) {
            Notifications.apply(method, parameters, serving.get());
        }
    }

    @Override
    public void close() {
        serving.ifPresent(Serving::close);
    }

    private CompletableFuture<?> initialize(Object parameters) {
        if (serving.isPresent()) {
            return failure(ResponseErrorCode.InvalidRequest, "initialized already");
        }
        Serving begun = Serving.begin((InitializeParams) parameters, client.orElseThrow());
        serving = Optional.of(begun);
        return CompletableFuture.completedFuture(begun.result(features.values(), version));
    }

    /// Answers on a worker. Where a newer revision cancels the work the question is asked again,
    /// unless its own document is another one by then: its positions would mean other places.
    private CompletableFuture<Object> answer(Feature feature, Object parameters, Serving serving) {
        CompletableFuture<Object> result = new CompletableFuture<>();
        ClientView first = serving.view();
        serving.start(() -> {
            try {
                result.complete(ask(feature, parameters, serving, first, result));
            } catch (ResponseErrorException refused) {
                result.completeExceptionally(refused);
            } catch (Exception | StackOverflowError | AssertionError failed) {
                // One request's failure is told to its asker and to the log; the server goes on.
                serving.log(failed);
                result.completeExceptionally(
                        error(ResponseErrorCode.InternalError, failed.toString()));
            }
        });
        return result;
    }

    private static Object ask(
            Feature feature,
            Object parameters,
            Serving serving,
            ClientView first,
            CompletableFuture<Object> result) {
        Optional<Integer> version = feature.document(parameters).flatMap(first::version);
        ClientView view = first;
        for (int attempt = 0; ; attempt++) {
            try {
                Optional<?> answer =
                        feature.answerUntyped(
                                parameters, view.with(view.db().withdrawable(result::isDone)));
                return answer.isPresent() ? answer.get() : null;
            } catch (Cancelled stale) {
                view = serving.view();
                boolean isSame =
                        feature.document(parameters).flatMap(view::version).equals(version);
                if (result.isDone() || !isSame || attempt == RETRIES) {
                    throw error(ResponseErrorCode.ContentModified, "the document has changed");
                }
            }
        }
    }

    private static CompletableFuture<Object> failure(ResponseErrorCode code, String message) {
        return CompletableFuture.failedFuture(error(code, message));
    }

    private static ResponseErrorException error(ResponseErrorCode code, String message) {
        return new ResponseErrorException(new ResponseError(code, message, null));
    }
}
