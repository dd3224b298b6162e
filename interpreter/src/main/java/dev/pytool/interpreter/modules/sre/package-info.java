/// Module `_sre`: runs the code that the library's own `re._compiler` makes of a pattern. Matching
/// never recurses into the subject: what is still to be tried lies on an explicit stack. Start at
/// [Matcher].
package dev.pytool.interpreter.modules.sre;
