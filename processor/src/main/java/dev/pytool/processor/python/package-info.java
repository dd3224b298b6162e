/// Annotations for Python's builtin types and native modules, and the processor that turns them
/// into tables of `switch` statements with argument parsing. Nothing here exists at run time. Start
/// at [PythonProcessor]; [PyMethod] explains how a Java method becomes a Python one.
package dev.pytool.processor.python;
