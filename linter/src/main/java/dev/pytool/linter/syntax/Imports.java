package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;

import java.util.ArrayList;
import java.util.List;

/// Import statements and their parts.
public final class Imports {
    private Imports() {}

    public static List<Alias> aliases(Stmt statement) {
        return switch (statement.kind()) {
            case IMPORT -> ((Stmt.Import) statement).names();
            case IMPORT_FROM -> ((Stmt.ImportFrom) statement).names();
            default -> List.of();
        };
    }

    /// Takes members out of an import; the whole statement goes where none is left.
    public static List<Edit> remove(Stmt statement, List<Alias> gone, LintContext cx) {
        List<Alias> all = aliases(statement);
        if (gone.size() == all.size()) {
            return List.of(Statements.remove(statement, cx));
        }
        List<Edit> edits = new ArrayList<>();
        int lastKept = -1;
        for (int i = 0; i < all.size(); i++) {
            if (!gone.contains(all.get(i))) {
                lastKept = i;
            }
        }
        for (int i = 0; i < lastKept; i++) {
            if (gone.contains(all.get(i))) {
                edits.add(new Edit(cx.start(all.get(i)), cx.start(all.get(i + 1)), ""));
            }
        }
        if (lastKept < all.size() - 1) {
            edits.add(new Edit(cx.end(all.get(lastKept)), cx.end(all.getLast()), ""));
        }
        return edits;
    }

    /// The module an import-from names, its dots in front.
    public static String module(Stmt.ImportFrom from) {
        return ".".repeat(from.level()) + from.module().orElse("");
    }
}
