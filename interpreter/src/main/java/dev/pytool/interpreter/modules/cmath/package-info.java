/// Module `cmath`. Never enters: real functions. Start at [ComplexMath].
package dev.pytool.interpreter.modules.cmath;
