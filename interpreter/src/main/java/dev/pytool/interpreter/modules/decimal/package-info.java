/// Module `_decimal`: the General Decimal Arithmetic Specification on big integers. [Dec] is a
/// number, [Work] a context during one operation; they and the `Dec...` files know nothing of
/// Python, the `Py...` classes nothing of arithmetic. Start at [Rounding].
package dev.pytool.interpreter.modules.decimal;
