package dev.pytool.parser.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.tree.Tree;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// CPython 3.14's own limits, and sizes that no limit forbids.
final class LimitsTest {
    private static Tree parse(String text) {
        return Parser.parse(SourceText.of(text), ParseOptions.FILE);
    }

    private static String verdict(String text) {
        Tree tree = parse(text);
        if (tree.problems().isEmpty()) {
            return "accepts";
        }
        SyntaxProblem first = tree.problems().getFirst();
        return first.type().className()
                + " "
                + first.line()
                + ":"
                + first.column()
                + " "
                + first.message();
    }

    private static String blocks(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(" ".repeat(i)).append("if x:\n");
        }
        return text.append(" ".repeat(count)).append("pass\n").toString();
    }

    @Test
    void limitsAreThoseOfCPython() {
        assertEquals("accepts", verdict("(".repeat(200) + ")".repeat(200) + "\n"));
        assertEquals(
                "SyntaxError 1:201 too many nested parentheses",
                verdict("(".repeat(201) + ")".repeat(201) + "\n"));
        assertEquals("accepts", verdict(blocks(99)));
        assertEquals("IndentationError 101:1 too many levels of indentation", verdict(blocks(100)));
        assertEquals("accepts", verdict("x = " + "1".repeat(4300) + "\n"));
        assertTrue(
                verdict("x = " + "1".repeat(4301) + "\n")
                        .contains(
                                "Exceeds the limit (4300 digits) for integer string conversion:"
                                        + " value has 4301 digits"));
        assertEquals("accepts", verdict("x = 0x" + "1".repeat(5000) + "\n"));
    }

    @ParameterizedTest
    @CsvSource({"'not ', a", "'-', a", "'lambda: ', a", "'a ** ', a", "'a if b else ', a"})
    void deepNestingHasCPythonsWords(String open, String end) {
        assertEquals("accepts", verdict(open.repeat(1500) + end + "\n"));
        assertTrue(
                verdict(open.repeat(20_000) + end + "\n")
                        .endsWith("Parser stack overflowed - Python source too complex to parse"));
    }

    @ParameterizedTest
    @CsvSource({
        "x = (",
        "x = [",
        "x = {",
        "x = f(",
        "'x = \"\"\"'",
        "'x = f\"\"\"{'",
        "'x = f\"{'",
        "'x = \"'",
        "'x = \\'",
        "x = f(a for"
    })
    void whateverStaysOpenEndsInBoundedTime(String open) {
        Tree tree = parse(open + "\n" + "y = 1\n".repeat(20_000));
        assertEquals(20_002, tree.lines().lineCount());
        tree.problems();
    }

    @Test
    void longLinesAndManyLinesAreTrees() {
        assertTrue(parse("x = [" + "1234567, ".repeat(120_000) + "]\n").problems().isEmpty());
        assertTrue(parse("x = '" + "abcdefghi ".repeat(1_000_000) + "'\n").problems().isEmpty());
        Tree many = parse("def f(a):\n    return a\n\n".repeat(40_000));
        assertTrue(many.problems().isEmpty());
        assertEquals(120_001, many.lines().lineCount());
    }
}
