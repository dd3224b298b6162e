package dev.pytool.cli.tool;

import dev.pytool.analyzer.files.FileProblem;
import dev.pytool.analyzer.options.Settings;
import dev.pytool.analyzer.report.Diagnostic;
import dev.pytool.analyzer.report.Findings;
import dev.pytool.analyzer.report.ReportFormat;
import dev.pytool.analyzer.report.ReportFormatTable;
import dev.pytool.analyzer.report.ReportStyle;
import dev.pytool.analyzer.report.Severity;
import dev.pytool.cli.console.ClosedOutput;
import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Writes findings in the asked format, counts them, and knows the exit status at the end.
public final class Reporter {
    private final Console console;
    private final PrintStream out;
    private final ReportFormat format;
    private final ReportStyle style;
    private final boolean quiet;
    private final Set<String> warned = new HashSet<>();
    private final Map<String, Integer> byCode = new TreeMap<>();
    private int files;
    private int filesWithFindings;
    private int findings;
    private int notes;
    private boolean failed;

    /// Opens the output on standard output.
    public Reporter(ReportStyle.Tool tool, ToolArguments arguments, Console console) {
        this(tool, arguments, console, console.out());
    }

    /// Opens the output on a stream, for commands that write something else to standard output.
    public Reporter(
            ReportStyle.Tool tool, ToolArguments arguments, Console console, PrintStream out) {
        this.console = console;
        this.out = out;
        quiet = arguments.isQuiet();
        String name =
                arguments
                        .value("--output-format")
                        .orElse(console.outIsTerminal() ? "full" : "concise");
        Optional<ReportFormat> known = ReportFormatTable.find(name);
        if (known.isEmpty()) {
            throw new CommandFailure(
                    "--output-format: '"
                            + name
                            + "' is none of "
                            + String.join(", ", ReportFormatTable.names()));
        }
        format = known.get();
        style = new ReportStyle(tool, arguments.colour(), Product.version());
        format.begin(out, style);
    }

    /// Writes the findings of one file.
    public void file(Findings found) {
        files++;
        if (found.diagnostics().isEmpty()) {
            return;
        }
        int before = findings;
        for (Diagnostic diagnostic : found.diagnostics()) {
            if (diagnostic.severity() == Severity.NOTE) {
                notes++;
            } else {
                findings++;
                byCode.merge(diagnostic.code(), 1, Integer::sum);
            }
        }
        filesWithFindings += findings > before ? 1 : 0;
        format.file(found, out, style);
        if (out.checkError()) {
            throw new ClosedOutput();
        }
    }

    /// Tells of a file that could not be worked on; the exit status becomes 2.
    public void problem(FileProblem problem) {
        failed = true;
        console.out().flush();
        console.err().println("pytool: " + console.show(problem.path()) + ": " + problem.reason());
    }

    /// Tells of something that does not change the exit status, unless `--quiet` is given.
    public void tell(String line) {
        if (!quiet) {
            console.out().flush();
            console.err().println("pytool: " + line);
        }
    }

    /// Tells of a file's place that keeps it from being worked on; the exit status becomes 2.
    public void problem(String line) {
        failed = true;
        console.out().flush();
        console.err().println("pytool: " + line);
    }

    /// Shows each warning of a configuration once.
    public void warnings(Settings settings) {
        for (String warning : settings.warnings()) {
            if (warned.add(warning) && !quiet) {
                console.err().println("pytool: " + warning);
            }
        }
    }

    /// How often each code was found, most frequent first, for `--statistics`.
    public void statistics() {
        byCode.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> out.println(entry.getValue() + "\t" + entry.getKey()));
    }

    /// Closes the output, writes the summary and gives the exit status: 0 clean, 1 findings, 2
    /// something failed.
    public int end() {
        format.end(out, style);
        out.flush();
        if (!quiet) {
            console.err().println(summary());
        }
        return failed ? 2 : findings > 0 ? 1 : 0;
    }

    public int findings() {
        return findings;
    }

    private String summary() {
        String word = style.tool() == ReportStyle.Tool.CHECK ? "error" : "finding";
        return findings == 0
                ? "No "
                        + word
                        + "s in "
                        + count(files, "file")
                        + (notes == 0 ? "." : ", " + count(notes, "note") + ".")
                : "Found "
                        + count(findings, word)
                        + " in "
                        + count(filesWithFindings, "file")
                        + " ("
                        + files
                        + " looked at).";
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
