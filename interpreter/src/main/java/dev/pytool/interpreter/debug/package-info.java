/// What a debugger needs of the evaluator, in terms of frames and lines; no protocol. Start at
/// [Gate].
package dev.pytool.interpreter.debug;
