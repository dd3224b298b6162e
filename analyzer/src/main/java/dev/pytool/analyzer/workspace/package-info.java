/// The inputs of analysis and who owns them: a [Session] (one editor or one command) has one
/// [Workspace]; the workspace takes in edits and hands out snapshots. Also the two queries
/// everything starts from: text and parse. Start at [Session].
package dev.pytool.analyzer.workspace;
