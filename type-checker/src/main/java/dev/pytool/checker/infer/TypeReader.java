package dev.pytool.checker.infer;

import dev.pytool.checker.infer.Names.Target;
import dev.pytool.checker.module.Binding;
import dev.pytool.checker.module.Scope;
import dev.pytool.checker.module.Symbol;
import dev.pytool.checker.type.AliasInfo;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.Display;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.NoneType;
import dev.pytool.checker.type.Occurrences;
import dev.pytool.checker.type.ParamSpecType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeType;
import dev.pytool.checker.type.TypeVarLike;
import dev.pytool.checker.type.TypeVarTupleType;
import dev.pytool.checker.type.UnionType;
import dev.pytool.checker.type.UnpackedType;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Operator;
import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads one type expression. Text in quotes is parsed and read in place; its findings point at the
/// string.
final class TypeReader {
    private final Inference inference;
    private final Scope scope;
    private final Report report;
    private final SpecialForms special;
    private final List<Node> anchors = new ArrayList<>();
    private int depth;

    TypeReader(Inference inference, Scope scope, Report report) {
        this.inference = inference;
        this.scope = scope;
        this.report = report;
        this.special = new SpecialForms(this, inference);
    }

    Scope scope() {
        return scope;
    }

    Report report() {
        return report;
    }

    void error(Node node, String code, String message) {
        report.error(anchors.isEmpty() ? node : anchors.getFirst(), code, message);
    }

    void note(Node node, String code, String message) {
        report.note(anchors.isEmpty() ? node : anchors.getFirst(), code, message);
    }

    Node place(Node node) {
        return anchors.isEmpty() ? node : anchors.getFirst();
    }

    Type read(Expr expression) {
        if (depth > 80) {
            return AnyType.ERROR;
        }
        depth++;
        try {
            Type type = dispatch(expression);
            if (type instanceof TypeVarTupleType pack) {
                error(
                        expression,
                        "valid-type",
                        "TypeVarTuple \"" + pack.name() + "\" is only valid with an unpack");
                return AnyType.ERROR;
            }
            if (type instanceof ParamSpecType spec) {
                error(
                        expression,
                        "valid-type",
                        "Invalid location for ParamSpec \"" + spec.name() + "\"");
                note(
                        expression,
                        "valid-type",
                        "You can use ParamSpec as the first argument to Callable, e.g., \"Callable["
                                + spec.name()
                                + ", int]\"");
                return AnyType.ERROR;
            }
            return type;
        } finally {
            depth--;
        }
    }

    /// The annotation of `*args` or `**kwargs`, where `*Ts`, `Unpack[...]`, `P.args` and `P.kwargs`
    /// are at home.
    Type readVariadic(Expr expression) {
        return dispatch(expression);
    }

    /// An argument of a generic class or alias: also lists of parameters, `...`, ParamSpecs and
    /// unpacked types.
    Type readArgument(Expr expression) {
        return switch (expression) {
            case Expr.List list -> special.parameterList(list);
            case Expr.Constant c when c.value() instanceof Literal.Ellipsis ->
                    dev.pytool.checker.type.ParameterList.ANY;
            default -> {
                Type type = dispatch(expression);
                if (type instanceof TypeVarTupleType pack) {
                    error(
                            expression,
                            "valid-type",
                            "TypeVarTuple \"" + pack.name() + "\" is only valid with an unpack");
                    yield AnyType.ERROR;
                }
                yield type;
            }
        };
    }

    Type dispatch(Expr expression) {
        return switch (expression) {
            case Expr.Constant constant -> constant(constant);
            case Expr.Name name -> named(name, List.of(), Optional.empty());
            case Expr.Attribute attribute -> attribute(attribute);
            case Expr.Subscript subscript -> subscript(subscript);
            case Expr.BinOp binary when binary.op() == Operator.BIT_OR ->
                    UnionType.of(read(binary.left()), read(binary.right()));
            case Expr.Starred starred -> unpacked(starred.value(), starred);
            case Expr.List _ -> {
                error(
                        expression,
                        "valid-type",
                        "Bracketed expression \"[...]\" is not valid as a type");
                yield AnyType.ERROR;
            }
            case Expr.Tuple _ -> {
                error(expression, "valid-type", "Syntax error in type annotation");
                note(
                        expression,
                        "syntax",
                        "Suggestion: Use tuple[T1, ..., Tn] instead of (T1, ..., Tn)");
                yield AnyType.ERROR;
            }
            default -> {
                error(expression, "valid-type", "Invalid type comment or annotation");
                yield AnyType.ERROR;
            }
        };
    }

