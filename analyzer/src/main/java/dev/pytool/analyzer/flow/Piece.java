package dev.pytool.analyzer.flow;

import dev.pytool.parser.ast.Stmt;

import java.util.List;
import java.util.Map;

/// The blocks of a function, or of one segment of a class body or module; there control goes from
/// each piece to the next. Stays with its segment.
///
/// @param entry where control comes in
/// @param end where control arrives that falls off the end of the code
/// @param starts the blocks in which each statement begins: two for statements of a `finally`
///   clause
/// @param top the statements of the scope itself
/// @param bodies the lists of statements inside them
/// @param parents the statement around each statement
/// @param writes number of [Block.Write] events
record Piece(
        Block entry,
        Block end,
        List<Block> blocks,
        Map<Stmt, List<Block>> starts,
        List<Stmt> top,
        List<List<Stmt>> bodies,
        Map<Stmt, Stmt> parents,
        int writes) {}
