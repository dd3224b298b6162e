/// Options: where their values come from (defaults, configuration files, command line), in which
/// order, and what is wrong with them. Knows option tables as data, no tool. Start at [Settings].
package dev.pytool.analyzer.options;
