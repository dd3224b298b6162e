package dev.pytool.interpreter.modules.ast;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyComplex;
import dev.pytool.interpreter.types.PyEllipsis;
import dev.pytool.interpreter.types.PyInt;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyStr;
import dev.pytool.parser.ast.AsdlNamed;
import dev.pytool.parser.ast.FieldSource;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Node;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Reads the fields of one node object, with the errors of CPython's conversion.
final class Fields implements FieldSource {
    private final ObjectTrees trees;
    private final Interp in;
    private final Object object;
    private final String production;

    Fields(ObjectTrees trees, Object object, String production) {
        this.trees = trees;
        in = trees.interp();
        this.object = object;
        this.production = production;
    }

    static PyException missing(String field, String owner) {
        return Errors.type("required field \"" + field + "\" missing from " + owner);
    }

    static long number(Interp in, Object value) {
        if (!PyInt.TYPE.isInstance(value)) {
            throw Errors.value("invalid integer value: " + Display.reprText(in, value));
        }
        Object number = Numbers.index(in, value);
        if (number instanceof Long n && n == n.intValue()) {
            return n;
        }
        throw Errors.overflow("Python int too large to convert to C int");
    }

    /// The value, or `null` where the object has none.
    private Object optional(String name) {
        Object value = Attributes.readOrNull(in, object, name);
        return value == PyNone.NONE ? null : value;
    }

    private Object required(String name) {
        Object value = Attributes.readOrNull(in, object, name);
        if (value == null) {
            throw missing(name, production);
        }
        if (value == PyNone.NONE) {
            throw Errors.value("field '" + name + "' is required for " + production);
        }
        return value;
    }

    private static String sum(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "TypeParam" -> "type_param";
            case "MatchCase" -> "match_case";
            default -> type.getSimpleName().toLowerCase(Locale.ROOT);
        };
    }

    private <N extends Node> N read(Object value, Class<N> type) {
        return type.cast(trees.read(value, sum(type)));
    }

    @Override
    public <N extends Node> N node(String name, Class<N> type) {
        return read(required(name), type);
    }

    @Override
    public <N extends Node> Optional<N> optionalNode(String name, Class<N> type) {
        return Optional.ofNullable(optional(name)).map(value -> read(value, type));
    }

    private <T> List<T> list(String name, Function<Object, T> item) {
        Object value = Attributes.readOrNull(in, object, name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof PyList list)) {
            throw Errors.type(
                    production
                            + " field \""
                            + name
                            + "\" must be a list, not a "
                            + PyClass.of(value).name());
        }
        List<T> items = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            int before = list.size();
            items.add(item.apply(list.at(i)));
            if (list.size() != before) {
                throw Errors.runtime(
                        production + " field \"" + name + "\" changed size during iteration");
            }
        }
        return List.copyOf(items);
    }

    @Override
    public <N extends Node> List<N> nodes(String name, Class<N> type) {
        return list(
                name,
                value -> {
                    if (value == PyNone.NONE) {
                        throw Errors.value(
                                sum(type).equals("expr")
                                        ? "None disallowed in expression list"
                                        : "None disallowed in statement list");
                    }
                    return read(value, type);
                });
    }

    @Override
    public <N extends Node> List<Optional<N>> optionalNodes(String name, Class<N> type) {
        return list(
                name,
                value -> value == PyNone.NONE ? Optional.empty() : Optional.of(read(value, type)));
    }

    private static String identifierText(Object value) {
        if (PyClass.of(value) != PyStr.TYPE) {
            throw Errors.type("AST identifier must be of type str");
        }
        return Text.java(value).intern();
    }

    @Override
    public String identifier(String name) {
        return identifierText(required(name));
    }

    @Override
    public Optional<String> optionalIdentifier(String name) {
        return Optional.ofNullable(optional(name)).map(Fields::identifierText);
    }

    @Override
    public List<String> identifiers(String name) {
        return list(name, Fields::identifierText);
    }

    @Override
    public Literal constant(String name) {
        Object value = Attributes.readOrNull(in, object, name);
        if (value == null) {
            throw missing(name, production);
        }
        return literal(value);
    }

    static Literal literal(Object value) {
        return switch (value) {
            case PyNone _ -> Literal.NONE;
            case PyEllipsis _ -> Literal.ELLIPSIS;
            case Boolean b -> b ? Literal.TRUE : Literal.FALSE;
            case Double d -> new Literal.Float(d);
            case PyComplex c when c.real() == 0 -> new Literal.Imaginary(c.imaginary());
            case PyBytes b -> new Literal.Bytes(new String(b.bytes(), StandardCharsets.ISO_8859_1));
            default -> {
                PyClass type = PyClass.of(value);
                if (type == PyInt.TYPE) {
                    yield new Literal.Int(Numbers.big(value));
                }
                if (type == PyStr.TYPE) {
                    yield new Literal.Str(Text.java(value));
                }
                throw Errors.type("got an invalid type in Constant: " + type.name());
            }
        };
    }

    @Override
    public int integer(String name) {
        if (name.equals("level")) {
            Object level = optional(name);
            return level == null ? 0 : (int) number(in, level);
        }
        return (int) number(in, required(name));
    }

    @Override
    public boolean flag(String name) {
        Object kind = optional("kind");
        if (kind != null && !Text.is(kind)) {
            throw Errors.type("AST string must be of type str");
        }
        return kind != null && Text.java(kind).equals("u");
    }

    @Override
    public <E extends Enum<E> & AsdlNamed> E operator(String name, Class<E> type) {
        Object value = Attributes.readOrNull(in, object, name);
        if (value == null && name.equals("ctx")) {
            return type.getEnumConstants()[0];
        }
        return named(required(name), type);
    }

    @Override
    public <E extends Enum<E> & AsdlNamed> List<E> operators(String name, Class<E> type) {
        return list(name, value -> named(value, type));
    }

    private <E extends Enum<E> & AsdlNamed> E named(Object value, Class<E> type) {
        Optional<Asdl.Production> production = trees.classes().production(PyClass.of(value));
        for (E one : type.getEnumConstants()) {
            if (production.isPresent() && one.asdlName().equals(production.get().name())) {
                return one;
            }
        }
        String sum =
                switch (type.getSimpleName()) {
                    case "ExprContext" -> "expr_context";
                    case "BoolOperator" -> "boolop";
                    case "UnaryOperator" -> "unaryop";
                    case "CmpOperator" -> "cmpop";
                    default -> "operator";
                };
        throw Errors.type(
                "expected some sort of " + sum + ", but got " + Display.reprText(in, value));
    }
}
