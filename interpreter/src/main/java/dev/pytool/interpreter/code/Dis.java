package dev.pytool.interpreter.code;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/// The text of code objects in the layout of CPython's `dis.dis`, nested code objects after the one
/// that holds them.
public final class Dis {
    private final StringBuilder out = new StringBuilder();
    private final Function<Object, String> repr;
    private final Function<Object, List<Code>> nested;

    private Dis(Function<Object, String> repr, Function<Object, List<Code>> nested) {
        this.repr = repr;
        this.nested = nested;
    }

    /// @param repr the text of a constant
    /// @param nested the code objects that a constant is or holds
    public static String of(
            Code code, Function<Object, String> repr, Function<Object, List<Code>> nested) {
        Dis dis = new Dis(repr, nested);
        dis.all(code);
        return dis.out.toString();
    }

    private void all(Code code) {
        listing(code);
        for (Object constant : code.constants()) {
            for (Code inner : nested.apply(constant)) {
                out.append("\nDisassembly of ").append(repr.apply(constant)).append(":\n");
                all(inner);
            }
        }
    }

    private void listing(Code code) {
        int[] instructions = code.instructions();
        int[] labels = labels(code);
        int line = -1;
        for (int i = 0; i < instructions.length; i++) {
            int current = code.positions().line(i);
            if (current != line) {
                if (line != -1) {
                    out.append('\n');
                }
                line = current;
                out.append(current > 0 ? "%4d".formatted(current) : "  --");
            } else {
                out.append("    ");
            }
            out.append(labels[i] > 0 ? "  %4s: ".formatted("L" + labels[i]) : "        ");
            instruction(code, instructions[i], labels);
        }
        exceptionTable(code, labels);
    }

    private void instruction(Code code, int instruction, int[] labels) {
        int opcode = Opcode.of(instruction);
        int argument = Opcode.argument(instruction);
        String name = Opcode.name(opcode);
        String meaning = meaning(code, opcode, argument, labels);
        if (meaning.isEmpty() && argument == 0) {
            out.append("    ").append(name).append('\n');
        } else {
            out.append("    %-22s %7d".formatted(name, argument));
            out.append(meaning.isEmpty() ? "\n" : " (" + meaning + ")\n");
        }
    }

    private String meaning(Code code, int opcode, int argument, int[] labels) {
        if (opcode == Opcode.LOAD_CONST) {
            return repr.apply(code.constants()[argument]);
        }
        if (Opcode.isJump(opcode)) {
            return "to L" + labels[argument];
        }
        if (Unit.usesSlot(opcode)) {
            return code.slots().names()[argument];
        }
        return switch (opcode) {
            case Opcode.LOAD_NAME,
                    Opcode.STORE_NAME,
                    Opcode.DELETE_NAME,
                    Opcode.LOAD_GLOBAL,
                    Opcode.STORE_GLOBAL,
                    Opcode.DELETE_GLOBAL,
                    Opcode.LOAD_FROM_DICT_OR_GLOBALS,
                    Opcode.LOAD_ATTR,
                    Opcode.LOAD_METHOD,
                    Opcode.STORE_ATTR,
                    Opcode.DELETE_ATTR,
                    Opcode.IMPORT_NAME,
                    Opcode.IMPORT_FROM ->
                    code.names()[argument];
            case Opcode.BINARY_OP -> Opcode.BINARY_OPERATORS.get(argument);
            case Opcode.COMPARE_OP -> Opcode.COMPARISONS.get(argument);
            case Opcode.LOAD_SPECIAL -> Opcode.SPECIAL_METHODS.get(argument);
            default -> "";
        };
    }

    /// The number of the label at each instruction, from 1 in the order of the code; 0 where
    /// nothing leads.
    private static int[] labels(Code code) {
        int[] instructions = code.instructions();
        boolean[] target = new boolean[instructions.length + 1];
        for (int instruction : instructions) {
            if (Opcode.isJump(Opcode.of(instruction))) {
                target[Opcode.argument(instruction)] = true;
            }
        }
        int[] rows = code.handlers().rows();
        for (int i = 0; i < rows.length; i += 4) {
            target[rows[i]] = true;
            target[rows[i + 1]] = true;
            target[rows[i + 2]] = true;
        }
        int[] labels = new int[target.length];
        int next = 1;
        for (int i = 0; i < target.length; i++) {
            labels[i] = target[i] ? next++ : 0;
        }
        return labels;
    }

    private void exceptionTable(Code code, int[] labels) {
        int[] rows = code.handlers().rows();
        if (rows.length == 0) {
            return;
        }
        IntFunction<String> label = i -> "L" + labels[i];
        out.append("ExceptionTable:\n");
        for (int i = 0; i < rows.length; i += 4) {
            out.append("  ")
                    .append(label.apply(rows[i]))
                    .append(" to ")
                    .append(label.apply(rows[i + 1]));
            out.append(" -> ")
                    .append(label.apply(rows[i + 2]))
                    .append(" [")
                    .append(rows[i + 3] >> 1)
                    .append(']');
            out.append((rows[i + 3] & 1) != 0 ? " lasti\n" : "\n");
        }
    }
}
