package dev.pytool.linter;

import dev.pytool.linter.options.LintOptions;
import dev.pytool.linter.rules.RuleTable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which rules are on: the longest selector that matches a code decides, and of two equally long
/// ones the one that ignores.
public final class RuleSelection {
    /// Pairs that contradict each other: with the first on, the second is off.
    private static final String[][] EXCLUSIVE = {{"D211", "D203"}, {"D212", "D213"}};

    private final List<String> select;
    private final List<String> ignore;
    private final boolean preview;
    private final BitSet enabled = new BitSet(RuleTable.COUNT);

    private RuleSelection(List<String> select, List<String> ignore, boolean preview) {
        this.select = select;
        this.ignore = ignore;
        this.preview = preview;
    }

    /// Every code and whether it is a preview rule in ruff; read when a word names no rule that is
    /// built, and by rules that judge suppressions.
    private static final class Known {
        static final Map<String, Boolean> CODES = read();

        private Known() {}

        private static Map<String, Boolean> read() {
            Map<String, Boolean> known = new HashMap<>();
            for (String line : RuffCodes.CODES.split("\\s+")) {
                boolean preview = line.endsWith("?");
                known.put(preview ? line.substring(0, line.length() - 1) : line, preview);
            }
            for (int rule = 0; rule < RuleTable.COUNT; rule++) {
                known.putIfAbsent(RuleTable.code(rule), RuleTable.isPreview(rule));
            }
            return Map.copyOf(known);
        }
    }

    /// Thrown for a selector that matches no code.
    public static final class UnknownCode extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownCode(String selector) {
            super("unknown rule selector: " + selector, null, false, false);
        }
    }

    public static RuleSelection of(LintOptions options) {
        RuleSelection made =
                new RuleSelection(
                        joined(options.select(), options.extendSelect()),
                        joined(options.ignore(), options.extendIgnore()),
                        options.preview());
        made.select.forEach(RuleSelection::validate);
        made.ignore.forEach(RuleSelection::validate);
        for (int rule = 0; rule < RuleTable.COUNT; rule++) {
            String code = RuleTable.code(rule);
            made.enabled.set(rule, made.decides(code, RuleTable.isPreview(rule)));
        }
        return made;
    }

    /// Whether a code is on.
    private boolean decides(String code, boolean isPreview) {
        for (String[] pair : EXCLUSIVE) {
            if (pair[1].equals(code) && selects(pair[0], false)) {
                return false;
            }
        }
        return selects(code, isPreview);
    }

    private boolean selects(String code, boolean isPreview) {
        int selected = strongest(select, code, isPreview && !preview);
        return selected >= 0 && selected > strongest(ignore, code, false);
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

    /// Whether a code exists, built or not.
    static boolean isKnown(String code) {
        return Known.CODES.containsKey(code);
    }

    /// Whether a code is on, built or not.
    boolean isOn(String code) {
        Boolean isPreview = Known.CODES.get(code);
        return isPreview != null && decides(code, isPreview);
    }

    /// Codes that were named in full and whose rules are not built.
    public List<String> unbuilt() {
        return select.stream()
                .distinct()
                .filter(selector -> !isBuilt(selector) && isOn(selector))
                .sorted()
                .toList();
    }

    /// Whether a selector names a rule that is built.
    private static boolean isBuilt(String selector) {
        for (int rule = 0; rule < RuleTable.COUNT; rule++) {
            if (matches(selector, RuleTable.code(rule))) {
                return true;
            }
        }
        return false;
    }

    private static void validate(String selector) {
        if (!exists(selector)) {
            throw new UnknownCode(selector);
        }
    }

    /// Whether a selector names a rule, built or not.
    public static boolean exists(String selector) {
        return selector.equals("ALL")
                || isBuilt(selector)
                || Known.CODES.keySet().stream().anyMatch(code -> matches(selector, code));
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
