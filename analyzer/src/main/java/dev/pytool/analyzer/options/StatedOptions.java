package dev.pytool.analyzer.options;

import java.util.List;
import java.util.Map;

/// Options that an editor's user states for a workspace: they go before configuration files, as
/// flags of the command line do.
///
/// @param words the values by section of the tool (`check`, `lint`, `fmt`) and key, as words
public record StatedOptions(Map<String, Map<String, List<String>>> words) {
    public static final StatedOptions NONE = new StatedOptions(Map.of());

    /// What is stated for one tool, by key.
    public Map<String, List<String>> of(String section) {
        return words.getOrDefault(section, Map.of());
    }
}
