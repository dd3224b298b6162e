package dev.pytool.interpreter.modules.codecs;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Sequences;
import dev.pytool.interpreter.types.Codecs;
import dev.pytool.interpreter.types.Decoded;
import dev.pytool.interpreter.types.Encoded;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.interpreter.types.Utf8;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Module `_codecs`.
@PyModule("_codecs")
public final class CodecsModule extends WideFunctions {
    private final List<Object> searches = new ArrayList<>();
    private final Map<String, Object> found = new HashMap<>();
    private final Map<String, Object> handlers = new HashMap<>();

    public CodecsModule(Interp in) {}

    @PyFunction
    void register(Object search) {
        if (!PyClass.of(search).slots().hasCall()) {
            throw Errors.type("argument must be callable");
        }
        searches.add(search);
    }

    @PyFunction
    void unregister(Object search) {
        searches.remove(search);
        found.clear();
    }

    @PyFunction
    Object lookup(Interp in, String encoding) {
        String name = encoding.toLowerCase(Locale.ROOT).replace(' ', '_');
        Object known = found.get(name);
        if (known != null) {
            return known;
        }
        if (searches.isEmpty()) {
            in.machine().imports().importModule(in, "encodings");
        }
        for (Object search : List.copyOf(searches)) {
            Object answer = in.call(search, name);
            if (answer == PyNone.NONE) {
                continue;
            }
            if (!(answer instanceof PyTuple tuple) || tuple.items().length != 4) {
                throw Errors.type("codec search functions must return 4-tuples");
            }
            found.put(name, answer);
            return answer;
        }
        throw Errors.of(ExceptionTypes.LOOKUP_ERROR, Text.of("unknown encoding: " + encoding));
    }

    @PyFunction
    void _forget_codec(String encoding) {
        found.remove(encoding);
    }

    @PyFunction("encode(obj, encoding='utf-8', errors='strict')")
    Object encode(Interp in, Object value, String encoding, String errors) {
        return through(in, 0, "encoder", value, encoding, errors);
    }

    @PyFunction("decode(obj, encoding='utf-8', errors='strict')")
    Object decode(Interp in, Object value, String encoding, String errors) {
        return through(in, 1, "decoder", value, encoding, errors);
    }

    private Object through(
            Interp in, int which, String what, Object value, String encoding, String errors) {
        Object codec = Sequences.item(in, lookup(in, encoding), (long) which);
        if (in.call(codec, value, Text.of(errors)) instanceof PyTuple pair
                && pair.items().length == 2) {
            return pair.items()[0];
        }
        throw Errors.type(what + " must return a tuple (object, integer)");
    }

    @PyFunction
    void register_error(String name, Object handler) {
        if (!PyClass.of(handler).slots().hasCall()) {
            throw Errors.type("handler must be callable");
        }
        handlers.put(name, handler);
    }

    @PyFunction
    boolean _unregister_error(String name) {
        return handlers.remove(name) != null;
    }

    @PyFunction
    Object lookup_error(String name) {
        Object handler = handlers.get(name);
        if (handler != null) {
            return handler;
        }
        if (StandardHandler.NAMES.contains(name)) {
            return new StandardHandler(name);
        }
        throw Errors.of(
                ExceptionTypes.LOOKUP_ERROR, Text.of("unknown error handler name '" + name + "'"));
    }

    private static String errors(Object errors) {
        return errors == null || errors == PyNone.NONE ? "strict" : Text.java(errors);
    }

    static Object text(Object value) {
        if (!Text.is(value)) {
            throw Errors.type("argument 1 must be str, not " + PyClass.of(value).name());
        }
        return Text.plain(value);
    }

    private static PyTuple encoded(byte[] bytes, Object text) {
        return new PyTuple(new PyBytes(bytes), (long) Text.length(text));
    }

    /// The bytes of an argument that may be ASCII text.
    private static byte[] bytesOrText(Interp in, Object data) {
        return Text.is(data)
                ? Utf8.encode(in, Text.plain(data), "strict")
                : PyBytes.bytesOf(in, data);
    }

    @PyFunction("utf_8_encode($module, str, errors=None, /)")
    static Object utf_8_encode(Interp in, Object value, Object errors) {
        Object text = text(value);
        return encoded(Utf8.encode(in, text, errors(errors)), text);
    }

    @PyFunction("utf_8_decode($module, data, errors=None, final=False, /)")
    static Object utf_8_decode(Interp in, Object data, Object errors, boolean last) {
        return Utf8.decode(in, PyBytes.bytesOf(in, data), errors(errors), last).result();
    }

    @PyFunction("utf_7_encode($module, str, errors=None, /)")
    static Object utf_7_encode(Object value, Object errors) {
        Object text = text(value);
        return encoded(Utf7.encode(text), text);
    }

    @PyFunction("utf_7_decode($module, data, errors=None, final=False, /)")
    static Object utf_7_decode(Interp in, Object data, Object errors, boolean last) {
        return Utf7.decode(in, PyBytes.bytesOf(in, data), errors(errors), last).result();
    }

