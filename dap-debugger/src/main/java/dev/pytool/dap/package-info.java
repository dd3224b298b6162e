/// Debug Adapter Protocol in front of the interpreter.
package dev.pytool.dap;
