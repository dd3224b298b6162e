package dev.pytool.interpreter.modules.unicode;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

/// Module `unicodedata`; facts come from ICU4J, whose Unicode version is the one of CPython 3.14.
@PyModule("unicodedata")
public final class UnicodeDataModule {
    @PyConstant("unidata_version")
    static final String VERSION = "16.0.0";

    private final CharacterAnswers answers = new CharacterAnswers(CharacterFacts.current());

    public UnicodeDataModule(Interp in) {}

    @PyConstant("ucd_3_2_0")
    static Object older() {
        return new PyCharacterDatabase();
    }

    @PyFunction("name($module, chr, default=<absent>, /)")
    Object name(Object chr, Object otherwise) {
        return answers.name(chr, otherwise);
    }

    @PyFunction("decimal($module, chr, default=<absent>, /)")
    Object decimal(Object chr, Object otherwise) {
        return answers.decimal(chr, otherwise);
    }

    @PyFunction("digit($module, chr, default=<absent>, /)")
    Object digit(Object chr, Object otherwise) {
        return answers.digit(chr, otherwise);
    }

    @PyFunction("numeric($module, chr, default=<absent>, /)")
    Object numeric(Object chr, Object otherwise) {
        return answers.numeric(chr, otherwise);
    }

    @PyFunction("category($module, chr, /)")
    Object category(Object chr) {
        return answers.category(chr);
    }

    @PyFunction("bidirectional($module, chr, /)")
    Object bidirectional(Object chr) {
        return answers.direction(chr);
    }

    @PyFunction("combining($module, chr, /)")
    long combining(Object chr) {
        return answers.combining(chr);
    }

    @PyFunction("mirrored($module, chr, /)")
    long mirrored(Object chr) {
        return answers.mirrored(chr);
    }

    @PyFunction("east_asian_width($module, chr, /)")
    Object width(Object chr) {
        return answers.width(chr);
    }

    @PyFunction("decomposition($module, chr, /)")
    Object decomposition(Object chr) {
        return answers.decomposition(chr);
    }

    @PyFunction("lookup($module, name, /)")
    Object lookup(Object name) {
        return answers.lookup(name);
    }

    @PyFunction("normalize($module, form, unistr, /)")
    Object normalize(String form, Object text) {
        return answers.normalize(form, text);
    }

    @PyFunction("is_normalized($module, form, unistr, /)")
    boolean isNormalized(String form, Object text) {
        return answers.isNormalized(form, text);
    }
}
