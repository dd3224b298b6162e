/// Rules that users know from pandas-vet, one file a rule. Start at any of them.
package dev.pytool.linter.rules.pandas;
