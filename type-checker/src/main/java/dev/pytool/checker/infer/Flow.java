package dev.pytool.checker.infer;

import dev.pytool.checker.relation.Relations;
import dev.pytool.checker.type.Type;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is known at one point of a body beyond the declared types: narrowed references, and whether
/// the point is reached. References are spelled as source text is: `x`, `x.y`, `x['k']`.
public final class Flow {
    private final Map<String, Type> narrowed;
    private boolean reachable;

    private Flow(Map<String, Type> narrowed, boolean reachable) {
        this.narrowed = narrowed;
        this.reachable = reachable;
    }

    public static Flow start() {
        return new Flow(new HashMap<>(), true);
    }

    static Flow dead() {
        return new Flow(new HashMap<>(), false);
    }

    Flow copy() {
        return new Flow(new HashMap<>(narrowed), reachable);
    }

    boolean isReachable() {
        return reachable;
    }

    void stop() {
        reachable = false;
    }

    Optional<Type> get(String key) {
        return Optional.ofNullable(narrowed.get(key));
    }

    void put(String key, Type type) {
        narrowed.put(key, type);
    }

    /// Forgets the reference and everything reached through it.
    void forget(String key) {
        narrowed.remove(key);
        forgetParts(key);
    }

    void forgetParts(String key) {
        narrowed.keySet()
                .removeIf(k ->
                        k.length() > key.length()
                                && k.startsWith(key)
                                && (k.charAt(key.length()) == '.'
                                        || k.charAt(key.length()) == '['));
    }

    Map<String, Type> entries() {
        return narrowed;
    }

    /// Takes over another state.
    void become(Flow other) {
        Map<String, Type> entries = new HashMap<>(other.narrowed);
        narrowed.clear();
        narrowed.putAll(entries);
        reachable = other.reachable;
    }

    /// The state where several ways meet: a reference stays narrowed only where it is on every way
    /// that gets here.
    static Flow merge(List<Flow> ways, Relations relations) {
        List<Flow> live = ways.stream().filter(Flow::isReachable).toList();
        if (live.isEmpty()) {
            return dead();
        }
        if (live.size() == 1) {
            return live.getFirst().copy();
        }
        Map<String, Type> out = new HashMap<>();
        for (Map.Entry<String, Type> entry : live.getFirst().narrowed.entrySet()) {
            List<Type> types = new ArrayList<>();
            for (Flow flow : live) {
                Type type = flow.narrowed.get(entry.getKey());
                if (type == null) {
                    break;
                }
                types.add(type);
            }
            if (types.size() == live.size()) {
                boolean same = types.stream().allMatch(types.getFirst()::equals);
                out.put(entry.getKey(), same ? types.getFirst() : relations.union(types));
            }
        }
        return new Flow(out, true);
    }

    boolean sameAs(Flow other) {
        return reachable == other.reachable && narrowed.equals(other.narrowed);
    }
}
