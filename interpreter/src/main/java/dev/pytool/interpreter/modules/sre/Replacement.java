package dev.pytool.interpreter.modules.sre;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyNone;

/// What `sub` puts in place of a match.
@FunctionalInterface
interface Replacement {
    void expand(Interp in, PyMatch match, Joined out);

    /// A function to call, a template with references to groups, or plain text.
    static Replacement of(Interp in, PyPattern pattern, Object repl) {
        Object plain = Text.plain(repl);
        if (Text.is(plain)) {
            boolean literal = Text.java(plain).indexOf('\\') < 0;
            Object parsed = literal ? plain : pattern.parseTemplate(in, repl);
            return parsed instanceof PyTemplate template
                    ? template::expand
                    : (interp, match, out) -> out.add(interp, parsed);
        }
        if (PyClass.of(repl).lookup("__call__") != null) {
            return (interp, match, out) -> {
                Object piece = interp.call(repl, match);
                if (piece != PyNone.NONE) {
                    out.add(interp, piece);
                }
            };
        }
        Object parsed = pattern.parseTemplate(in, repl);
        return parsed instanceof PyTemplate template
                ? template::expand
                : (interp, match, out) -> out.add(interp, parsed);
    }
}
