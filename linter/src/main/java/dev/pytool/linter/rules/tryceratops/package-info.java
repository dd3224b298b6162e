/// Rules that users know from tryceratops, one file a rule. Start at any of them.
package dev.pytool.linter.rules.tryceratops;
