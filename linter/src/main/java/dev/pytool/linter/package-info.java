/// Rules, suppressions, fixes. One walk serves all rules. Knows no types beyond the symbol tables.
package dev.pytool.linter;
