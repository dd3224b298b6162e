/// Module `_collections`: what `collections` takes from native code. Start at [CollectionsModule].
package dev.pytool.interpreter.modules.collections;
