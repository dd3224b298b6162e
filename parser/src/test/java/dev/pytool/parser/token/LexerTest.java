package dev.pytool.parser.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytool.parser.text.SyntaxProblem;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

final class LexerTest {
    private static final Path FIXTURES = Path.of("src/test/fixtures/lexer");
    private static final String[] PIECES = {
        "x",
        " ",
        "    ",
        "\t",
        "\n",
        "\r\n",
        "\r",
        "\f",
        "\\",
        "\\\n",
        "'",
        "\"",
        "'''",
        "\"\"\"",
        "f'",
        "rf\"",
        "t'''",
        "{",
        "}",
        "{{",
        "}}",
        "(",
        ")",
        "[",
        "]",
        ":",
        "!",
        "=",
        "!r",
        ":=",
        "<>",
        "...",
        ".",
        "1",
        "0x",
        "1_",
        "1e",
        "if",
        "else",
        "#",
        "\u00e9",
        "\u20ac",
        "\ud83d\ude00",
        "\ud800",
        "\u00a0",
        "$",
        "\0",
        "\\N{",
        "\u0001",
        "@",
        "->"
    };

    @TestFactory
    Stream<DynamicTest> problemsAreThoseOfCPython() throws IOException {
        return Files.readAllLines(FIXTURES.resolve("problems.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(parts -> DynamicTest.dynamicTest(parts[0], () -> checkProblem(parts)));
    }

    private static void checkProblem(String[] parts) {
        String source = unescape(parts[0]);
        Lexed lexed = Lexer.lex(source);
        String expected = String.join("\t", List.of(parts).subList(1, parts.length));
        assertEquals(
                expected,
                lexed.problems().isEmpty() ? "ok" : describe(lexed.problems().getFirst()));
        checkShape(source, lexed);
    }

    private static String describe(SyntaxProblem p) {
        return p.type().className() + "\t" + p.message() + "\t" + p.line() + "\t" + p.column();
    }

    @TestFactory
    Stream<DynamicTest> tokensAreThoseListed() throws IOException {
        return Files.readAllLines(FIXTURES.resolve("tokens.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(parts -> DynamicTest.dynamicTest(parts[0], () -> checkTokens(parts)));
    }

    private static void checkTokens(String[] parts) {
        String source = unescape(parts[0]);
        Lexed lexed = Lexer.lex(source);
        assertEquals(parts[1], String.join(" ", kinds(lexed.tokens())));
        checkShape(source, lexed);
    }

    private static List<String> kinds(Tokens tokens) {
        List<String> kinds = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            kinds.add(tokens.kind(i).name());
        }
        return kinds;
    }

    @Test
    void anyTextBecomesTokensThatCoverIt() {
        Random random = new Random(20260731);
        for (int i = 0; i < 30_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(24); n > 0; n--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            checkShape(text.toString(), Lexer.lex(text.toString()));
        }
    }

    @Test
    void anEndlessSupplyOfErrorsStaysSmall() {
        String text = ")".repeat(2_000_000);
        Lexed lexed = Lexer.lex(text);
        assertTrue(lexed.problems().size() <= Cursor.PROBLEM_LIMIT);
        checkShape(text, lexed);
    }

    private static void checkShape(String source, Lexed lexed) {
        Tokens tokens = lexed.tokens();
        assertEquals(0, tokens.start(0));
        int errors = 0;
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            assertTrue(tokens.start(i) <= tokens.end(i), source);
            TokenKind kind = tokens.kind(i);
            errors += kind == TokenKind.ERROR ? 1 : 0;
            depth += kind == TokenKind.INDENT ? 1 : kind == TokenKind.DEDENT ? -1 : 0;
            assertTrue(depth >= 0, source);
            if (!kind.text().isEmpty()) {
                assertEquals(kind.text(), source.substring(tokens.start(i), tokens.end(i)));
            }
        }
        assertEquals(0, depth, source);
        assertEquals(errors, lexed.problems().size(), source);
        assertEquals(TokenKind.END, tokens.kind(tokens.size() - 1));
        assertEquals(source.length(), tokens.start(tokens.size() - 1));
        for (SyntaxProblem problem : lexed.problems()) {
            assertTrue(0 <= problem.start() && problem.start() <= problem.end(), source);
            assertTrue(problem.end() <= source.length(), source);
        }
    }

    /// Undoes the escapes of JSON strings.
    private static String unescape(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                out.append(c);
                continue;
            }
            c = text.charAt(++i);
            switch (c) {
                case 'n' -> out.append('\n');
                case 'r' -> out.append('\r');
                case 't' -> out.append('\t');
                case 'f' -> out.append('\f');
                case 'u' -> {
                    out.append((char) Integer.parseInt(text, i + 1, i + 5, 16));
                    i += 4;
                }
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
