/// One file a builtin type. Never enters: files, sockets, processes (package `host`). Start at
/// [PyList] or [PyInt].
package dev.pytool.interpreter.types;
