/// Files of the workspace: which belong to it, reading, writing whole or not at all, working on
/// many at once. Knows neither Python's grammar nor any tool. Start at [FileWalk] and [SourceFile].
package dev.pytool.analyzer.files;
