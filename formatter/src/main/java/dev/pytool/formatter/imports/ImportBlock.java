package dev.pytool.formatter.imports;

import dev.pytool.parser.ast.Stmt;

import java.util.List;

/// Import statements that follow each other and are sorted together.
///
/// @param nested whether they stand in the body of another statement
/// @param last whether nothing follows them in their body
/// @param beforeDefinition whether a function or class follows them
record ImportBlock(List<Stmt> statements, boolean nested, boolean last, boolean beforeDefinition) {}
