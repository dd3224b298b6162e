/// Options declared once, on the components of a record: a table of keys, flags, types, defaults
/// and documentation is made from them. Knows no option. Start at [Option].
package dev.pytool.processor.option;
