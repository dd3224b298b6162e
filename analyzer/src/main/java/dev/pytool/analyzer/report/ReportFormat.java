package dev.pytool.analyzer.report;

import java.io.PrintStream;

/// A way to write findings. One object serves one command: [#begin], then [#file] for each file
/// that has findings, in the order of the files, then [#end]. Implementations carry `@OutputFormat`
/// and a constructor without parameters.
public interface ReportFormat {

    /// Opens the output; formats without an opening leave it as it is.
    default void begin(PrintStream out, ReportStyle style) {}

    void file(Findings findings, PrintStream out, ReportStyle style);

    /// Closes the output; formats without an end leave it as it is.
    default void end(PrintStream out, ReportStyle style) {}
}
