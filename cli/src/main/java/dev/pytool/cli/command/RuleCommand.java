package dev.pytool.cli.command;

import dev.pytool.analyzer.options.Nearest;
import dev.pytool.analyzer.report.JsonText;
import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;
import dev.pytool.cli.tool.CommandLineReader;
import dev.pytool.cli.tool.CommandLineReader.Words;
import dev.pytool.cli.tool.Flag;
import dev.pytool.linter.RuleCatalog;
import dev.pytool.linter.RuleInfo;
import dev.pytool.processor.command.CliCommand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// `pytool rule CODE...`: explains lint rules; without a code it lists them.
@CliCommand(name = "rule", order = 100, summary = "explain a lint rule or a check code")
final class RuleCommand implements Command {
    @Override
    public int run(List<String> arguments, Console console) {
        Optional<Words> read =
                new CommandLineReader("rule")
                        .add(Flag.valued("--output-format", "FORMAT", "One of text, json."))
                        .add(Flag.plain("--verbose", "Show stacks of internal errors.", "-v"))
                        .read(
                                arguments,
                                console,
                                "CODE...",
                                "Codes or names of rules; all rules where there is none.");
        if (read.isEmpty()) {
            return 0;
        }
        String format = read.get().value("--output-format").orElse("text");
        List<RuleInfo> all = RuleCatalog.all();
        List<RuleInfo> asked = new ArrayList<>();
        for (String word : read.get().words()) {
            asked.add(find(all, word));
        }
        switch (format) {
            case "json" -> json(asked.isEmpty() ? all : asked, console);
            case "text" -> {
                if (asked.isEmpty()) {
                    all.forEach(rule -> console.out().println(head(rule)));
                } else {
                    asked.forEach(rule -> explain(rule, console));
                }
            }
            default ->
                    throw new CommandFailure(
                            "--output-format: '" + format + "' is none of text, json");
        }
        return 0;
    }

    private static RuleInfo find(List<RuleInfo> all, String word) {
        List<String> known = new ArrayList<>();
        for (RuleInfo rule : all) {
            if (rule.code().equalsIgnoreCase(word) || rule.name().equals(word)) {
                return rule;
            }
            known.add(rule.code());
        }
        throw new CommandFailure(
                "rule: no rule '"
                        + word
                        + "' is built"
                        + Nearest.to(word.toUpperCase(Locale.ROOT), known)
                                .map(near -> "; did you mean '" + near + "'?")
                                .orElse(""));
    }

    private static String head(RuleInfo rule) {
        return rule.code() + "  " + rule.name() + (rule.preview() ? "  (preview)" : "");
    }

    private static void explain(RuleInfo rule, Console console) {
        console.out().println("# " + head(rule));
        console.out().println();
        console.out().println("Message: " + rule.message());
        console.out()
                .println(
                        "Origin: "
                                + rule.origin()
                                + "; fix: "
                                + rule.fix().toLowerCase(Locale.ROOT));
        console.out().println();
        console.out().println(rule.documentation());
    }

    private static void json(List<RuleInfo> rules, Console console) {
        console.out().print('[');
        for (int i = 0; i < rules.size(); i++) {
            RuleInfo rule = rules.get(i);
            StringBuilder text = new StringBuilder(i == 0 ? "\n  {" : ",\n  {");
            JsonText.member(text, "code", rule.code());
            JsonText.member(text, "name", rule.name());
            JsonText.member(text, "origin", rule.origin());
            JsonText.member(text, "fix", rule.fix().toLowerCase(Locale.ROOT));
            JsonText.name(text, "preview").append(rule.preview());
            JsonText.member(text, "message", rule.message());
            JsonText.member(text, "documentation", rule.documentation());
            console.out().print(text.append('}'));
        }
        console.out().println("\n]");
    }
}
