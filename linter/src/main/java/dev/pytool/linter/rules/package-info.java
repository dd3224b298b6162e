/// The table of all rules, generated; each package below holds the rules of one origin, one file a
/// rule. Rules know the model and the names of a file, never each other. Start at any rule.
package dev.pytool.linter.rules;
