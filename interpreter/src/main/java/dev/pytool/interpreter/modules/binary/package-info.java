/// Module `binascii`: bytes as ASCII text and back. Never enters: codecs. Start at
/// [BinasciiModule].
package dev.pytool.interpreter.modules.binary;
