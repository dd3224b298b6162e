package dev.pytool.interpreter.modules.sre;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

import java.util.List;

/// Module `_sre`.
@PyModule("_sre")
public final class SreModule {
    @PyConstant("MAGIC")
    static final long MAGIC = 20230612;

    @PyConstant("CODESIZE")
    static final long CODESIZE = 4;

    @PyConstant("MAXREPEAT")
    static final long MAXREPEAT = 0xFFFF_FFFFL;

    @PyConstant("MAXGROUPS")
    static final long MAXGROUPS = 0x3FFF_FFFF;

    public SreModule(Interp in) {}

    @PyFunction
    static Object compile(
            Interp in,
            Object pattern,
            long flags,
            Object code,
            long groups,
            PyDict groupIndex,
            Object indexGroup) {
        List<Object> words = Iteration.list(in, code);
        int[] program = new int[words.size()];
        for (int i = 0; i < program.length; i++) {
            program[i] = (int) Numbers.big(Numbers.index(in, words.get(i))).longValue();
        }
        if (!(indexGroup instanceof PyTuple names)) {
            throw Errors.type("indexgroup must be a tuple");
        }
        return new PyPattern(pattern, flags, program, (int) groups, groupIndex, names.items());
    }

    /// A parsed replacement: literal, group, literal, group, ..., literal.
    @PyFunction
    static Object template(Interp in, Object pattern, Object parts) {
        return new PyTemplate(Iteration.array(in, parts));
    }

    @PyFunction
    static long getcodesize() {
        return CODESIZE;
    }

    @PyFunction("ascii_iscased")
    static boolean asciiIsCased(int character) {
        return CharacterClasses.isAsciiCased(character);
    }

    @PyFunction("unicode_iscased")
    static boolean unicodeIsCased(int character) {
        return CharacterClasses.isCased(character);
    }

    @PyFunction("ascii_tolower")
    static long asciiToLower(int character) {
        return CharacterClasses.asciiLower(character);
    }

    @PyFunction("unicode_tolower")
    static long unicodeToLower(int character) {
        return CharacterClasses.lower(character);
    }
}
