/// A conversation with a person who types Python: what asks for lines, and what the lines run in.
/// Never enters: terminals (the command's business). Start at [Conversation].
package dev.pytool.interpreter.prompt;
