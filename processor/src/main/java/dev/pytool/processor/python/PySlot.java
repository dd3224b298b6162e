package dev.pytool.processor.python;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A special method of a builtin type that the interpreter calls without a dictionary look-up.
/// Parameters as for [PyMethod], all positional; `__call__`, `__init__` and `__new__` take any
/// [PyMethod] signature after their name. Fixed Java results: `__len__` and `__hash__` are `long`,
/// `__bool__` and `__contains__` are `boolean`, `__setitem__`, `__delitem__`, `__set__`,
/// `__delete__`, `__setattr__`, `__delattr__`, `__init__` are `void`; `__next__` answers `null`
/// when exhausted. Binary operators answer `NotImplemented` for operands they do not know.
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface PySlot {
    /// One or more special names (`__add__`), the first possibly with a signature.
    String[] value();
}
