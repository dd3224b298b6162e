/// Frames, the evaluator with one file an opcode family, generators, tracebacks. Start at
/// [Evaluator].
package dev.pytool.interpreter.eval;
