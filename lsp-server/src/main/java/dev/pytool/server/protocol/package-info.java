/// The client's view of the workspace: open documents, positions in its encoding, names of files.
/// Start at [Documents].
package dev.pytool.server.protocol;
