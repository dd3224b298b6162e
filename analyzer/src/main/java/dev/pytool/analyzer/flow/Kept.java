package dev.pytool.analyzer.flow;

import dev.pytool.parser.ast.Stmt;

import java.util.List;
import java.util.Optional;

/// A piece, with its solution where it is a whole function, as a segment keeps it.
///
/// @param statements what it was made of; an edit inside a class makes another statement of it,
///   with the same segment
record Kept(List<Stmt> statements, FlowRules rules, Piece piece, Optional<Solution> solution) {

    boolean matches(List<Stmt> now, FlowRules wanted) {
        if (rules != wanted || statements.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            if (statements.get(i) != now.get(i)) {
                return false;
            }
        }
        return true;
    }
}
