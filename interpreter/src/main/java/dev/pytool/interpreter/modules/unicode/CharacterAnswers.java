package dev.pytool.interpreter.modules.unicode;

import com.ibm.icu.text.Normalizer2;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.object.TextBuilder;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.parser.grammar.UnicodeNames;

import java.util.Optional;

/// What the module and its database of an older version answer: arguments checked, values as Python
/// sees them.
final class CharacterAnswers {
    private final CharacterFacts facts;

    CharacterAnswers(CharacterFacts facts) {
        this.facts = facts;
    }

    private static int one(Object value, String function, boolean more) {
        if (!Text.is(value)) {
            throw Errors.type(
                    function
                            + "() argument"
                            + (more ? " 1" : "")
                            + " must be a unicode character, not "
                            + Args.shown(value));
        }
        int length = Text.length(Text.plain(value));
        if (length != 1) {
            throw Errors.type(
                    function
                            + "(): argument"
                            + (more ? " 1" : "")
                            + " must be a unicode character, not a string of length "
                            + length);
        }
        return Text.at(Text.plain(value), 0);
    }

    private static Object orElse(Optional<?> answer, Object otherwise, String message) {
        if (answer.isPresent()) {
            return answer.get();
        }
        if (otherwise == null) {
            throw Errors.value(message);
        }
        return otherwise;
    }

    Object name(Object c, Object otherwise) {
        return orElse(facts.name(one(c, "name", true)), otherwise, "no such name");
    }

    Object decimal(Object c, Object otherwise) {
        return orElse(facts.decimal(one(c, "decimal", true)), otherwise, "not a decimal");
    }

    Object digit(Object c, Object otherwise) {
        return orElse(facts.digit(one(c, "digit", true)), otherwise, "not a digit");
    }

    Object numeric(Object c, Object otherwise) {
        return orElse(facts.numeric(one(c, "numeric", true)), otherwise, "not a numeric character");
    }

    Object category(Object c) {
        return facts.category(one(c, "category", false));
    }

    Object direction(Object c) {
        return facts.direction(one(c, "bidirectional", false));
    }

    long combining(Object c) {
        return facts.combining(one(c, "combining", false));
    }

    long mirrored(Object c) {
        return facts.mirrored(one(c, "mirrored", false)) ? 1 : 0;
    }

    Object width(Object c) {
        return facts.width(one(c, "east_asian_width", false));
    }

    Object decomposition(Object c) {
        return facts.decomposition(one(c, "decomposition", false));
    }

    Object lookup(Object name) {
        String text;
        if (Text.is(name)) {
            text = Text.java(name);
        } else if (name instanceof PyBytes bytes) {
            text = bytes.latin1();
        } else {
            throw Errors.type(
                    "a bytes-like object is required, not '" + PyClass.of(name).name() + "'");
        }
        int c = UnicodeNames.codePoint(text);
        if (c >= 0 && facts.has(c)) {
            return Text.of(c);
        }
        Optional<int[]> sequence = UnicodeNames.sequence(text);
        if (sequence.isPresent()) {
            return Text.of(sequence.get());
        }
        throw Errors.key(Text.of("undefined character name '" + text + "'"));
    }

    private Normalizer2 normalizer(String form) {
        return facts.normalizer(form).orElseThrow(() -> Errors.value("invalid normalization form"));
    }

    private static Object text(Object value, String function) {
        if (!Text.is(value)) {
            throw Errors.type(function + "() argument 2 must be str, not " + Args.shown(value));
        }
        return Text.plain(value);
    }

    /// Lone surrogates stay; ICU would join two that stand side by side.
    Object normalize(String form, Object value) {
        Normalizer2 by = normalizer(form);
        Object text = text(value, "normalize");
        TextBuilder out = new TextBuilder();
        int n = Text.length(text);
        int start = 0;
        for (int i = 0; i <= n; i++) {
            boolean surrogate = i < n && Text.at(text, i) >= 0xd800 && Text.at(text, i) <= 0xdfff;
            if (i == n || surrogate) {
                String part = Text.java(Text.slice(text, start, i));
                out.add(Text.of(by.normalize(part)));
                start = i + 1;
            }
            if (surrogate) {
                out.add(Text.at(text, i));
            }
        }
        return out.build();
    }

    boolean isNormalized(String form, Object value) {
        Normalizer2 by = normalizer(form);
        return by.isNormalized(Text.java(text(value, "is_normalized")));
    }
}
