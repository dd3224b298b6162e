package dev.pytool.server.feature;

import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.TextDocumentPositionParams;

import java.util.Optional;

/// A feature whose question is a position in a document.
///
/// @param <P> the request's parameters
/// @param <R> the result
abstract class AtPosition<P extends TextDocumentPositionParams, R> extends Answering<P, R> {
    AtPosition(Class<P> parameters) {
        super(parameters);
    }

    /// @param offset of the position in the file
    abstract Optional<R> answer(P asked, Place place, int offset, ClientView view);

    @Override
    final Optional<R> answer(P asked, ClientView view) {
        Place place = view.place(asked.getTextDocument().getUri());
        return answer(asked, place, place.offset(asked.getPosition()), view);
    }

    @Override
    final Optional<String> uri(P asked) {
        return Optional.of(asked.getTextDocument().getUri());
    }
}
