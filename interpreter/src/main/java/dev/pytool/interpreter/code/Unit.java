package dev.pytool.interpreter.code;

import dev.pytool.analyzer.scope.Scope;
import dev.pytool.analyzer.scope.ScopeKind;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One code object while it is being compiled.
final class Unit {
    final Scope scope;
    final Assembler code;
    final Variables variables;
    final String name;
    final String qualifiedName;
    final int firstLine;

    /// The class whose private names are mangled here.
    final Optional<String> privateClass;

    final Deque<Block> blocks = new ArrayDeque<>();
    Code.Parameters parameters = Code.Parameters.NONE;
    int flags;
    Optional<String> documentation = Optional.empty();

    /// The unit around this one; empty for the outermost.
    Optional<Unit> around = Optional.empty();

    /// For a class: the attributes its methods store in `self`.
    private final Set<String> staticAttributes = new LinkedHashSet<>();

    private final List<Object> constants = new ArrayList<>();
    private final Map<Object, Integer> constantIndexes = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final List<String> nameList = new ArrayList<>();

    Unit(
            Scope scope,
            Assembler code,
            String name,
            String qualifiedName,
            int firstLine,
            Optional<String> privateClass) {
        this.scope = scope;
        this.code = code;
        this.variables = new Variables(scope);
        this.name = name;
        this.qualifiedName = qualifiedName;
        this.firstLine = firstLine;
        this.privateClass = privateClass;
    }

    /// Notes that code here stores `self.name`.
    void storesInSelf(String attribute) {
        Optional<Unit> unit = Optional.of(this);
        while (unit.isPresent() && unit.get().scope.kind() != ScopeKind.CLASS) {
            unit = unit.get().around;
        }
        unit.ifPresent(owner -> owner.staticAttributes.add(attribute));
    }

    List<String> staticAttributes() {
        return List.copyOf(staticAttributes);
    }

    /// The index of a constant; `key` says which constants are the same one.
    int constant(Object key, Object value) {
        return constantIndexes.computeIfAbsent(
                key,
                k -> {
                    constants.add(value);
                    return constants.size() - 1;
                });
    }

    int nameIndex(String text) {
        return names.computeIfAbsent(
                text,
                t -> {
                    nameList.add(t);
                    return nameList.size() - 1;
                });
    }

    /// The name as the class around it spells private ones (language reference, "Private name
    /// mangling").
    String mangled(String text) {
        if (privateClass.isEmpty()
                || !text.startsWith("__")
                || text.endsWith("__")
                || text.indexOf('.') >= 0) {
            return text;
        }
        String owner = privateClass.get();
        int start = 0;
        while (start < owner.length() && owner.charAt(start) == '_') {
            start++;
        }
        return start == owner.length() ? text : "_" + owner.substring(start) + text;
    }

    /// The qualified name of something defined here (PEP 3155).
    String qualify(String inner) {
        if (scope.kind() == ScopeKind.TYPE_PARAMETERS && around.isPresent()) {
            return around.get().qualify(inner);
        }
        if (scope.kind() == ScopeKind.MODULE) {
            return inner;
        }
        return scope.kind() == ScopeKind.CLASS
                ? qualifiedName + "." + inner
                : qualifiedName + ".<locals>." + inner;
    }

    Code finish(String file) {
        int[] instructions = code.instructions();
        for (int i = 0; i < instructions.length; i++) {
            int opcode = Opcode.of(instructions[i]);
            if (usesSlot(opcode)) {
                instructions[i] =
                        Opcode.instruction(
                                opcode, variables.settle(Opcode.argument(instructions[i])));
            }
        }
        return new Code(
                name,
                qualifiedName,
                file,
                firstLine,
                flags,
                parameters,
                instructions,
                constants.toArray(),
                nameList.toArray(String[]::new),
                variables.slots(),
                code.stackSize(),
                code.handlers(),
                code.positions(),
                documentation);
    }

    static boolean usesSlot(int opcode) {
        return switch (opcode) {
            case Opcode.LOAD_FAST,
                    Opcode.LOAD_FAST_AND_CLEAR,
                    Opcode.STORE_FAST,
                    Opcode.DELETE_FAST,
                    Opcode.CLEAR_FAST,
                    Opcode.MAKE_CELL,
                    Opcode.LOAD_CLOSURE,
                    Opcode.LOAD_DEREF,
                    Opcode.STORE_DEREF,
                    Opcode.DELETE_DEREF,
                    Opcode.LOAD_FROM_DICT_OR_DEREF ->
                    true;
            default -> false;
        };
    }
}
