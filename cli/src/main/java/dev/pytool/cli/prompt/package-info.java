/// How a person types Python: line editing, history, completion, colours. Never enters: running it
/// (module `interpreter`). Start at [TerminalLines].
package dev.pytool.cli.prompt;
