package dev.pytool.cli.tool;

import dev.pytool.analyzer.options.Nearest;
import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a command line: `--flag`, `--flag VALUE`, `--flag=VALUE`, `-f`, `-fVALUE`, `-f VALUE`,
/// `--` before words that begin with a dash.
///
/// Picocli writes the help texts ([UsageText]); it does not read the words, because loading its
/// reader takes longer than formatting a small file does.
public final class CommandLineReader {
    private final String command;
    private final List<Flag> flags = new ArrayList<>();
    private final Map<String, Flag> byName = new LinkedHashMap<>();

    public CommandLineReader(String command) {
        this.command = command;
    }

    /// Adds a flag unless its name is taken.
    public CommandLineReader add(Flag flag) {
        if (!byName.containsKey(flag.name())) {
            flags.add(flag);
            for (String name : flag.names()) {
                byName.putIfAbsent(name, flag);
            }
        }
        return this;
    }

    /// One occurrence of a flag.
    ///
    /// @param name its long name
    /// @param value empty for a flag without a value
    record Given(String name, String value) {}

    /// What was read.
    ///
    /// @param words everything that is no flag
    public record Words(List<Given> given, List<String> words) {
        public boolean has(String flag) {
            for (Given each : given) {
                if (each.name.equals(flag)) {
                    return true;
                }
            }
            return false;
        }

        /// All values of a flag.
        public List<String> values(String flag) {
            List<String> values = new ArrayList<>();
            for (Given each : given) {
                if (each.name.equals(flag)) {
                    values.add(each.value);
                }
            }
            return values;
        }

        /// The last value of a flag.
        public Optional<String> value(String flag) {
            List<String> values = values(flag);
            return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast());
        }
    }

    /// Reads the words; empty where they ask for help, which is then written.
    ///
    /// @param parameters how the help text names the words that are no flags
    /// @throws CommandFailure naming an unknown flag with the nearest known one, or a missing value
    public Optional<Words> read(
            List<String> arguments, Console console, String parameters, String parametersDoc) {
        add(Flag.plain("--help", "Show this help.", "-h"));
        Words words = new Words(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            if (word.equals("--")) {
                words.words.addAll(arguments.subList(i + 1, arguments.size()));
                break;
            } else if (word.length() < 2 || word.charAt(0) != '-') {
                words.words.add(word);
            } else {
                i =
                        word.startsWith("--")
                                ? longFlag(arguments, i, words)
                                : shortFlags(arguments, i, words);
            }
        }
        if (words.has("--help")) {
            console.out().print(UsageText.of(command, flags, parameters, parametersDoc));
            return Optional.empty();
        }
        return Optional.of(words);
    }

    private int longFlag(List<String> arguments, int at, Words words) {
        String word = arguments.get(at);
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        Flag flag = byName.get(name);
        if (flag == null) {
            throw unknown(name);
        }
        if (!flag.takesValue()) {
            if (equals >= 0) {
                throw new CommandFailure(command + ": " + name + " takes no value");
            }
            words.given.add(new Given(flag.name(), ""));
            return at;
        }
        if (equals >= 0) {
            words.given.add(new Given(flag.name(), word.substring(equals + 1)));
            return at;
        }
        words.given.add(new Given(flag.name(), following(arguments, at, flag)));
        return at + 1;
    }

    private int shortFlags(List<String> arguments, int at, Words words) {
        String word = arguments.get(at);
        for (int i = 1; i < word.length(); i++) {
            Flag flag = byName.get("-" + word.charAt(i));
            if (flag == null) {
                throw unknown(i == 1 ? word : "-" + word.charAt(i));
            }
            if (!flag.takesValue()) {
                words.given.add(new Given(flag.name(), ""));
            } else if (i + 1 < word.length()) {
                words.given.add(new Given(flag.name(), word.substring(i + 1)));
                return at;
            } else {
                words.given.add(new Given(flag.name(), following(arguments, at, flag)));
                return at + 1;
            }
        }
        return at;
    }

    private String following(List<String> arguments, int at, Flag flag) {
        if (at + 1 >= arguments.size()) {
            throw new CommandFailure(
                    command + ": " + flag.name() + " needs a value (" + flag.placeholder() + ")");
        }
        return arguments.get(at + 1);
    }

    private CommandFailure unknown(String name) {
        Optional<String> near = Nearest.to(name, byName.keySet());
        return new CommandFailure(
                command
                        + ": unknown option '"
                        + name
                        + "'"
                        + (near.isPresent()
                                ? "; did you mean '" + near.get() + "'?"
                                : "; see pytool " + command + " --help"));
    }
}
