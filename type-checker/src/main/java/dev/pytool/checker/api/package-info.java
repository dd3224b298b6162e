/// What the rest of the tool asks of the type checker: the findings of a file, and the types behind
/// its expressions. Start at [dev.pytool.checker.api.Checker].
package dev.pytool.checker.api;
