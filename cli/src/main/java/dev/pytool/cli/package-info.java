/// The only `main`: finds the command, turns its failures into one line and an exit status. Start
/// at [Main].
package dev.pytool.cli;
