package dev.pytool.cli.command;

import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;
import dev.pytool.interpreter.object.RunOptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Python's own options in front of the program: letters that may stand together, `-W` and `-X`
/// with a value. What has no effect here is refused, never ignored.
final class PythonOptions {
    private static final Set<String> EXTRA = Set.of("dev", "utf8", "frozen_modules");

    private final List<String> warnings = new ArrayList<>();
    private final List<String> extra = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();
    private boolean skipsFirstLine;

    /// Takes the options from the front of the words.
    static PythonOptions take(List<String> words) {
        PythonOptions options = new PythonOptions();
        while (!words.isEmpty() && options.takeOne(words)) {
            // Each round takes one word or more.
        }
        return options;
    }

    private boolean takeOne(List<String> words) {
        String word = words.getFirst();
        if (word.length() < 2 || word.charAt(0) != '-' || word.charAt(1) == '-') {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            char letter = word.charAt(i);
            String rest = word.substring(i + 1);
            switch (letter) {
                case 'c', 'm' -> {
                    words.removeFirst();
                    if (!rest.isEmpty()) {
                        words.addFirst(rest);
                    }
                    words.addFirst("-" + letter);
                    return false;
                }
                case 'W', 'X' -> {
                    words.removeFirst();
                    if (rest.isEmpty() && words.isEmpty()) {
                        throw new CommandFailure("run: -" + letter + " needs a value");
                    }
                    value(letter, rest.isEmpty() ? words.removeFirst() : rest);
                    return true;
                }
                case 'x' -> skipsFirstLine = true;
                case 'O', 'B', 'u', 's', 'S', 'E', 'I', 'P', 'q', 'R' -> letters.append(letter);
                default -> throw new CommandFailure("run: option -" + letter + " is not built");
            }
        }
        words.removeFirst();
        return true;
    }

    private void value(char letter, String value) {
        if (letter == 'W') {
            warnings.add(value);
            return;
        }
        int equals = value.indexOf('=');
        if (!EXTRA.contains(equals < 0 ? value : value.substring(0, equals))) {
            throw new CommandFailure("run: -X " + value + " is not built");
        }
        extra.add(value);
    }

    boolean skipsFirstLine() {
        return skipsFirstLine;
    }

    private boolean has(char letter) {
        return letters.indexOf(String.valueOf(letter)) >= 0;
    }

    /// The options together with Python's environment variables.
    RunOptions with(Console console) {
        boolean isolated = has('I');
        boolean ignores = isolated || has('E');
        List<String> allWarnings = new ArrayList<>();
        if (extra.contains("dev")) {
            allWarnings.add("default");
        }
        if (!ignores) {
            allWarnings.addAll(list(console, "PYTHONWARNINGS", ","));
        }
        allWarnings.addAll(warnings);
        int optimize = (int) letters.chars().filter(c -> c == 'O').count();
        if (!ignores && optimize == 0) {
            optimize = level(console.variable("PYTHONOPTIMIZE").orElse(""));
        }
        return new RunOptions(
                Math.min(2, optimize),
                has('B') || !ignores && isSet(console, "PYTHONDONTWRITEBYTECODE"),
                has('u') || !ignores && isSet(console, "PYTHONUNBUFFERED"),
                isolated || has('s') || !ignores && isSet(console, "PYTHONNOUSERSITE"),
                has('S'),
                ignores,
                isolated,
                isolated || has('P') || !ignores && isSet(console, "PYTHONSAFEPATH"),
                allWarnings,
                extra,
                ignores ? List.of() : list(console, "PYTHONPATH", java.io.File.pathSeparator));
    }

    private static int level(String text) {
        return text.isEmpty() ? 0 : text.equals("2") ? 2 : 1;
    }

    private static boolean isSet(Console console, String name) {
        return console.variable(name).filter(value -> !value.isEmpty()).isPresent();
    }

    private static List<String> list(Console console, String name, String separator) {
        String text = console.variable(name).orElse("");
        return text.isEmpty() ? List.of() : List.of(text.split(separator));
    }
}
