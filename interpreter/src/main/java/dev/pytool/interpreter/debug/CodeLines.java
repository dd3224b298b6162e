package dev.pytool.interpreter.debug;

import dev.pytool.interpreter.code.Code;
import dev.pytool.interpreter.code.Opcode;
import dev.pytool.interpreter.eval.PyCode;
import dev.pytool.interpreter.imports.Source;
import dev.pytool.interpreter.object.Interp;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.TreeSet;

/// The lines of a text at which a program can stop.
public final class CodeLines {
    private final TreeSet<Integer> lines = new TreeSet<>();

    private CodeLines() {}

    /// Compiles the text; raises SyntaxError.
    public static CodeLines of(Interp in, String text, String file) {
        CodeLines found = new CodeLines();
        Deque<Code> open = new ArrayDeque<>();
        open.add(Source.compile(in, text, file, "exec").data());
        while (!open.isEmpty()) {
            Code code = open.remove();
            for (int i = 0; i < code.instructions().length; i++) {
                int line = code.positions().line(i);
                if (line > 0 && stops(code.instructions()[i])) {
                    found.lines.add(line);
                }
            }
            for (Object constant : code.constants()) {
                switch (constant) {
                    case Code inner -> open.add(inner);
                    case PyCode inner -> open.add(inner.data());
                    case null, default -> {}
                }
            }
        }
        return found;
    }

    static boolean stops(int instruction) {
        int op = Opcode.of(instruction);
        return op != Opcode.RESUME && op != Opcode.MAKE_CELL && op != Opcode.RETURN_GENERATOR;
    }

    /// The line itself or the next one with code.
    public Optional<Integer> at(int line) {
        return Optional.ofNullable(lines.ceiling(line));
    }

    /// The lines with code from `first` to `last`, both included.
    public java.util.List<Integer> between(int first, int last) {
        return first > last
                ? java.util.List.of()
                : java.util.List.copyOf(lines.subSet(first, true, last, true));
    }
}