    @PyFunction("ascii_encode($module, str, errors=None, /)")
    static Object ascii_encode(Interp in, Object value, Object errors) {
        Object text = text(value);
        return encoded(Codecs.narrow(in, text, errors(errors), 128, "ascii"), text);
    }

    @PyFunction("ascii_decode($module, data, errors=None, /)")
    static Object ascii_decode(Interp in, Object data, Object errors) {
        byte[] bytes = PyBytes.bytesOf(in, data);
        return new PyTuple(Codecs.ascii(in, bytes, errors(errors)), (long) bytes.length);
    }

    @PyFunction("latin_1_encode($module, str, errors=None, /)")
    static Object latin_1_encode(Interp in, Object value, Object errors) {
        Object text = text(value);
        return encoded(Codecs.narrow(in, text, errors(errors), 256, "latin-1"), text);
    }

    @PyFunction("latin_1_decode($module, data, errors=None, /)")
    static Object latin_1_decode(Interp in, Object data, Object errors) {
        PyBytes bytes = new PyBytes(PyBytes.bytesOf(in, data));
        return new PyTuple(bytes.latin1(), (long) bytes.bytes().length);
    }

    @PyFunction("unicode_escape_encode($module, str, errors=None, /)")
    static Object unicode_escape_encode(Object value, Object errors) {
        Object text = text(value);
        return encoded(EscapeCodec.encode(text), text);
    }

    @PyFunction("unicode_escape_decode($module, data, errors=None, final=True, /)")
    static Object unicode_escape_decode(Interp in, Object data, Object errors, boolean last) {
        return EscapeCodec.decode(in, bytesOrText(in, data), errors(errors), last).result();
    }

    @PyFunction("raw_unicode_escape_encode($module, str, errors=None, /)")
    static Object raw_unicode_escape_encode(Object value, Object errors) {
        Object text = text(value);
        return encoded(EscapeCodec.encodeRaw(text), text);
    }

    @PyFunction("raw_unicode_escape_decode($module, data, errors=None, final=True, /)")
    static Object raw_unicode_escape_decode(Interp in, Object data, Object errors, boolean last) {
        return EscapeCodec.decodeRaw(in, bytesOrText(in, data), errors(errors), last).result();
    }

    @PyFunction("escape_encode($module, data, errors=None, /)")
    static Object escape_encode(Interp in, Object data, Object errors) {
        byte[] bytes = PyBytes.bytesOf(in, data);
        return new PyTuple(new PyBytes(EscapeCodec.encodeBytes(bytes)), (long) bytes.length);
    }

    @PyFunction("escape_decode($module, data, errors=None, /)")
    static Object escape_decode(Interp in, Object data, Object errors) {
        byte[] bytes = bytesOrText(in, data);
        return new PyTuple(
                new PyBytes(EscapeCodec.decodeBytes(bytes, errors(errors))), (long) bytes.length);
    }

    @PyFunction("readbuffer_encode($module, data, errors=None, /)")
    static Object readbuffer_encode(Interp in, Object data, Object errors) {
        byte[] bytes = bytesOrText(in, data);
        return new PyTuple(new PyBytes(bytes), (long) bytes.length);
    }

    /// A map for [#charmap_encode]: code point to byte.
    @PyFunction
    static Object charmap_build(Interp in, Object table) {
        Object text = text(table);
        PyDict map = new PyDict();
        for (int i = 0; i < Text.length(text); i++) {
            map.put(in, (long) Text.at(text, i), (long) i);
        }
        return map;
    }

    @PyFunction("charmap_encode($module, str, errors=None, mapping=None, /)")
    static Object charmap_encode(Interp in, Object value, Object errors, Object mapping) {
        Object text = text(value);
        if (mapping == PyNone.NONE) {
            return latin_1_encode(in, value, errors);
        }
        Encoded.Unit unit =
                (point, out) -> {
                    byte[] one = Charmap.bytesFor(in, mapping, point);
                    if (one != null) {
                        out.writeBytes(one);
                    }
                    return one != null;
                };
        byte[] made =
                new Encoded(in, errors(errors), "charmap")
                        .run(text, unit, "character maps to <undefined>");
        return encoded(made, text);
    }

    @PyFunction("charmap_decode($module, data, errors=None, mapping=None, /)")
    static Object charmap_decode(Interp in, Object data, Object errors, Object mapping) {
        if (mapping == PyNone.NONE) {
            return latin_1_decode(in, data, errors);
        }
        Decoded d = new Decoded(in, PyBytes.bytesOf(in, data), errors(errors), "charmap");
        while (d.more()) {
            Object one = Charmap.textFor(in, mapping, d.peek(0));
            if (one == null) {
                d.fail(1, "character maps to <undefined>");
            } else {
                d.put(one);
                d.skip(1);
            }
        }
        return d.result();
    }
}
