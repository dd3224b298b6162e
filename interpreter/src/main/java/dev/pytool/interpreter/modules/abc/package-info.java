/// Module `_abc`: abstract base classes' registries and caches. Never enters: other modules. Start
/// at [AbcModule].
package dev.pytool.interpreter.modules.abc;
