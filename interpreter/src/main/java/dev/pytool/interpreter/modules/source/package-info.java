/// Native modules that show a program how its own language is read: `_tokenize`, `_symtable`. Never
/// enters: running code. Start at [TokenizeModule].
package dev.pytool.interpreter.modules.source;
