/// One file a request of the protocol: it converts the question to offsets, asks package `ide`, and
/// converts the answer back. Nothing is found out here. A new request is one class with
/// `@EditorFeature`; no list is edited. Start at [Feature].
package dev.pytool.server.feature;
