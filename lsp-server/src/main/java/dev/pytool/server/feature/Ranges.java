package dev.pytool.server.feature;

import dev.pytool.ide.symbol.Span;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.Range;

/// The protocol's ranges as spans of a file.
final class Ranges {
    private Ranges() {}

    static Span span(Range range, Place place) {
        int start = place.offset(range.getStart());
        return new Span(start, Math.max(start, place.offset(range.getEnd())));
    }
}
