/// Results of earlier runs on disk, found by a hash of all that they follow from. Whatever is wrong
/// with the cache, the answer is to compute again. Knows no tool. Start at [ResultCache].
package dev.pytool.analyzer.cache;
