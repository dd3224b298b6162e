package dev.pytool.processor.python;

import java.util.LinkedHashMap;
import java.util.Map;

/// The shapes of special methods, and the virtual method of `Slots` behind each special name.
enum SlotKind {
    /// `Object f(in, self)`
    UNARY,
    /// `Object f(in, self, other)`
    BINARY,
    /// `Object f(in, self, a, b)`
    TERNARY,
    /// `long f(in, self)`
    LONG,
    /// `boolean f(in, self)`
    TRUTH,
    /// `boolean f(in, self, other)`
    CONTAINS,
    /// `void f(in, self, a)`
    DELETE,
    /// `void f(in, self, a, b)`
    STORE,
    /// `Object f(in, self, String name)`
    READ_ATTRIBUTE,
    /// `void f(in, self, String name, Object value)`
    WRITE_ATTRIBUTE,
    /// `void f(in, self, String name)`
    DELETE_ATTRIBUTE,
    /// `Object f(in, self, args, names)`
    CALL,
    /// `void f(in, self, args, names)`
    INIT,
    /// `Object f(in, cls, args, names)`
    NEW;

    private static final Map<String, SlotKind> BY_NAME = new LinkedHashMap<>();

    static {
        all(
                UNARY,
                "repr str iter next int float complex index neg pos abs invert await aiter anext");
        for (String name :
                "add sub mul matmul truediv floordiv mod lshift rshift and or xor divmod"
                        .split(" ")) {
            all(BINARY, name + " r" + name + (name.equals("divmod") ? "" : " i" + name));
        }
        all(BINARY, "lt le eq ne gt ge getitem ipow rpow");
        all(TERNARY, "pow get");
        all(LONG, "len hash");
        all(TRUTH, "bool");
        all(CONTAINS, "contains");
        all(DELETE, "delitem delete");
        all(STORE, "setitem set");
        all(READ_ATTRIBUTE, "getattribute");
        all(WRITE_ATTRIBUTE, "setattr");
        all(DELETE_ATTRIBUTE, "delattr");
        all(CALL, "call");
        all(INIT, "init");
        all(NEW, "new");
    }

    private static void all(SlotKind kind, String names) {
        for (String name : names.split(" ")) {
            BY_NAME.put("__" + name + "__", kind);
        }
    }

    /// The shape of a special name, which must be a slot.
    static SlotKind of(String dunder) {
        SlotKind kind = BY_NAME.get(dunder);
        if (kind == null) {
            throw new IllegalArgumentException(dunder + " is no slot; declare it with @PyMethod");
        }
        return kind;
    }

    /// The name of the virtual method of `Slots`.
    static String javaName(String dunder) {
        String name = dunder.substring(2, dunder.length() - 2);
        return switch (name) {
            case "int", "float", "complex" ->
                    "to" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
            case "bool" -> "truth";
            case "new" -> "create";
            default -> name;
        };
    }

    /// How many Java parameters follow the receiver.
    int arity() {
        return switch (this) {
            case UNARY, LONG, TRUTH -> 0;
            case BINARY, CONTAINS, DELETE, READ_ATTRIBUTE, DELETE_ATTRIBUTE -> 1;
            case TERNARY, STORE, WRITE_ATTRIBUTE -> 2;
            case CALL, INIT, NEW -> -1;
        };
    }
}
