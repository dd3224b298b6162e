/// Build time only: `@Rule` on a lint rule's class becomes the rule table, the dispatch and the
/// rule's documentation. Knows the shape of a rule class, never a particular rule. Start at [Rule];
/// [RuleProcessor] does the work.
package dev.pytool.processor.rule;
