/// Memoized questions about files. A [Query] is a key with a pure function; a [Snapshot] answers it
/// at one revision, remembering for each answer what it was made from, so that after an edit only
/// what really depends on it is made anew.
///
/// An answer is verified, not recomputed, while nothing it depends on has changed; and where a
/// recomputed answer equals the old one, what depends on it stays valid too (early cut-off). Knows
/// nothing of what the questions are about: the modules that own a question declare its query.
/// Start at [Snapshot], then [QueryStore].
package dev.pytool.analyzer.query;
