package dev.pytool.interpreter.modules.ast;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.types.PyComplex;
import dev.pytool.interpreter.types.PyFrozenSet;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.ExprContext;
import dev.pytool.parser.ast.Kind;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Nodes;
import dev.pytool.parser.ast.Operator;
import dev.pytool.parser.ast.Segment;
import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.token.Lexer;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Our tree for instances of module `ast`'s classes. There is no source: nodes lie on a [Sheet], a
/// blank text as large as their positions say.
final class ObjectTrees {
    private final Interp in;
    private final NodeClasses classes;
    private final Sheet sheet;
    private final Segment segment = new Segment(0);
    private final Map<String, Kind> kinds = new HashMap<>();

    private ObjectTrees(Interp in, NodeClasses classes, Sheet sheet) {
        this.in = in;
        this.classes = classes;
        this.sheet = sheet;
        for (Kind kind : Kind.values()) {
            kinds.put(kind.asdlName(), kind);
        }
    }

    static Tree of(Interp in, NodeClasses classes, PyAst root, String wanted) {
        if (!root.type().isSubclassOf(classes.named(wanted))) {
            throw Errors.type("expected " + wanted + " node, got " + root.type().name());
        }
        Sheet sheet = Sheet.under(root);
        Mod module = (Mod) new ObjectTrees(in, classes, sheet).read(root, "mod");
        SourceText text = SourceText.of(sheet.text());
        Tree tree =
                Tree.flawless(
                        text,
                        LineMap.of(text.text()),
                        Lexer.lex(text.text()).tokens(),
                        module,
                        new int[] {0});
        new Validation(tree).module(module);
        return tree;
    }

    Interp interp() {
        return in;
    }

    NodeClasses classes() {
        return classes;
    }

    /// The node of a value that must be of a type of the grammar.
    ///
    /// @param sum the type's name, as `expr` or `arguments`
    Node read(Object value, String sum) {
        Asdl.Sum type = classes.sum(sum);
        in.deepen();
        try {
            int index = segment.nextIndex();
            if (type.product()) {
                Fields fields = new Fields(this, value, sum);
                int[] place = {0, 0};
                if (!type.attributes().isEmpty()) {
                    place = place(value, type);
                }
                return Nodes.make(kinds.get(sum), segment, index, place[0], place[1], fields);
            }
            int[] place = type.attributes().isEmpty() ? sheet.whole() : place(value, type);
            Optional<Asdl.Production> production = classes.production(PyClass.of(value));
            if (production.isEmpty() || !type.productions().contains(production.get())) {
                throw Errors.type(
                        "expected some sort of "
                                + sum
                                + ", but got "
                                + Display.reprText(in, value));
            }
            String name = production.get().name();
            Object constant = PyNone.NONE;
            if (name.equals("Constant")) {
                constant = Attributes.readOrNull(in, value, "value");
            }
            if (constant instanceof PyTuple
                    || constant instanceof PyComplex
                    || constant instanceof PyFrozenSet) {
                return composite(constant, index, place);
            }
            Fields fields = new Fields(this, value, name);
            return Nodes.make(kinds.get(name), segment, index, place[0], place[1], fields);
        } finally {
            in.rise();
        }
    }

    /// A constant that our grammar writes as an expression: tuples, complex numbers.
    private Expr composite(Object value, int index, int[] place) {
        if (value instanceof PyTuple tuple) {
            List<Expr> items = new ArrayList<>();
            for (Object item : tuple.items()) {
                items.add(composite(item, segment.nextIndex(), place));
            }
            return new Expr.Tuple(
                    segment, index, place[0], place[1], List.copyOf(items), ExprContext.LOAD);
        }
        if (value instanceof PyComplex number && number.real() != 0) {
            Expr real = composite(number.real(), segment.nextIndex(), place);
            Object rest = new PyComplex(0, number.imaginary());
            Expr imaginary = composite(rest, segment.nextIndex(), place);
            return new Expr.BinOp(
                    segment, index, place[0], place[1], real, Operator.ADD, imaginary);
        }
        if (value instanceof PyFrozenSet) {
            throw Errors.notImplemented("compile() of a frozenset in a Constant is not built");
        }
        return new Expr.Constant(segment, index, place[0], place[1], Fields.literal(value), false);
    }

    /// Offset and length of a node on the sheet.
    private int[] place(Object value, Asdl.Sum type) {
        long[] numbers = new long[4];
        for (int i = 0; i < 4; i++) {
            Asdl.Field field = type.attributes().get(i);
            Object given = Attributes.readOrNull(in, value, field.name());
            boolean absent = given == null || given == PyNone.NONE;
            if (absent && field.optional()) {
                numbers[i] = numbers[i - 2];
            } else if (given == null) {
                throw Fields.missing(field.name(), type.name());
            } else {
                numbers[i] = Fields.number(in, given);
            }
        }
        check(numbers[0], numbers[1], numbers[2], numbers[3]);
        int start = sheet.offset(numbers[0], numbers[1]);
        return new int[] {start, Math.max(0, sheet.offset(numbers[2], numbers[3]) - start)};
    }

    private static void check(long line, long column, long endLine, long endColumn) {
        if (line > endLine) {
            throw Errors.value("AST node line range (" + line + ", " + endLine + ") is not valid");
        }
        if (line < 0 && endLine != line || column < 0 && column != endColumn) {
            throw Errors.value(
                    "AST node column range ("
                            + column
                            + ", "
                            + endColumn
                            + ") for line range ("
                            + line
                            + ", "
                            + endLine
                            + ") is not valid");
        }
        if (line == endLine && column > endColumn) {
            throw Errors.value(
                    "line "
                            + line
                            + ", column "
                            + column
                            + "-"
                            + endColumn
                            + " is not a valid range");
        }
    }
}
