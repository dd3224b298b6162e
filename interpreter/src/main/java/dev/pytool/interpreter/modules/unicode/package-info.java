/// Module `unicodedata`. Never enters: the methods of str. Start at [UnicodeDataModule].
package dev.pytool.interpreter.modules.unicode;
