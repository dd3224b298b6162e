/// Compiler, virtual machine, builtin types and native modules of the bundled Python 3.14.
package dev.pytool.interpreter;
