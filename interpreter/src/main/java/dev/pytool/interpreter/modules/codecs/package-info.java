/// Module `_codecs`: the registry of encodings and the native codecs. Never enters: encodings the
/// library writes in Python. Start at [CodecsModule].
package dev.pytool.interpreter.modules.codecs;
