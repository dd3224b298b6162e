package dev.pytool.analyzer.scope;

import dev.pytool.parser.ast.Stmt;

import java.util.List;
import java.util.Optional;

/// Where a scope that a segment opens goes on in segments of their own: the body of a `def` or
/// `class`.
///
/// @param scope the part that opens it
/// @param definition the statement; an outline that outlives an edit of the body holds an older one
/// @param privateTo the class whose private names are mangled in the body
/// @param order see [Mention#order()]
record Handover(ScopePart scope, Stmt definition, Optional<String> privateTo, int order) {
    static List<Stmt> body(Stmt definition) {
        return switch (definition.kind()) {
            case FUNCTION_DEF, ASYNC_FUNCTION_DEF -> ((Stmt.FunctionLike) definition).body();
            case CLASS_DEF -> ((Stmt.ClassDef) definition).body();
            default -> List.of();
        };
    }
}
