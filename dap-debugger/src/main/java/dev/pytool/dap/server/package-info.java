/// The debug server inside the program: the Debug Adapter Protocol on a socket, turned into calls
/// of package `dev.pytool.interpreter.debug` and back. One file a group of requests; what stops and
/// where is decided in the interpreter, never here. Start at [DebugServer].
package dev.pytool.dap.server;
