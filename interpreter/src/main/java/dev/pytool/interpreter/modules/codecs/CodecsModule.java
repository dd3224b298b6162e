package dev.pytool.interpreter.modules.codecs;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.object.TextBuilder;
import dev.pytool.interpreter.protocol.Sequences;
import dev.pytool.interpreter.types.CodecErrors;
import dev.pytool.interpreter.types.Codecs;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.interpreter.types.Utf8;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Module `_codecs`.
@PyModule("_codecs")
public final class CodecsModule {
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

    @PyFunction("utf_8_encode(str, errors=None, /)")
    static Object utf_8_encode(Interp in, Object value, Object errors) {
        Object text = text(value);
        return encoded(Utf8.encode(in, text, errors(errors)), text);
    }

    @PyFunction("utf_8_decode(data, errors=None, final=False, /)")
    static Object utf_8_decode(Interp in, Object data, Object errors, boolean last) {
        byte[] bytes = PyBytes.bytesOf(in, data);
        int whole = last ? bytes.length : Incremental.wholeUtf8(bytes);
        byte[] part = whole == bytes.length ? bytes : Arrays.copyOf(bytes, whole);
        return new PyTuple(Utf8.decode(in, part, errors(errors)), (long) whole);
    }

    @PyFunction("ascii_encode(str, errors=None, /)")
    static Object ascii_encode(Interp in, Object value, Object errors) {
        Object text = text(value);
        return encoded(Codecs.narrow(in, text, errors(errors), 128, "ascii"), text);
    }

    @PyFunction("ascii_decode(data, errors=None, /)")
    static Object ascii_decode(Interp in, Object data, Object errors) {
        byte[] bytes = PyBytes.bytesOf(in, data);
        return new PyTuple(Codecs.ascii(in, bytes, errors(errors)), (long) bytes.length);
    }

    @PyFunction("latin_1_encode(str, errors=None, /)")
    static Object latin_1_encode(Interp in, Object value, Object errors) {
        Object text = text(value);
        return encoded(Codecs.narrow(in, text, errors(errors), 256, "latin-1"), text);
    }

    @PyFunction("latin_1_decode(data, errors=None, /)")
    static Object latin_1_decode(Interp in, Object data, Object errors) {
        PyBytes bytes = new PyBytes(PyBytes.bytesOf(in, data));
        return new PyTuple(bytes.latin1(), (long) bytes.bytes().length);
    }

    @PyFunction("readbuffer_encode(data, errors=None, /)")
    static Object readbuffer_encode(Interp in, Object data, Object errors) {
        byte[] bytes =
                Text.is(data)
                        ? Utf8.encode(in, Text.plain(data), "strict")
                        : PyBytes.bytesOf(in, data);
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

    @PyFunction("charmap_encode(str, errors=None, mapping=None, /)")
    static Object charmap_encode(Interp in, Object value, Object errors, Object mapping) {
        Object text = text(value);
        if (mapping == PyNone.NONE) {
            return latin_1_encode(in, value, errors);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < Text.length(text); i++) {
            byte[] one = Charmap.bytesFor(in, mapping, Text.at(text, i));
            if (one != null) {
                out.writeBytes(one);
                continue;
            }
            Object stand =
                    CodecErrors.encoding(
                            in,
                            errors(errors),
                            "charmap",
                            text,
                            i,
                            i + 1,
                            "character maps to <undefined>");
            if (stand instanceof PyBytes bytes) {
                out.writeBytes(bytes.bytes());
            } else {
                PyTuple pair = (PyTuple) charmap_encode(in, stand, PyNone.NONE, mapping);
                out.writeBytes(((PyBytes) pair.items()[0]).bytes());
            }
        }
        return encoded(out.toByteArray(), text);
    }

    @PyFunction("charmap_decode(data, errors=None, mapping=None, /)")
    static Object charmap_decode(Interp in, Object data, Object errors, Object mapping) {
        if (mapping == PyNone.NONE) {
            return latin_1_decode(in, data, errors);
        }
        byte[] bytes = PyBytes.bytesOf(in, data);
        TextBuilder out = new TextBuilder();
        for (int i = 0; i < bytes.length; i++) {
            Object one = Charmap.textFor(in, mapping, bytes[i] & 0xFF);
            out.add(
                    one != null
                            ? one
                            : CodecErrors.decoding(
                                    in,
                                    errors(errors),
                                    "charmap",
                                    bytes,
                                    i,
                                    i + 1,
                                    "character maps to <undefined>"));
        }
        return new PyTuple(out.build(), (long) bytes.length);
    }
}
