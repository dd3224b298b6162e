package dev.pytool.parser.grammar;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.dump.AstDump;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.tree.Tree;
import dev.pytool.parser.tree.TreeWalk;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Whatever the text, there is a tree, soon, and its nodes lie inside the text.
final class RandomTextTest {
    private static final String[] PIECES = {
        "x",
        " ",
        "    ",
        "\n",
        "\n    ",
        "\r\n",
        "\\\n",
        "'a'",
        "\"",
        "'''",
        "f'",
        "t\"",
        "{",
        "}",
        "(",
        ")",
        "[",
        "]",
        ":",
        "!",
        "=",
        ":=",
        ".",
        ",",
        ";",
        "*",
        "**",
        "@",
        "->",
        "|",
        "~",
        "-",
        "<",
        "1",
        "1j",
        "if ",
        "else",
        "elif ",
        "for ",
        "in ",
        "while ",
        "def f(",
        "class A",
        "try:",
        "except ",
        "finally:",
        "with ",
        "as ",
        "match ",
        "case ",
        "type ",
        "lambda ",
        "yield ",
        "await ",
        "async ",
        "import ",
        "from ",
        "return ",
        "del ",
        "global ",
        "not ",
        "is ",
        "and ",
        "None",
        "_",
        "print ",
        "#c",
        "\u00e9",
        "$",
        "\0",
        "raise ",
        "assert ",
        "\t"
    };

    @TestFactory
    Stream<DynamicTest> everyTextHasATree() {
        return IntStream.range(0, 40)
                .mapToObj(seed ->
                        DynamicTest.dynamicTest(
                                "seed " + seed,
                                () -> {
                                    Random random = new Random(seed);
                                    for (int i = 0; i < 150; i++) {
                                        StringBuilder text = new StringBuilder();
                                        int length = 1 + random.nextInt(60);
                                        for (int j = 0; j < length; j++) {
                                            text.append(PIECES[random.nextInt(PIECES.length)]);
                                        }
                                        check(text.toString());
                                    }
                                }));
    }

    private static Tree check(String text) {
        Tree tree =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(20),
                        () -> Parser.parse(SourceText.of(text), ParseOptions.FILE),
                        text);
        TreeWalk.forEach(tree.root(), node -> inside(tree, node, text));
        assertTrue(AstDump.of(tree).startsWith("Module("));
        return tree;
    }

    private static void inside(Tree tree, Node node, String text) {
        int start = tree.start(node);
        int end = tree.end(node);
        assertTrue(
                0 <= start && start <= end && end <= text.length(),
                () -> node.kind() + " in " + text);
        assertTrue(node.index() < node.segment().nodeCount());
    }

    @Test
    void deepTextIsAnErrorOrATree() {
        for (String open :
                new String[] {
                    "(", "[", "{", "f(", "a[", "-", "not ", "lambda: ", "x if y else ", "{1:", "*"
                }) {
            Tree tree = check(open.repeat(100_000) + "x\n");
            assertTrue(!tree.problems().isEmpty(), open);
        }
        check("if x:\n".repeat(2_000));
        check("x = " + "f'{".repeat(1_000));
        check("case ".repeat(10_000) + "\nmatch x:\n  case " + "[".repeat(10_000));
    }

    @Test
    void longChainsAreTrees() {
        String operators = "a" + "+a".repeat(20_000) + "\n";
        String attributes = "a" + ".a".repeat(20_000) + "\n";
        String branches = "if a: b\n" + "elif a: b\n".repeat(5_000) + "else: c\n";
        String comparisons = "a" + " < a".repeat(20_000) + "\n";
        String calls = "a" + "()".repeat(20_000) + "\n";
        for (String text : new String[] {operators, attributes, branches, comparisons, calls}) {
            Tree tree = check(text);
            assertTrue(tree.problems().isEmpty(), () -> text.substring(0, 20));
        }
    }

    /// Half-typed states of an editor: whatever is open, the definitions below are there.
    @Test
    void definitionsSurviveHalfTypedLines() {
        String[] halves = {
            "x.",
            "x = ",
            "x = (",
            "f(a, ",
            "f(a, b=",
            "def g",
            "def g(",
            "def g(a, b",
            "def g(a:",
            "class B",
            "class B(",
            "if",
            "if x",
            "if x:",
            "for",
            "for y",
            "for y in",
            "with open(",
            "with open(x) as",
            "try:",
            "import",
            "from a",
            "from a import (",
            "@",
            "@dec(",
            "s = 'abc",
            "s = f'{x",
            "s = f'{",
            "x = [1, 2",
            "x = {'a':",
            "return",
            "lambda",
            "x = lambda:",
            "yield",
            "await",
            "async",
            "async def",
            "match x:",
            "del",
            "raise",
            "assert",
            "print 1",
            "1 +",
            "else:",
            "except:",
            ")",
            "]",
            "x y",
            "a b c",
            "x = = 1",
            "$",
            "\\x",
            "while",
            "global",
            "x: ",
            "*",
            "**"
        };
        for (String half : halves) {
            String head = "import os\n\nclass A:\n    def first(self):\n        ";
            String tail =
                    "\n\n    def second(self):\n        return 1\n\n\ndef third():\n    pass\n";
            Tree tree = check(head + half + tail);
            String names = names(tree);
            assertTrue(
                    names.contains("A first")
                            && names.contains("second")
                            && names.contains("third"),
                    () -> half + ": " + names);
            assertTrue(
                    !tree.problems().isEmpty()
                            || List.of("return", "yield", "raise").contains(half),
                    half);
        }
    }

    private static String names(Tree tree) {
        StringBuilder names = new StringBuilder();
        TreeWalk.forEach(
                tree.root(),
                node -> {
                    if (node instanceof Stmt.FunctionLike function) {
                        names.append(function.name()).append(' ');
                    } else if (node instanceof Stmt.ClassDef type) {
                        names.append(type.name()).append(' ');
                    }
                });
        return names.toString();
    }
}
