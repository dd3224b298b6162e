/// How to format and how to sort imports, as records whose components are the user's options.
/// Values only, no formatting. Start at [FormatSettings].
package dev.pytool.formatter.options;
