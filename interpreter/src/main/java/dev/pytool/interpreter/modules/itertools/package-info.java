/// Module `itertools`: one file an iterator. Start at [ItertoolsModule].
package dev.pytool.interpreter.modules.itertools;
