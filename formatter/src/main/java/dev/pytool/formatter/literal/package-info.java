/// The spelling of literals: quotes, prefixes, escapes, docstrings, numbers. Text in, text out;
/// knows no tree. Start at [StringLiteral].
package dev.pytool.formatter.literal;
