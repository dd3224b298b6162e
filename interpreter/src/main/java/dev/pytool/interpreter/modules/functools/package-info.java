/// Module `_functools`: what `functools` takes from native code. Start at [PyPartial].
package dev.pytool.interpreter.modules.functools;
