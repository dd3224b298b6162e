package dev.pytool.cli.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Words of black's command line as ours, so that a project's scripts need nothing but another
/// program name (https://black.readthedocs.io/en/stable/usage_and_configuration/the_basics.html).
public final class BlackSpelling {
    private static final Map<String, String> SPELLINGS =
            Map.of(
                    "-l", "--line-length",
                    "-t", "--target-version",
                    "-S", "--skip-string-normalization",
                    "-C", "--skip-magic-trailing-comma",
                    "-x", "--skip-source-first-line",
                    "-W", "--jobs",
                    "--workers", "--jobs",
                    "--line-ranges", "--range",
                    "--no-color", "--color=never");

    /// Both ways are one here: the check that `--fast` leaves out costs little.
    private static final List<String> WITHOUT_MEANING = List.of("--safe", "--fast");

    /// @param words our spelling of the words
    /// @param code the source that stands in the command line itself, in place of a path
    public record Words(List<String> words, Optional<String> code) {}

    private BlackSpelling() {}

    /// Words that are no spelling of black's stay as they are, as does everything after `--`.
    public static Words read(List<String> words) {
        List<String> ours = new ArrayList<>();
        Optional<String> code = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--")) {
                ours.addAll(words.subList(i, words.size()));
                break;
            }
            boolean hasNext = i + 1 < words.size();
            if ((word.equals("-c") || word.equals("--code")) && hasNext) {
                code = Optional.of(words.get(++i));
            } else if (word.startsWith("--code=")) {
                code = Optional.of(word.substring("--code=".length()));
            } else if (word.equals("--required-version") && hasNext) {
                i++;
            } else if (!WITHOUT_MEANING.contains(word) && !word.startsWith("--required-version=")) {
                ours.add(spelled(word));
            }
        }
        if (code.isPresent()) {
            ours.add("-");
        }
        return new Words(ours, code);
    }

    private static String spelled(String word) {
        int mark = word.startsWith("--") ? word.indexOf('=') : Math.min(2, word.length());
        String name = mark < 0 ? word : word.substring(0, mark);
        String ours = SPELLINGS.get(name);
        if (ours == null) {
            return word;
        }
        String rest = mark < 0 ? "" : word.substring(mark);
        return rest.isEmpty() || rest.startsWith("=") ? ours + rest : ours + "=" + rest;
    }
}
