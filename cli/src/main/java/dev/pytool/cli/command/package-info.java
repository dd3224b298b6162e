/// The subcommands, one file each: arguments in, exit status out (0 clean, 1 findings, 2 usage,
/// input or internal error). They join engines and files; no engine's logic may enter. Start at
/// [Command].
package dev.pytool.cli.command;
