/// What is wrong with definitions whatever their types are used for: one class a check, each
/// ignorant of the others. No type is inferred here. Start at a class named after the definition it
/// looks at.
package dev.pytool.checker.check;
