/// How types relate: assignability, join, meet, overlap, solving for type variables, and what a
/// member of a value is. Works on types and classes alone; knows no tree and no messages. Start at
/// [dev.pytool.checker.relation.Relations].
package dev.pytool.checker.relation;
