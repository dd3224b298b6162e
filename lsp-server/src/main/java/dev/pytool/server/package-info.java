/// The Language Server Protocol's connection: streams, order of messages, threads, cancellation.
/// Which requests there are, package `feature` knows; what they mean, package `ide`. Start at
/// [LspServer].
package dev.pytool.server;
