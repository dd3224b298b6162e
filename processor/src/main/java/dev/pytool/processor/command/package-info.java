/// The table of the program's subcommands, made from [CliCommand] on their classes. Knows no
/// command. Start at [CommandProcessor].
package dev.pytool.processor.command;
