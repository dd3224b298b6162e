/// Speed, always as a ratio to a peer measured in the same run: JMH for what is warm,
/// `processes.py` for whole processes. Nothing here is asserted in a test. Start at [ParseLibrary].
package dev.pytool.benchmarks;
