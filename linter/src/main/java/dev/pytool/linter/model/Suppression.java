package dev.pytool.linter.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// One comment that suppresses findings.
public final class Suppression {
    /// How far it reaches.
    public enum Reach {
        LINE,
        FILE
    }

    private final Reach reach;
    private final int start;
    private final int end;
    private final Optional<List<Code>> codes;
    private final Set<String> used = new TreeSet<>();

    /// A code named in a suppression, and where.
    public record Code(String code, int start, int end) {}

    /// @param codes absent where everything is suppressed
    public Suppression(Reach reach, int start, int end, Optional<List<Code>> codes) {
        this.reach = reach;
        this.start = start;
        this.end = end;
        this.codes = codes;
    }

    public Reach reach() {
        return reach;
    }

    /// Absolute offset of the hash that begins it.
    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public Optional<List<Code>> codes() {
        return codes;
    }

    /// The codes of the findings it suppressed.
    public Set<String> used() {
        return Collections.unmodifiableSet(used);
    }

    /// Whether it speaks of a code, by today's name or an earlier one.
    public boolean covers(String code) {
        return codes.isEmpty()
                || codes.get().stream()
                        .anyMatch(each ->
                                each.code().equals(code)
                                        || RuleCodes.redirect(each.code())
                                                .filter(code::equals)
                                                .isPresent());
    }

    public void use(String code) {
        used.add(code);
    }

    /// Codes named twice or more count once.
    public List<Code> unusedCodes() {
        List<Code> unused = new ArrayList<>();
        codes.ifPresent(all ->
                all.stream().filter(each -> !used.contains(each.code())).forEach(unused::add));
        return unused;
    }
}
