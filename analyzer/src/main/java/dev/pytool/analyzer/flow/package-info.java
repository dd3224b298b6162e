/// Control flow inside one scope: which statements run, which bindings reach a use, how a block
/// ends. Reads trees and scopes; knows neither types nor rules, but asks
/// [dev.pytool.analyzer.flow.FlowRules] what only its user can know. Start at [Flows], which asks
/// one [Flow] a scope; [Exits] answers for a few statements without building it.
package dev.pytool.analyzer.flow;
