/// Module `array`. Never enters: formats of module struct. Start at [PyArray].
package dev.pytool.interpreter.modules.array;
