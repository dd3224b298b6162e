/// What a format run may vary in: line length, target versions, preview features. Values only;
/// start at [Style].
package dev.pytool.formatter.style;
