/// The process the editor starts: it launches the program as a child, connects the editor to the
/// debug server inside it, and turns the child's output and end into events. It passes messages on
/// as JSON and knows nothing of Python frames; the debug server itself is package
/// `dev.pytool.dap.server`. Start at [Adapter].
package dev.pytool.dap.adapter;
