/// Module `marshal`: CPython's format for constants; code objects carry our own instructions. Never
/// enters: files. Start at [MarshalModule].
package dev.pytool.interpreter.modules.marshal;
