package dev.pytool.processor.python;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// All six comparisons of a builtin type, CPython's `tp_richcompare`. Parameters: the interpreter
/// where wanted, `int op` (`Comparison.LT` ... `Comparison.GE`), the receiver of a static method,
/// the other operand. Answers `NotImplemented` for operands it does not know. A class that has one
/// declares none of the six with [PySlot].
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface PyRichCompare {}
