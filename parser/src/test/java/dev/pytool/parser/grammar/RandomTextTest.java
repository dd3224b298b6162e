package dev.pytool.parser.grammar;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.dump.AstDump;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.tree.Tree;
import dev.pytool.parser.tree.TreeWalk;
import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Whatever the text, there is a tree, soon, and its nodes lie inside the text.
final class RandomTextTest {
    private static final String[] PIECES = {
        "x", " ", "    ", "\n", "\n    ", "\r\n", "\\\n", "'a'", "\"", "'''", "f'", "t\"", "{", "}", "(", ")", "[", "]",
        ":", "!", "=", ":=", ".", ",", ";", "*", "**", "@", "->", "|", "~", "-", "<", "1", "1j", "if ", "else", "elif ",
        "for ", "in ", "while ", "def f(", "class A", "try:", "except ", "finally:", "with ", "as ", "match ", "case ",
        "type ", "lambda ", "yield ", "await ", "async ", "import ", "from ", "return ", "del ", "global ", "not ", "is ",
        "and ", "None", "_", "print ", "#c", "\u00e9", "$", "\0", "raise ", "assert ", "\t"
    };

    @TestFactory
    Stream<DynamicTest> everyTextHasATree() {
        return IntStream.range(0, 40).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
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
        Tree tree = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Parser.parse(SourceText.of(text), ParseOptions.FILE), text);
        TreeWalk.forEach(tree.root(), node -> inside(tree, node, text));
        assertTrue(AstDump.of(tree).startsWith("Module("));
        return tree;
    }

    private static void inside(Tree tree, Node node, String text) {
        int start = tree.start(node);
        int end = tree.end(node);
        assertTrue(0 <= start && start <= end && end <= text.length(), () -> node.kind() + " in " + text);
        assertTrue(node.index() < node.segment().nodeCount());
    }

    @Test
    void deepTextIsAnErrorOrATree() {
        for (String open : new String[] {"(", "[", "{", "f(", "a[", "-", "not ", "lambda: ", "x if y else ", "{1:", "*"}) {
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

    @Test
    void definitionsAfterAnErrorAreThere() {
        Tree tree = check("x = (1 +\ny.\n@\ndef f(a,: pass\n\nclass A\n    def g(self):\n        return 1\n\ndef h():\n    pass\n");
        Mod.Module module = (Mod.Module) tree.root();
        assertTrue(tree.problems().size() >= 1);
        assertTrue(!module.body().isEmpty());
    }

    @Test
    void laterStatementsSurviveAnError() {
        Tree tree = check("import a b\nclass A:\n    def f(self: pass\n    def g(self): pass\ny = = 1\ndef h(): pass\n");
        StringBuilder names = new StringBuilder();
        TreeWalk.forEach(tree.root(), node -> {
            if (node instanceof Stmt.FunctionLike function) {
                names.append(function.name()).append(' ');
            }
        });
        assertTrue(names.toString().startsWith("f "), names::toString);
    }
}
