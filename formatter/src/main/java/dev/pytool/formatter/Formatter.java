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
    /// Two are usual; comments that are moved by one pass and stand elsewhere for the next take
    /// more.
    private static final int PASSES = 6;

    private Formatter() {}

    /// Formats a file. Text that the parser does not accept, and text that would not be the same
    /// program afterwards, is given back as it is with the problem.
    public static FormatResult format(SourceText source, FormatOptions options) {
        return options.keepsFirstLine() ? afterFirstLine(source, options) : all(source, options);
    }

    private static FormatResult afterFirstLine(SourceText source, FormatOptions options) {
        String text = source.text();
        int end = text.indexOf('\n') + 1;
        FormatResult rest = all(SourceText.of(text.substring(end)), options.afterFirstLine());
        if (rest.problem().isPresent()) {
            FormatProblem problem = rest.problem().get();
            int line = problem.line() == 0 ? 0 : problem.line() + 1;
            return FormatResult.refused(
                    text, new FormatProblem(problem.message(), line, problem.column()));
        }
        String result = text.substring(0, end) + rest.text();
        return new FormatResult(text, result, Optional.empty());
    }

    private static FormatResult all(SourceText source, FormatOptions options) {
        LineEnds ends = LineEnds.of(source.text());
        String text = ends.toNewlines(source.text());
        if (text.isBlank()) {
            String empty = text.indexOf('\n') >= 0 ? ends.first() : "";
            return new FormatResult(source.text(), empty, Optional.empty());
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
            Pass pass = layout(input, before, options);
            output = pass.text;
            if (!output.equals(input) && options.checked()) {
                Optional<FormatProblem> problem = check(before, pass, options);
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
        return new FormatResult(source.text(), result, Optional.empty());
    }

    /// The first problem that leaves no whole tree. An unknown `__future__` feature has a tree like
    /// every other import.
    private static Optional<SyntaxProblem> syntaxProblem(Tree tree) {
        for (SyntaxProblem problem : tree.problems()) {
            if (!problem.message().startsWith("future feature ")
                    && !problem.message().equals("not a chance")) {
                return Optional.of(problem);
            }
        }
        return Optional.empty();
    }

    /// @param tree the tree of the text, unless the last pass still has to be parsed
    /// @param settled whether a pass over the text was seen to change nothing
    private record Pass(String text, Optional<Tree> tree, boolean settled) {}

    private static Pass layout(String input, Tree tree, FormatOptions options) {
        List<LineSet.Range> ranges = LineRanges.within(options.ranges(), input);
        if (!options.ranges().isEmpty() && ranges.isEmpty()) {
            return new Pass(input, Optional.of(tree), true);
        }
        String first = once(input, tree, options, ranges);
        if (first.equals(input)) {
            return new Pass(input, Optional.of(tree), true);
        }
        // Passes after the first settle what its trailing commas, parentheses and moved comments
        // ask
        // for. Ranges are carried over once: their lines are all formatted by then.
        String last = first;
        List<LineSet.Range> there = LineRanges.adjusted(ranges, input, first);
        for (int pass = 1; pass < PASSES; pass++) {
            Tree again = Parser.parse(SourceText.of(last), ParseOptions.FILE);
            if (syntaxProblem(again).isPresent()) {
                return new Pass(last, Optional.of(again), false);
            }
            String next = once(last, again, options, there);
            if (next.equals(last)) {
                return new Pass(last, Optional.of(again), true);
            }
            last = next;
            if (!ranges.isEmpty()) {
                return new Pass(last, Optional.empty(), false);
            }
        }
        return new Pass(last, Optional.empty(), false);
    }

    private static String once(
            String text, Tree tree, FormatOptions options, List<LineSet.Range> ranges) {
        Branch file = CstBuilder.build(text, tree.tokens());
        return Layout.write(
                file,
                text,
                options.style(),
                VersionInference.common(file, options.targets()),
                LineSet.of(ranges));
    }

    /// Whether the result is the same program and stays as it is in the next run.
    private static Optional<FormatProblem> check(Tree before, Pass pass, FormatOptions options) {
        String output = pass.text;
        Tree after =
                pass.tree.isPresent()
                        ? pass.tree.get()
                        : Parser.parse(SourceText.of(output), ParseOptions.FILE);
        Optional<SyntaxProblem> wrong = syntaxProblem(after);
        if (wrong.isPresent()) {
            return defect("the result would not parse: " + wrong.get().message());
        }
        Optional<String> difference = TreeComparison.difference(before, after);
        if (difference.isPresent()) {
            return defect("the result would not mean the same: " + difference.get());
        }
        boolean whole = options.ranges().isEmpty();
        return whole && !pass.settled && !once(output, after, options, List.of()).equals(output)
                ? defect("a second run would change the result")
                : Optional.empty();
    }

    private static Optional<FormatProblem> defect(String what) {
        return Optional.of(new FormatProblem("internal error: " + what, 0, 0));
    }
}
