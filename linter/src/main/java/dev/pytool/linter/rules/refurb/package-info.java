/// Rules that users know from refurb, one file a rule, and what they share: open files ([Files]),
/// the type of `None` ([NoneTypes]), loops as one call ([LoopRewrite]).
package dev.pytool.linter.rules.refurb;
