/// The table of output formats, made from [OutputFormat] on their classes. Start at
/// [FormatProcessor].
package dev.pytool.processor.format;
