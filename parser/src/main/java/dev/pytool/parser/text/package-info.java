/// Text of a file, its lines and columns, edits of it. Knows nothing of Python but the encoding
/// cookie (PEP 263). Start at [SourceText].
package dev.pytool.parser.text;
