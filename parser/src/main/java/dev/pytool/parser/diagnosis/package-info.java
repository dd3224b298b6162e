/// Why CPython 3.14 rejects a text: message, line and column of the error it reports. Runs
/// CPython's own order of trials over the tokens, once plainly and once with error rules, and only
/// for texts the parser already knows to be wrong. Knows tokens and text; never sees or makes a
/// tree. Start at [Diagnosis].
package dev.pytool.parser.diagnosis;
