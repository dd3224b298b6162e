package dev.pytool.parser.grammar;

import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.tree.Tree;

import java.util.List;

/// Rebuilds the statements around replaced ones: the same segments and indexes, new lengths.
final class Spine {
    private final Tree before;
    private final List<StatementList> path;
    private final int delta;

    Spine(Tree before, List<StatementList> path, int delta) {
        this.before = before;
        this.path = path;
        this.delta = delta;
    }

    /// @param level which list of the path the statements belong to
    /// @param end absolute offset after the last token of the new statements
    Mod rebuild(int level, Region region, List<Stmt> statements, int end) {
        StatementList list = path.get(level);
        List<Stmt> body =
                Reparse.replaced(list.statements(), region.first(), region.last(), statements);
        boolean last = region.last() == list.statements().size();
        for (int i = level; i > 0; i--) {
            StatementList outer = path.get(i - 1);
            int index = path.get(i).owner();
            Stmt owner = outer.statements().get(index);
            int newEnd = last ? end : before.end(owner) + delta;
            Stmt rebuilt = withBody(owner, body, newEnd - before.start(owner));
            body = Reparse.replaced(outer.statements(), index, index + 1, List.of(rebuilt));
            last = last && index == outer.statements().size() - 1;
        }
        Mod root = before.root();
        return new Mod.Module(root.segment(), root.index(), root.at(), root.length() + delta, body);
    }

    private static Stmt withBody(Stmt owner, List<Stmt> body, int length) {
        return switch (owner) {
            case Stmt.ClassDef node ->
                    new Stmt.ClassDef(
                            node.segment(),
                            node.index(),
                            node.at(),
                            length,
                            node.name(),
                            node.bases(),
                            node.keywords(),
                            body,
                            node.decoratorList(),
                            node.typeParams());
            case Stmt.FunctionDef node ->
                    new Stmt.FunctionDef(
                            node.segment(),
                            node.index(),
                            node.at(),
                            length,
                            node.name(),
                            node.args(),
                            body,
                            node.decoratorList(),
                            node.returns(),
                            node.typeParams());
            case Stmt.AsyncFunctionDef node ->
                    new Stmt.AsyncFunctionDef(
                            node.segment(),
                            node.index(),
                            node.at(),
                            length,
                            node.name(),
                            node.args(),
                            body,
                            node.decoratorList(),
                            node.returns(),
                            node.typeParams());
            default ->
                    throw new IllegalStateException("no body can be replaced in " + owner.kind());
        };
    }
}