    Type unpacked(Expr inner, Expr node) {
        Type type = dispatch(inner);
        return switch (type) {
            case TypeVarTupleType _, dev.pytool.checker.type.TupleType _, AnyType _ ->
                    new UnpackedType(type);
            case Instance i when i.cls().isTuple() || i.cls().typedDict().isPresent() ->
                    new UnpackedType(type);
            default -> {
                error(
                        node,
                        "valid-type",
                        "\""
                                + Display.brief(type)
                                + "\" cannot be unpacked (must be tuple or TypeVarTuple)");
                yield AnyType.ERROR;
            }
        };
    }

    private Type constant(Expr.Constant constant) {
        return switch (constant.value()) {
            case Literal.None _ -> NoneType.NONE;
            case Literal.Str _ ->
                    parseText(constant)
                            .map(inner -> {
                                Type type = dispatch(inner);
                                leaveText();
                                return type;
                            })
                            .orElse(AnyType.ERROR);
            case Literal.Ellipsis _ -> {
                error(constant, "valid-type", "Unexpected \"...\"");
                yield AnyType.ERROR;
            }
            case Literal.Int number -> {
                error(
                        constant,
                        "valid-type",
                        "Invalid type: try using Literal[" + number.value() + "] instead?");
                yield AnyType.ERROR;
            }
            case Literal.Bool bool -> {
                error(
                        constant,
                        "valid-type",
                        "Invalid type: try using Literal["
                                + (bool.value() ? "True" : "False")
                                + "] instead?");
                yield AnyType.ERROR;
            }
            default -> {
                error(constant, "valid-type", "Invalid type comment or annotation");
                yield AnyType.ERROR;
            }
        };
    }

    /// Parses quoted text as an expression; the caller ends the reading with [#leaveText()].
    Optional<Expr> parseText(Expr string) {
        String text = Literals.text(string).orElse("");
        boolean triple = text.indexOf('\n') >= 0;
        Tree tree =
                Parser.parse(
                        SourceText.of(triple ? "(" + text + ")" : text.strip()),
                        new ParseOptions(ParseOptions.Mode.EXPRESSION, 14));
        if (!tree.problems().isEmpty()
                || !(tree.root() instanceof Mod.Expression whole)
                || text.isBlank()
                || !triple && text.startsWith(" ")) {
            error(string, "syntax", "Invalid syntax");
            return Optional.empty();
        }
        anchors.add(string);
        return Optional.of(whole.body());
    }

    void leaveText() {
        anchors.removeLast();
    }

    private Type attribute(Expr.Attribute attribute) {
        if (attribute.attr().equals("args") || attribute.attr().equals("kwargs")) {
            Optional<Symbol> symbol =
                    attribute.value() instanceof Expr.Name n
                            ? inference.names().lookup(n.id(), scope)
                            : Optional.empty();
            Optional<TypeVarLike> spec = symbol.flatMap(inference.declarations()::typeParameter);
            if (spec.isPresent() && spec.get() instanceof ParamSpecType p) {
                return p;
            }
        }
        return named(attribute, List.of(), Optional.empty());
    }

    private Type subscript(Expr.Subscript subscript) {
        List<Expr> args =
                subscript.slice() instanceof Expr.Tuple tuple
                        ? tuple.elts()
                        : List.of(subscript.slice());
        Expr base = subscript.value();
        if (!(base instanceof Expr.Name) && !(base instanceof Expr.Attribute)) {
            error(subscript, "valid-type", "Invalid type comment or annotation");
            return AnyType.ERROR;
        }
        return named(base, args, Optional.of(subscript));
    }

