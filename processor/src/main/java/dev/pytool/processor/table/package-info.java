/// The source of classes that find an implementation by name, shared by the processors of commands
/// and output formats. Start at [NameTable].
package dev.pytool.processor.table;
