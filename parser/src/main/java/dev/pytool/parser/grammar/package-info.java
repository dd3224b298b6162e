/// Recursive descent from tokens to nodes, with CPython's error messages and with recovery. Never
/// throws on any input. Start at [Parser].
package dev.pytool.parser.grammar;
