package dev.pytool.cli.tool;

import dev.pytool.analyzer.options.Settings;
import dev.pytool.cli.console.Console;
import dev.pytool.parser.text.SourceText;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Counts the files a command changes or would change, tells of each, and knows the exit status at
/// the end.
public final class Changes {
    private final ToolArguments arguments;
    private final Console console;
    private final boolean only;
    private final Set<String> warned = new HashSet<>();
    private boolean piped;
    private int changed;
    private int unchanged;
    private int failed;

    public Changes(ToolArguments arguments, Console console) {
        this.arguments = arguments;
        this.console = console;
        only = arguments.has("--check") || arguments.has("--diff");
    }

    /// A file was worked on.
    public void done(String file, boolean isChanged) {
        changed += isChanged ? 1 : 0;
        unchanged += isChanged ? 0 : 1;
        if (isChanged && !piped && !arguments.isQuiet()) {
            console.err().println(only ? "would reformat " + file : "reformatted " + file);
        } else if (arguments.isVerbose() && !isChanged) {
            console.err().println(file + " is formatted already");
        }
    }

    /// A file could not be worked on.
    ///
    /// @param line place and reason
    public void failed(String line) {
        failed++;
        console.out().flush();
        console.err().println("pytool: " + line);
    }

    /// Shows each warning of a configuration once.
    public void warnings(Settings settings) {
        for (String warning : settings.warnings()) {
            if (warned.add(warning) && !arguments.isQuiet()) {
                console.err().println("pytool: " + warning);
            }
        }
    }

    /// Writes a whole text in its own encoding to standard output.
    public void standardOutput(SourceText text) {
        piped = true;
        Optional<byte[]> bytes = text.encode();
        if (bytes.isPresent()) {
            console.out().writeBytes(bytes.get());
        } else {
            failed("<stdout>: the encoding lacks a character of the new text");
        }
    }

    /// Writes the summary and gives the exit status.
    public int end() {
        console.out().flush();
        if (!arguments.isQuiet() && !piped) {
            console.err().println(summary());
        }
        return failed > 0 ? 2 : changed > 0 && arguments.has("--check") ? 1 : 0;
    }

    private String summary() {
        if (changed + unchanged + failed == 0) {
            return "No Python files found.";
        }
        StringBuilder text = new StringBuilder();
        if (changed > 0) {
            text.append(Reporter.count(changed, "file"))
                    .append(only ? " would be reformatted" : " reformatted");
        }
        if (unchanged > 0) {
            text.append(text.isEmpty() ? "" : ", ").append(Reporter.count(unchanged, "file"));
            text.append(only ? " would be left unchanged" : " left unchanged");
        }
        if (failed > 0) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append(Reporter.count(failed, "file"))
                    .append(" not formatted");
        }
        return text.append('.').toString();
    }
}
