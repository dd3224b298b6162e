/// Finding and loading modules: native ones, the bundled library, files. Start at [ImportState].
package dev.pytool.interpreter.imports;
