/// The only package that touches the process's streams, files, sockets and child processes. Start
/// at [StandardStream].
package dev.pytool.interpreter.host;
