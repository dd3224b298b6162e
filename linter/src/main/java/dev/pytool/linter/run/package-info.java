/// One run over one file: which rules are on, the walk that calls them, what comments suppress,
/// what fixes do. Knows no rule by name. Start at [dev.pytool.linter.Linter]; the walk is [Walk].
package dev.pytool.linter.run;
