package dev.pytool.analyzer.scope;

/// A part of a scope in one tree.
record Place(Run run, ScopePart part) {}
