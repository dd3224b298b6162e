package dev.pytool.cli.tool;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/// The help text of a command, laid out by picocli.
final class UsageText {
    private UsageText() {}

    static String of(String command, List<Flag> flags, String parameters, String parametersDoc) {
        CommandSpec spec = CommandSpec.create().name("pytool " + command);
        spec.usageMessage().abbreviateSynopsis(true);
        for (Flag flag : flags) {
            OptionSpec.Builder option =
                    OptionSpec.builder(flag.names().toArray(new String[0]))
                            .description(flag.doc().replace("%", "%%").replace("${", "$\\{"))
                            .hidden(flag.hidden());
            spec.addOption(
                    flag.takesValue()
                            ? option.arity("1")
                                    .type(String.class)
                                    .paramLabel(flag.placeholder())
                                    .build()
                            : option.arity("0").type(boolean.class).build());
        }
        if (!parameters.isEmpty()) {
            spec.addPositional(
                    PositionalParamSpec.builder()
                            .paramLabel(parameters)
                            .arity("0..1")
                            .index("0")
                            .type(String.class)
                            .hideParamSyntax(true)
                            .description(parametersDoc)
                            .build());
        }
        StringWriter text = new StringWriter();
        new CommandLine(spec).usage(new PrintWriter(text), Ansi.OFF);
        return text.toString();
    }
}
