package dev.pytool.analyzer.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.dump.AstDump;
import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.tree.Tree;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

final class ParsedTest {
    private static final String TEXT =
            "import os\n\ndef f(a):\n    return a\n\ndef g(b):\n    return b\n";

    private static Tree tree(String text) {
        return Parser.parse(SourceText.of(text), ParseOptions.FILE);
    }

    private static List<Stmt> statements(Tree tree) {
        return ((Mod.Module) tree.root()).body();
    }

    @Test
    void anEditKeepsTheOtherStatements() {
        Tree before = tree(TEXT);
        SourceText text = SourceText.of(TEXT.replace("return a", "return a + 1"));
        Tree after = Parsed.edited(before, text, ParseOptions.FILE).orElseThrow();
        assertSame(statements(before).getFirst(), statements(after).getFirst());
        assertSame(statements(before).getLast(), statements(after).getLast());
        assertNotSame(statements(before).get(1), statements(after).get(1));
    }

    @ParameterizedTest
    @CsvSource({
        "return, retur",
        "a):, aa):",
        "b\\n, ''",
        "import os, import os\\nimport os",
        "x, x"
    })
    void theTreeIsThatOfTheNewText(String from, String to) {
        String changed = TEXT.replace(from.replace("\\n", "\n"), to.replace("\\n", "\n"));
        Tree after =
                Parsed.edited(tree(TEXT), SourceText.of(changed), ParseOptions.FILE).orElseThrow();
        assertEquals(changed, after.source().text());
        assertEquals(AstDump.of(tree(changed)), AstDump.of(after));
    }

    @Test
    void anotherTextIsReadAnew() {
        assertTrue(
                Parsed.edited(tree(TEXT), SourceText.of("pass\n".repeat(20)), ParseOptions.FILE)
                        .isEmpty());
    }
}
