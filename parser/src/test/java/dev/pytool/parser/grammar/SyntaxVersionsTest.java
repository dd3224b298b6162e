package dev.pytool.parser.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.tree.Tree;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words and versions are those of CPython 3.14's `ast.parse(..., feature_version=...)`.
final class SyntaxVersionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "try: pass;except A, B: pass | 14 | except expressions without parentheses are",
                "try: pass;except (A, B): pass | 0 | ",
                "try: pass;except (A), (B): pass | 14 | except expressions without parentheses are",
                "t'a' | 14 | t-strings are",
                "x[*a] | 0 | ",
                "match x:; case 1: pass | 10 | Pattern matching is",
                "type X = int | 12 | Type statement is",
                "def f[*T](): pass | 12 | Type parameter lists are",
                "class A[T = int]: pass | 13 | Type parameter defaults are",
                "with (a as b, c): pass | 0 | ",
                "lambda a, /: 1 | 8 | Positional-only parameters are",
                "def f(a, /): pass | 8 | Positional-only parameters are",
                "(a := 1) | 8 | Assignment expressions are",
                "try: pass;except* E: pass | 11 | Exception groups are",
            })
    void tooNew(String source, int since, String words) {
        Tree tree =
                Parser.parse(
                        SourceText.of(source.strip().replace(";", "\n") + "\n"), ParseOptions.FILE);
        String known = SyntaxVersions.tooNew(tree, since).map(SyntaxProblem::message).orElse("");
        if (since > 0) {
            assertEquals("", known);
            assertEquals(
                    words.strip() + " only supported in Python 3." + since + " and greater",
                    SyntaxVersions.tooNew(tree, since - 1).orElseThrow().message());
        } else {
            assertEquals(true, SyntaxVersions.tooNew(tree, 7).isEmpty());
        }
    }
}