    /// A named type, applied to arguments where a subscript is given.
    private Type named(Expr name, List<Expr> args, Optional<Expr.Subscript> subscript) {
        Optional<Target> target = inference.names().resolve(name, scope);
        if (target.isEmpty()) {
            return unresolved(name);
        }
        if (!(target.get() instanceof Target.Defined defined)) {
            error(
                    name,
                    "valid-type",
                    "Module \"" + Names.qualified(target.get()) + "\" is not valid as a type");
            return AnyType.ERROR;
        }
        Symbol symbol = defined.symbol();
        String qualified = Names.qualified(symbol);
        Optional<Type> form = special.read(qualified, name, args, subscript);
        if (form.isPresent()) {
            return form.get();
        }
        return ofSymbol(symbol, name, args, subscript, qualified);
    }

    private Type ofSymbol(
            Symbol symbol,
            Expr name,
            List<Expr> args,
            Optional<Expr.Subscript> subscript,
            String qualified) {
        Optional<TypeVarLike> variable = inference.declarations().typeParameter(symbol);
        if (variable.isPresent()) {
            if (subscript.isPresent()) {
                error(
                        subscript.get(),
                        "misc",
                        "Type variable \"" + qualified + "\" used with arguments");
            }
            return variable.get();
        }
        Optional<AliasInfo> alias = inference.declarations().alias(symbol);
        if (alias.isPresent()) {
            return special.alias(alias.get(), args, subscript, name);
        }
        Optional<dev.pytool.checker.type.ClassInfo> cls = inference.declarations().classOf(symbol);
        if (cls.isPresent()) {
            return special.generic(cls.get(), args, subscript, name);
        }
        return notAType(symbol, name, qualified);
    }

    private Type unresolved(Expr name) {
        if (name instanceof Expr.Name plain) {
            Optional<Symbol> known = inference.names().lookup(plain.id(), scope);
            if (known.isEmpty()) {
                error(name, "name-defined", "Name \"" + plain.id() + "\" is not defined");
            }
            return AnyType.UNIMPORTED;
        }
        if (name instanceof Expr.Attribute attribute) {
            Optional<Target> base = inference.names().resolve(attribute.value(), scope);
            if (base.isPresent() && !isUnknown(base.get())) {
                error(name, "name-defined", "Name \"" + spell(attribute) + "\" is not defined");
            } else if (base.isEmpty() && attribute.value() instanceof Expr.Name) {
                return unresolved(attribute.value());
            }
        }
        return AnyType.UNIMPORTED;
    }

    private boolean isUnknown(Target target) {
        return target instanceof Target.Defined defined
                && inference.declarations().typeOf(defined.symbol()) instanceof AnyType;
    }

    static String spell(Expr name) {
        return switch (name) {
            case Expr.Name n -> n.id();
            case Expr.Attribute a -> spell(a.value()) + "." + a.attr();
            default -> "?";
        };
    }

    private Type notAType(Symbol symbol, Expr name, String qualified) {
        if (symbol.bindings().stream().anyMatch(b -> b instanceof Binding.Function)) {
            error(name, "valid-type", "Function \"" + qualified + "\" is not valid as a type");
            note(name, "valid-type", "Perhaps you need \"Callable[...]\" or a callback protocol?");
            return AnyType.ERROR;
        }
        Type type = inference.declarations().typeOf(symbol);
        if (type instanceof AnyType || type instanceof TypeType t && t.item() instanceof AnyType) {
            return AnyType.UNIMPORTED;
        }
        error(name, "valid-type", "Variable \"" + qualified + "\" is not valid as a type");
        note(
                name,
                "valid-type",
                "See https://mypy.readthedocs.io/en/stable/common_issues.html#variables-vs-type-aliases");
        return AnyType.ERROR;
    }

    /// Whether any type variable without a binder is in the type.
    static boolean isOpen(Type type) {
        return Occurrences.variables(type).stream().anyMatch(v -> v.scope() == 0);
    }
}
