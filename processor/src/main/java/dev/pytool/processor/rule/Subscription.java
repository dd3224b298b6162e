package dev.pytool.processor.rule;

import java.util.List;

/// What one `check` method is called with.
///
/// @param subject qualified name of the parameter's type
/// @param node whether the subject is a node of the tree
/// @param kinds for a node the names of the kinds it covers
record Subscription(String subject, boolean node, List<String> kinds) {}
