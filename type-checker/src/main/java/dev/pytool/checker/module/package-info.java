/// Modules as the checker sees them: the file, its tree, which scope binds which name where, and
/// how modules find each other. Knows no types of expressions. Start at
/// [dev.pytool.checker.module.Program].
package dev.pytool.checker.module;
