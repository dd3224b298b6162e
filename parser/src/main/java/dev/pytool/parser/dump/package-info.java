/// Trees as text, letter for letter as CPython's `ast.dump` writes them. Reads trees and knows
/// nothing else. Start at [AstDump].
package dev.pytool.parser.dump;
