/// Rules that users know from perflint, one file a rule, and what loops that fill collections look
/// like ([Filling], [ListLoop]).
package dev.pytool.linter.rules.perflint;
