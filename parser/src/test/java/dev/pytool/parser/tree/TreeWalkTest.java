package dev.pytool.parser.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pytool.parser.ast.Kind;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.SourceText;

import org.junit.jupiter.api.Test;

import java.util.StringJoiner;

final class TreeWalkTest {
    @Test
    void entersInOrderAndLeavesAfterTheChildren() {
        Tree tree = Parser.parse(SourceText.of("def f(): g(1)\nx = 2\n"), ParseOptions.FILE);
        StringJoiner seen = new StringJoiner(" ");
        TreeWalk.walk(
                tree.root(),
                new TreeWalk.Visitor() {
                    @Override
                    public boolean enter(Node node) {
                        seen.add(node.kind().asdlName());
                        return node.kind() != Kind.CALL;
                    }

                    @Override
                    public void leave(Node node) {
                        seen.add("/" + node.kind().asdlName());
                    }
                });
        assertEquals(
                "Module FunctionDef arguments /arguments Expr Call /Expr /FunctionDef"
                        + " Assign Name /Name Constant /Constant /Assign /Module",
                seen.toString());
    }
}
