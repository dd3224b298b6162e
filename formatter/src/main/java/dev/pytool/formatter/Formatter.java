package dev.pytool.formatter;

import dev.pytool.formatter.cst.Branch;
import dev.pytool.formatter.cst.CstBuilder;
import dev.pytool.formatter.cst.CstMismatch;
import dev.pytool.formatter.imports.ImportSorter;
import dev.pytool.formatter.line.Layout;
import dev.pytool.formatter.line.LineSet;
import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.tree.Tree;

import java.util.List;
import java.util.Optional;

/// Black's style for a file: source in, text and edits out.
public final class Formatter {
    private Formatter() {}

    /// Formats a file. Text that the parser does not accept, and text that would not be the same
    /// program afterwards, is given back as it is with the problem.
    public static FormatResult format(SourceText source, FormatOptions options) {
        LineEnds ends = LineEnds.of(source.text());
        String text = ends.toNewlines(source.text());
        if (text.isBlank()) {
            String empty = text.indexOf('\n') >= 0 ? ends.first() : "";
            return new FormatResult(
                    empty, LineEdits.between(source.text(), empty), Optional.empty());
        }
        String input = text.endsWith("\n") ? text : text + "\n";
        Tree before = Parser.parse(SourceText.of(input), ParseOptions.FILE);
        Optional<SyntaxProblem> wrong = syntaxProblem(before);
        if (wrong.isPresent()) {
            SyntaxProblem problem = wrong.get();
            return FormatResult.refused(
                    source.text(),
                    new FormatProblem(problem.message(), problem.line(), problem.column()));
        }
        if (options.imports().isPresent()) {
            input = ImportSorter.sorted(before, options.imports().get());
            before = Parser.parse(SourceText.of(input), ParseOptions.FILE);
        }
        String output;
        try {
            output = layout(input, before, options);
            if (!output.equals(input) && options.checked()) {
                Optional<FormatProblem> problem = check(before, output, options);
                if (problem.isPresent()) {
                    return FormatResult.refused(source.text(), problem.get());
                }
            }
        } catch (CstMismatch mismatch) {
            return FormatResult.refused(
                    source.text(), new FormatProblem(mismatch.getMessage(), mismatch.line(), 0));
        } catch (StackOverflowError deep) {
            // What nests within itself is bounded, but not how much stack the caller's thread has.
            return FormatResult.refused(
                    source.text(), new FormatProblem("too deeply nested to format", 0, 0));
        }
        String result = ends.restore(output);
        return new FormatResult(result, LineEdits.between(source.text(), result), Optional.empty());
    }

    /// The first problem that leaves no whole tree. An unknown `__future__` feature has a tree like
    /// every other import.
    private static Optional<SyntaxProblem> syntaxProblem(Tree tree) {
        for (SyntaxProblem problem : tree.problems()) {
            if (!problem.message().startsWith("future feature ")) {
                return Optional.of(problem);
            }
        }
        return Optional.empty();
    }

    private static String layout(String input, Tree tree, FormatOptions options) {
        List<LineSet.Range> ranges = LineRanges.within(options.ranges(), input);
        if (!options.ranges().isEmpty() && ranges.isEmpty()) {
            return input;
        }
        String first = once(input, tree, options, ranges);
        if (first.equals(input)) {
            return first;
        }
        // A second pass settles what trailing commas and parentheses of the first one ask for.
        Tree again = Parser.parse(SourceText.of(first), ParseOptions.FILE);
        if (syntaxProblem(again).isPresent()) {
            return first;
        }
        return once(first, again, options, LineRanges.adjusted(ranges, input, first));
    }

    private static String once(
            String text, Tree tree, FormatOptions options, List<LineSet.Range> ranges) {
        Branch file = CstBuilder.build(text, tree.tokens());
        return Layout.write(
                file,
                options.style(),
                VersionInference.common(file, options.targets()),
                LineSet.of(ranges));
    }

    /// Whether the result is the same program and stays as it is in the next run.
    private static Optional<FormatProblem> check(
            Tree before, String output, FormatOptions options) {
        Tree after = Parser.parse(SourceText.of(output), ParseOptions.FILE);
        Optional<SyntaxProblem> wrong = syntaxProblem(after);
        if (wrong.isPresent()) {
            return Optional.of(
                    new FormatProblem(
                            "internal error: the result would not parse: " + wrong.get().message(),
                            0,
                            0));
        }
        Optional<String> difference = TreeComparison.difference(before, after);
        if (difference.isPresent()) {
            return Optional.of(
                    new FormatProblem(
                            "internal error: the result would not mean the same: "
                                    + difference.get(),
                            0,
                            0));
        }
        if (options.ranges().isEmpty() && !once(output, after, options, List.of()).equals(output)) {
            return Optional.of(
                    new FormatProblem(
                            "internal error: a second run would change the result", 0, 0));
        }
        return Optional.empty();
    }
}
