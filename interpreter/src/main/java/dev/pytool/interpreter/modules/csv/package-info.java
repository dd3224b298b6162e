/// Module `_csv`. Never enters: files. Start at [PyDialect], which all parts are told.
package dev.pytool.interpreter.modules.csv;
