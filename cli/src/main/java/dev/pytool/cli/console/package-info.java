/// What a command sees of the outside: streams, terminal, working folder, arguments, and the
/// failure that ends it. Knows no command. Start at [Console].
package dev.pytool.cli.console;
