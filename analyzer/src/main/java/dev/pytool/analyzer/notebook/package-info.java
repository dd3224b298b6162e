/// Jupyter notebooks: the code cells of a file, and the file with other code in them. Knows no
/// tool. Start at [Notebook].
package dev.pytool.analyzer.notebook;
