/// Module `zlib` on the JDK's own zlib. Never enters: archive formats. Start at [ZlibModule].
package dev.pytool.interpreter.modules.zlib;
