package dev.pytool.linter.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.tree.Tree;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// Words and places are those of ruff with `target-version = "py37"`.
final class UnsupportedSyntaxTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "match x:; case 1: pass | 1:1-5 Cannot use `match` statement, 10",
                "try: pass;except* E: pass | 2:7-1 Cannot use `except*`, 11",
                "try: pass;except A, B: pass | 2:8-4 Multiple exception types must be parenthesized, 14",
                "try: pass;except (A, B): pass | ",
                "type X[T] = int | 1:1-4 Cannot use `type` alias statement, 12",
                "class G[*U]: pass | 1:8-4 Cannot use type parameter lists, 12",
                "def f(a=1, /, b=2): pass | 1:12-1 Cannot use positional-only parameter separator, 8",
                "lambda a, /: 1 | 1:11-1 Cannot use positional-only parameter separator, 8",
                "f(y := 1) | 1:3-6 Cannot use named assignment expression (`:=`), 8",
                "t'a' | 1:1-4 Cannot use t-strings, 14",
                "with (a, b): pass | 1:6-1 Cannot use parentheses within a `with` statement, 9",
                "with (a, b) as c: pass | ",
                "with (a), (b): pass | ",
                "x[*a, 1] | 1:3-2 Cannot use star expression in index, 11",
                "x[(*a, 1)] | ",
                "def g(*args: *Ts): pass | 1:14-3 Cannot use star annotation, 11",
                "def h(): return *a, b | 1:17-2 Cannot use iterable unpacking in return statements, 8",
                "def h(): return (*a, b) | ",
                "def h(): yield *a, b | 1:16-2 Cannot use iterable unpacking in yield expressions, 8",
                "for z in *a, b: pass | 1:10-2 Cannot use iterable unpacking in `for` statements, 9",
            })
    void wordsAndPlaces(String source, String expected) {
        Tree tree =
                Parser.parse(
                        SourceText.of(source.strip().replace(";", "\n") + "\n"), ParseOptions.FILE);
        List<String> found =
                UnsupportedSyntax.of(tree, 7).stream()
                        .map(problem ->
                                problem.line()
                                        + ":"
                                        + problem.column()
                                        + "-"
                                        + (problem.end() - problem.start())
                                        + " "
                                        + problem.message())
                        .toList();
        if (expected == null) {
            assertEquals(List.of(), found);
            return;
        }
        int comma = expected.lastIndexOf(',');
        assertEquals(
                List.of(
                        expected.substring(0, comma).strip()
                                + " on Python 3.7 (syntax was added in Python 3."
                                + expected.substring(comma + 1).strip()
                                + ")"),
                found);
    }
}
