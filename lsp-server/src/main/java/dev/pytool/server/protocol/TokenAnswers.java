package dev.pytool.server.protocol;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The last semantic tokens told about each document, so that the next answer can be a difference
/// to them.
public final class TokenAnswers {
    private record Answer(String id, List<Integer> data) {}

    private final Map<String, Answer> last = new ConcurrentHashMap<>();

    public void remember(String uri, String id, List<Integer> data) {
        last.put(uri, new Answer(id, data));
    }

    /// The data told under this name; empty where it is not the last answer.
    public Optional<List<Integer>> recall(String uri, String id) {
        return Optional.ofNullable(last.get(uri))
                .filter(answer -> answer.id.equals(id))
                .map(Answer::data);
    }

    void forget(String uri) {
        last.remove(uri);
    }
}
