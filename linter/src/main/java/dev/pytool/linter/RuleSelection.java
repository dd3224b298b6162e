package dev.pytool.linter;

import dev.pytool.linter.options.LintOptions;
import dev.pytool.linter.rules.RuleTable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which rules are on: the longest selector that matches a code decides, and of two equally long
/// ones the one that ignores.
public final class RuleSelection {
    /// Pairs that contradict each other: with the first on, the second is off.
    private static final String[][] EXCLUSIVE = {{"D211", "D203"}, {"D212", "D213"}};

    private final BitSet enabled;
    private final Set<String> codes;
    private final List<String> unbuilt;

    private RuleSelection(BitSet enabled, Set<String> codes, List<String> unbuilt) {
        this.enabled = enabled;
        this.codes = codes;
        this.unbuilt = unbuilt;
    }

    /// Thrown for a selector that matches no code.
    public static final class UnknownCode extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownCode(String selector) {
            super("unknown rule selector: " + selector, null, false, false);
        }
    }

    public static RuleSelection of(LintOptions options) {
        List<String> select = joined(options.select(), options.extendSelect());
        List<String> ignore = joined(options.ignore(), options.extendIgnore());
        Map<String, Boolean> known = known();
        select.forEach(selector -> validate(selector, known));
        ignore.forEach(selector -> validate(selector, known));
        Set<String> on = new HashSet<>();
        known.forEach((code, preview) -> {
            int selected = strongest(select, code, preview && !options.preview());
            if (selected >= 0 && selected > strongest(ignore, code, false)) {
                on.add(code);
            }
        });
        for (String[] pair : EXCLUSIVE) {
            if (on.contains(pair[0])) {
                on.remove(pair[1]);
            }
        }
        Set<String> built = new HashSet<>();
        BitSet enabled = new BitSet(RuleTable.COUNT);
        for (int rule = 0; rule < RuleTable.COUNT; rule++) {
            String code = RuleTable.code(rule);
            built.add(code);
            if (on.contains(code)) {
                enabled.set(rule);
            }
        }
        List<String> unbuilt =
                on.stream()
                        .filter(code -> !built.contains(code) && select.contains(code))
                        .sorted()
                        .toList();
        return new RuleSelection(enabled, Set.copyOf(on), unbuilt);
    }

    /// Every code, and whether it is a preview rule in ruff.
    static Map<String, Boolean> known() {
        Map<String, Boolean> known = new HashMap<>();
        for (String line : RuleCatalog.foreignCodes()) {
            boolean preview = line.endsWith("?");
            known.put(preview ? line.substring(0, line.length() - 1) : line, preview);
        }
        for (int rule = 0; rule < RuleTable.COUNT; rule++) {
            known.putIfAbsent(RuleTable.code(rule), false);
        }
        return known;
    }

    public static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /// Numbers of the rules that are on.
    public BitSet enabled() {
        return (BitSet) enabled.clone();
    }

    /// Whether a code is on, built or not.
    public boolean isOn(String code) {
        return codes.contains(code);
    }

    /// Codes that were named in full and whose rules are not built.
    public List<String> unbuilt() {
        return unbuilt;
    }

    private static void validate(String selector, Map<String, Boolean> known) {
        if (!selector.equals("ALL")
                && known.keySet().stream().noneMatch(code -> matches(selector, code))) {
            throw new UnknownCode(selector);
        }
    }

    /// Length of the longest selector that matches, 0 for `ALL`, -1 for none.
    private static int strongest(List<String> selectors, String code, boolean exactOnly) {
        int best = -1;
        for (String selector : selectors) {
            if (exactOnly ? selector.equals(code) : matches(selector, code)) {
                best = Math.max(best, selector.equals("ALL") ? 0 : selector.length());
            }
        }
        return best;
    }

    /// Whether a selector is a prefix of a code without cutting the code's letters: `E` is no
    /// prefix of `ERA001`.
    public static boolean matches(String selector, String code) {
        if (selector.equals("ALL")) {
            return true;
        }
        if (!code.startsWith(selector)) {
            return false;
        }
        int letters = letters(selector);
        return letters < selector.length() || letters(code) == letters || selector.equals("PL");
    }

    private static int letters(String code) {
        int count = 0;
        while (count < code.length() && Character.isLetter(code.charAt(count))) {
            count++;
        }
        return count;
    }
}
