/// Writes the syntax tree's records from `ast.table`: run by hand (or by a test with
/// `-Dpytool.update`), the result is committed. Nothing here may know a consumer of the tree. Start
/// at [AstGenerator].
package dev.pytool.processor.ast;
