/// The nodes of a syntax tree, with CPython's names
/// (https://docs.python.org/3.14/library/ast.html), and nothing else: no positions in the file, no
/// parsing, no analysis. [Stmt], [Expr] and their siblings are generated from
/// `src/main/ast/ast.table`; start at [Node].
package dev.pytool.parser.ast;
