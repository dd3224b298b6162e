package dev.pytool.interpreter.code;

import java.util.Optional;

/// A compiled piece of Python: a module, a class body, a function. Immutable but for what the
/// virtual machine keeps beside it.
///
/// @param instructions see [Opcode]
/// @param constants values made by the [ConstantFactory]
/// @param names attribute, global and import names
/// @param slots the variables that live in the frame
/// @param stackSize the most items the evaluation stack ever holds
/// @param documentation the docstring, cleaned of its indentation
public record Code(
        String name,
        String qualifiedName,
        String file,
        int firstLine,
        int flags,
        Parameters parameters,
        int[] instructions,
        Object[] constants,
        String[] names,
        Slots slots,
        int stackSize,
        Handlers handlers,
        Positions positions,
        Optional<String> documentation) {
    // CPython's flags (module inspect).
    public static final int OPTIMIZED = 0x1;
    public static final int NEWLOCALS = 0x2;
    public static final int VARARGS = 0x4;
    public static final int VARKEYWORDS = 0x8;
    public static final int NESTED = 0x10;
    public static final int GENERATOR = 0x20;
    public static final int COROUTINE = 0x80;
    public static final int ASYNC_GENERATOR = 0x200;
    public static final int FUTURE_ANNOTATIONS = 0x1000000;
    public static final int HAS_DOCSTRING = 0x4000000;
    public static final int METHOD = 0x8000000;

    public boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /// Whether calling it makes a generator, a coroutine or an asynchronous generator.
    public boolean isSuspendable() {
        return (flags & (GENERATOR | COROUTINE | ASYNC_GENERATOR)) != 0;
    }

    /// Counts of the parameters; `*args` and `**kwargs` are told by the flags.
    ///
    /// @param positional all positional ones, the positional-only ones included
    public record Parameters(int positional, int positionalOnly, int keywordOnly) {
        static final Parameters NONE = new Parameters(0, 0, 0);
    }

    /// The variables of the frame: parameters and locals first, then the variables of inlined
    /// comprehensions, then free variables, which come as cells with the closure.
    ///
    /// @param names one for each slot; an inlined comprehension's variable may repeat another's
    ///   name
    /// @param kinds one of LOCAL, CELL, HIDDEN, HIDDEN_CELL, FREE for each slot
    public record Slots(String[] names, byte[] kinds) {
        public static final byte LOCAL = 0;

        /// A local variable that an inner function shares; MAKE_CELL wraps it at the start.
        public static final byte CELL = 1;

        /// The variable of an inlined comprehension: no local of the function.
        public static final byte HIDDEN = 2;

        public static final byte HIDDEN_CELL = 3;
        public static final byte FREE = 4;

        public int count() {
            return names.length;
        }

        public boolean isCell(int slot) {
            return kinds[slot] == CELL || kinds[slot] >= HIDDEN_CELL;
        }

        /// Number of slots of kind FREE; they are the last ones.
        public int freeCount() {
            int count = 0;
            for (byte kind : kinds) {
                count += kind == FREE ? 1 : 0;
            }
            return count;
        }
    }

    /// Where an exception goes. Rows of four: first instruction covered, the one after the last,
    /// target, stack depth to keep; the first row that covers an instruction holds. `depth` times
    /// two, plus one where the index of the raising instruction is pushed below the exception.
    public record Handlers(int[] rows) {
        /// The row's start in `rows`, or -1.
        public int find(int instruction) {
            for (int i = 0; i < rows.length; i += 4) {
                if (rows[i] <= instruction && instruction < rows[i + 1]) {
                    return i;
                }
            }
            return -1;
        }

        public int target(int row) {
            return rows[row + 2];
        }

        public int depth(int row) {
            return rows[row + 3] >> 1;
        }

        public boolean pushesIndex(int row) {
            return (rows[row + 3] & 1) != 0;
        }
    }

    /// The place in the source of each instruction: four numbers each, line and end line from 1,
    /// column and end column from 0 in UTF-8 bytes; a line of 0 means no place.
    public record Positions(int[] table) {
        public int line(int instruction) {
            return table[instruction * 4];
        }

        public int endLine(int instruction) {
            return table[instruction * 4 + 1];
        }

        public int column(int instruction) {
            return table[instruction * 4 + 2];
        }

        public int endColumn(int instruction) {
            return table[instruction * 4 + 3];
        }
    }
}
