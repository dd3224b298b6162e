/// The commands, one file each, and the only `main`. Exit codes as the command contract says. Start at [Main].
package dev.pytool.cli;
