package dev.pytool.interpreter.modules.unicode;

import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PyType;

/// `unicodedata.ucd_3_2_0`: the characters of Unicode 3.2 with today's properties.
@PyType(value = "UCD", module = "unicodedata", subclassable = false)
public final class PyCharacterDatabase extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyCharacterDatabaseTable());

    private final CharacterAnswers answers = new CharacterAnswers(CharacterFacts.upTo(3, 2));

    PyCharacterDatabase() {
        super(TYPE);
    }

    @PyGetter("unidata_version")
    Object version() {
        return "3.2.0";
    }

    @PyMethod("name($self, chr, default=<absent>, /)")
    Object name(Object chr, Object otherwise) {
        return answers.name(chr, otherwise);
    }

    @PyMethod("decimal($self, chr, default=<absent>, /)")
    Object decimal(Object chr, Object otherwise) {
        return answers.decimal(chr, otherwise);
    }

    @PyMethod("digit($self, chr, default=<absent>, /)")
    Object digit(Object chr, Object otherwise) {
        return answers.digit(chr, otherwise);
    }

    @PyMethod("numeric($self, chr, default=<absent>, /)")
    Object numeric(Object chr, Object otherwise) {
        return answers.numeric(chr, otherwise);
    }

    @PyMethod("category($self, chr, /)")
    Object category(Object chr) {
        return answers.category(chr);
    }

    @PyMethod("bidirectional($self, chr, /)")
    Object bidirectional(Object chr) {
        return answers.direction(chr);
    }

    @PyMethod("combining($self, chr, /)")
    long combining(Object chr) {
        return answers.combining(chr);
    }

    @PyMethod("mirrored($self, chr, /)")
    long mirrored(Object chr) {
        return answers.mirrored(chr);
    }

    @PyMethod("east_asian_width($self, chr, /)")
    Object width(Object chr) {
        return answers.width(chr);
    }

    @PyMethod("decomposition($self, chr, /)")
    Object decomposition(Object chr) {
        return answers.decomposition(chr);
    }

    @PyMethod("lookup($self, name, /)")
    Object lookup(Object name) {
        return answers.lookup(name);
    }

    @PyMethod("normalize($self, form, unistr, /)")
    Object normalize(String form, Object text) {
        return answers.normalize(form, text);
    }

    @PyMethod("is_normalized($self, form, unistr, /)")
    boolean isNormalized(String form, Object text) {
        return answers.isNormalized(form, text);
    }
}
