/// What the commands that work on files share: their arguments, the files these stand for, the way
/// findings and changes are shown. Knows no tool's engine. Start at [ToolArguments].
package dev.pytool.cli.tool;
