/// Module `_contextvars` (PEP 567). Start at [PyContext].
package dev.pytool.interpreter.modules.context;
