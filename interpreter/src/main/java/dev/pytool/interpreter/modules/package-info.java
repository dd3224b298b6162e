/// One file a native module, found by its `@PyModule` annotation; larger ones have their parts
/// beside them. Never enters: direct access to files, sockets and processes (package `host`). Start
/// at [MathModule].
package dev.pytool.interpreter.modules;
