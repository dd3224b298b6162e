package dev.pytool.parser.grammar;

import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.List;

/// A list of statements that can be read again on its own: those of a module, of a class, or of a
/// function.
///
/// @param statements the statements, at least one
/// @param owner index of the statement in the list around it that holds this list; -1 for a module
/// @param segments whether each statement is a segment; else all of them are one
record StatementList(List<Stmt> statements, int owner, boolean segments) {

    /// The lists around an edit, from the module inwards.
    static List<StatementList> path(Tree tree, Mod.Module module, Edit edit) {
        List<StatementList> path = new ArrayList<>();
        StatementList list = new StatementList(module.body(), -1, true);
        while (true) {
            path.add(list);
            if (!list.segments) {
                return path;
            }
            int at = list.indexAt(tree, edit.start());
            if (at < 0) {
                return path;
            }
            Stmt statement = list.statements.get(at);
            switch (statement.kind()) {
                case CLASS_DEF ->
                        list = new StatementList(((Stmt.ClassDef) statement).body(), at, true);
                case FUNCTION_DEF, ASYNC_FUNCTION_DEF ->
                        list = new StatementList(((Stmt.FunctionLike) statement).body(), at, false);
                default -> {
                    return path;
                }
            }
            if (list.statements.isEmpty()) {
                return path;
            }
        }
    }

    /// The last statement that begins at or before this offset; -1 where none does.
    int indexAt(Tree tree, int offset) {
        int low = 0;
        int high = statements.size() - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            if (segmentStart(tree, middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /// Where a statement begins, decorators included.
    int segmentStart(Tree tree, int index) {
        Stmt statement = statements.get(index);
        return segments ? tree.segmentStart(statement.segment().serial()) : tree.start(statement);
    }
}
