package dev.pytool.interpreter.code;

/// A place in the instructions that jumps and handlers name before it is known.
final class Label {
    int position = -1;

    /// Items on the stack where control arrives; -1 while nothing leads here.
    int depth = -1;

    boolean isReached() {
        return depth >= 0;
    }
}
