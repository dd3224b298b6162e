/// Types as immutable values, the classes they refer to, and their spelling in messages. Knows no
/// tree, no file and no inference; what a class holds is asked through
/// [dev.pytool.checker.type.ClassInfo]. Start at [dev.pytool.checker.type.Type].
package dev.pytool.checker.type;
