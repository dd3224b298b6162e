/// What is told to the user about a file: diagnostics, fixes, and one file an output format. Knows
/// no rule and no checker. Start at [Diagnostic].
package dev.pytool.analyzer.report;
