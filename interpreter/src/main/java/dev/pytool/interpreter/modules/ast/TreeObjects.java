package dev.pytool.interpreter.modules.ast;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyComplex;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyEllipsis;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.parser.ast.AsdlNamed;
import dev.pytool.parser.ast.FieldVisitor;
import dev.pytool.parser.ast.Kind;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.tree.Tree;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Instances of module `ast`'s classes for our tree.
final class TreeObjects {
    private static final int DEEPEST = 20_000;

    private final NodeClasses classes;
    private final Tree tree;
    private final LineMap lines;
    private int depth;

    TreeObjects(NodeClasses classes, Tree tree) {
        this.classes = classes;
        this.tree = tree;
        lines = tree.lines();
    }

    Object of(Node node) {
        if (++depth > DEEPEST) {
            throw Errors.of(
                    ExceptionTypes.RECURSION_ERROR,
                    "maximum recursion depth exceeded during ast construction");
        }
        Kind kind = node.kind();
        PyClass type = classes.named(kind.asdlName());
        PyAst made = new PyAst(type);
        PyDict fields = made.attributes();
        node.fields(new Fields(fields));
        rest(kind, fields);
        if (kind.hasPositions()) {
            int start = tree.start(node);
            int end = tree.end(node);
            fields.put("lineno", lines.line(start) + 1L);
            fields.put("col_offset", (long) lines.utf8Column(start));
            fields.put("end_lineno", lines.line(end) + 1L);
            fields.put("end_col_offset", (long) lines.utf8Column(end));
        }
        depth--;
        return made;
    }

    /// Fields that our tree does not have.
    private static void rest(Kind kind, PyDict fields) {
        switch (kind) {
            case MODULE -> fields.put("type_ignores", new PyList());
            case FUNCTION_DEF, ASYNC_FUNCTION_DEF, ASSIGN, FOR, ASYNC_FOR, WITH, ASYNC_WITH, ARG ->
                    fields.put("type_comment", PyNone.NONE);
            default -> {}
        }
    }

    static Object value(Literal literal) {
        return switch (literal) {
            case Literal.None _ -> PyNone.NONE;
            case Literal.Ellipsis _ -> PyEllipsis.ELLIPSIS;
            case Literal.Bool(boolean value) -> value;
            case Literal.Int(var value) -> Numbers.of(value);
            case Literal.Float(double value) -> value;
            case Literal.Imaginary(double value) -> new PyComplex(0, value);
            case Literal.Str text -> Text.of(text.codePoints());
            case Literal.Bytes(String value) ->
                    new PyBytes(value.getBytes(StandardCharsets.ISO_8859_1));
        };
    }

    /// Enters the fields of one node into the dictionary of its object.
    private final class Fields implements FieldVisitor {
        private final PyDict dict;

        Fields(PyDict dict) {
            this.dict = dict;
        }

        @Override
        public void node(String name, Node value) {
            dict.put(name, of(value));
        }

        @Override
        public void optionalNode(String name, Optional<? extends Node> value) {
            dict.put(name, value.isPresent() ? of(value.get()) : PyNone.NONE);
        }

        @Override
        public void nodes(String name, List<? extends Node> values) {
            PyList list = new PyList();
            values.forEach(value -> list.append(of(value)));
            dict.put(name, list);
        }

        @Override
        public void optionalNodes(String name, List<? extends Optional<? extends Node>> values) {
            PyList list = new PyList();
            values.forEach(value -> list.append(value.isPresent() ? of(value.get()) : PyNone.NONE));
            dict.put(name, list);
        }

        @Override
        public void identifier(String name, String value) {
            dict.put(name, Text.of(value));
        }

        @Override
        public void optionalIdentifier(String name, Optional<String> value) {
            dict.put(name, value.map(Text::of).orElse(PyNone.NONE));
        }

        @Override
        public void identifiers(String name, List<String> values) {
            PyList list = new PyList();
            values.forEach(value -> list.append(Text.of(value)));
            dict.put(name, list);
        }

        @Override
        public void constant(String name, Literal value) {
            dict.put(name, TreeObjects.value(value));
        }

        @Override
        public void integer(String name, int value) {
            dict.put(name, (long) value);
        }

        @Override
        public void flag(String name, boolean value) {
            dict.put("kind", value ? "u" : PyNone.NONE);
        }

        @Override
        public void operator(String name, AsdlNamed value) {
            dict.put(name, classes.single(value.asdlName()));
        }

        @Override
        public void operators(String name, List<? extends AsdlNamed> values) {
            PyList list = new PyList();
            values.forEach(value -> list.append(classes.single(value.asdlName())));
            dict.put(name, list);
        }
    }
}
