/// Module `_thread`: starting threads, locks, data of one thread. Python threads are Java threads;
/// the one lock of the machine decides who runs. Start at [ThreadModule].
package dev.pytool.interpreter.modules.threads;
