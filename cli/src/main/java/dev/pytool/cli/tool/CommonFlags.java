package dev.pytool.cli.tool;

import dev.pytool.analyzer.options.Nearest;
import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// The flags every tool has, and the reading of a command line with picocli.
public final class CommonFlags {
    private CommonFlags() {}

    static void addTo(CommandSpec spec) {
        add(spec, value("--config", "FILE", "Use this configuration file and no other."));
        add(spec, flag("--isolated", "Use no configuration file."));
        add(spec, flag("--quiet", "Write nothing but findings and errors.", "-q"));
        add(spec, flag("--verbose", "Write what is done, and stacks of internal errors.", "-v"));
        add(spec, value("--color", "WHEN", "Use colours: auto (on a terminal), always or never."));
        add(spec, value("--jobs", "N", "Work on this many files at once.", "-j"));
        add(spec, flag("--no-cache", "Neither read nor write the cache."));
        add(spec, flag("--watch", "Go on when files change.", "-w"));
        add(spec, value("--stdin-filename", "NAME", "The name of the file that standard input is."));
        add(spec, flag("--help", "Show this help.", "-h"));
    }

    private static void add(CommandSpec spec, OptionSpec option) {
        if (spec.findOption(option.longestName()) == null) {
            spec.addOption(option);
        }
    }

    /// A flag without a value.
    public static OptionSpec flag(String name, String doc, String... also) {
        return OptionSpec.builder(name, also).arity("0").type(boolean.class).description(doc).build();
    }

    /// A flag with a value, which may be given several times.
    public static OptionSpec value(String name, String placeholder, String doc, String... also) {
        return OptionSpec.builder(name, also)
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(placeholder)
                .description(doc)
                .build();
    }

    /// Reads arguments; empty where help was asked for and written.
    ///
    /// @throws CommandFailure naming what is wrong, with the nearest known flag
    public static Optional<ParseResult> parse(
            CommandSpec spec, String name, List<String> arguments, Console console) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            CommandLine line = new CommandLine(spec);
            CommandLine.Help.Ansi ansi = CommandLine.Help.Ansi.OFF;
            line.setUsageHelpAutoWidth(false);
            line.usage(console.out(), ansi);
            return Optional.empty();
        }
        try {
            CommandLine line = new CommandLine(spec);
            line.setInterpolateVariables(false);
            line.setUnmatchedOptionsArePositionalParams(false);
            line.setOverwrittenOptionsAllowed(true);
            return Optional.of(line.parseArgs(arguments.toArray(new String[0])));
        } catch (CommandLine.UnmatchedArgumentException e) {
            String word = e.getUnmatched().getFirst();
            List<String> known = new ArrayList<>(spec.optionsMap().keySet());
            throw new CommandFailure(name + ": unknown option '" + word + "'"
                    + Nearest.to(word, known)
                            .map(near -> "; did you mean '" + near + "'?")
                            .orElse("; see pytool " + name + " --help"));
        } catch (CommandLine.ParameterException e) {
            String message = e.getMessage();
            throw new CommandFailure(name + ": " + Character.toLowerCase(message.charAt(0)) + message.substring(1));
        }
    }
}
