package dev.pytool.checker.infer;

import dev.pytool.checker.module.Scope;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.CallableType;
import dev.pytool.checker.type.ClassInfo;
import dev.pytool.checker.type.FunctionFacts;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.LiteralValue;
import dev.pytool.checker.type.Member;
import dev.pytool.checker.type.NoneType;
import dev.pytool.checker.type.Param;
import dev.pytool.checker.type.ParameterList;
import dev.pytool.checker.type.TupleType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypedDictShape;
import dev.pytool.parser.ast.Expr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Classes from calls.
final class MadeClasses {
    private final Inference inference;
    private final Scope scope;
    private final Report report;

    MadeClasses(Inference inference, Scope scope, Report report) {
        this.inference = inference;
        this.scope = scope;
        this.report = report;
    }

    /// Whether calling this makes a class.
    static boolean makes(Expr.Call call, Scope scope, Inference inference) {
        return !kind(call, scope, inference).isEmpty();
    }

    private static String kind(Expr.Call call, Scope scope, Inference inference) {
        if (!(call.func() instanceof Expr.Name) && !(call.func() instanceof Expr.Attribute)) {
            return "";
        }
        String name = inference.names().qualified(call.func(), scope).orElse("");
        return switch (name) {
            case "typing.NamedTuple",
                    "collections.namedtuple",
                    "typing.TypedDict",
                    "typing.NewType" ->
                    name;
            case "enum.Enum", "enum.IntEnum", "enum.StrEnum", "enum.Flag", "enum.IntFlag" ->
                    call.args().size() + call.keywords().size() >= 2 ? name : "";
            default -> "";
        };
    }

    ClassInfo make(Expr.Call call, String target, Consumer<ClassInfo> early) {
        String kind = kind(call, scope, inference);
        String given =
                call.args().isEmpty()
                        ? target
                        : Literals.text(call.args().getFirst()).orElse(target);
        MadeClass cls =
                new MadeClass(
                        inference,
                        scope.module().name() + "." + (target.isEmpty() ? given : target));
        early.accept(cls);
        if (!target.isEmpty() && !given.equals(target)) {
            String form = kind.substring(kind.lastIndexOf('.') + 1);
            String code = "misc";
            report.error(
                    call,
                    code,
                    kind.startsWith("enum.")
                            ? "String argument 1 \""
                                    + given
                                    + "\" to enum."
                                    + form
                                    + "(...) does not match variable name \""
                                    + target
                                    + "\""
                            : kind.equals("typing.NewType")
                                    ? "String argument 1 \""
                                            + given
                                            + "\" to NewType(...) does not match variable name \""
                                            + target
                                            + "\""
                                    : kind.equals("typing.TypedDict")
                                            ? "First argument \""
                                                    + given
                                                    + "\" to TypedDict() does not match variable name \""
                                                    + target
                                                    + "\""
                                            : "First argument to namedtuple() should be \""
                                                    + target
                                                    + "\", not \""
                                                    + given
                                                    + "\"");
        }
        switch (kind) {
            case "typing.NewType" -> newType(cls, call);
            case "typing.TypedDict" -> typedDict(cls, call);
            case "typing.NamedTuple" -> namedTuple(cls, typedFields(call), 0);
            case "collections.namedtuple" -> plainNamedTuple(cls, call);
            default -> enumeration(cls, call, kind);
        }
        return cls;
    }

    private Type read(Expr expression) {
        return inference.annotations().read(expression, scope, report);
    }

    private void newType(MadeClass cls, Expr.Call call) {
        if (call.args().size() != 2) {
            report.error(call, "misc", "NewType(...) expects exactly two positional arguments");
            cls.bases(List.of(inference.object()));
            return;
        }
        Expr expression = call.args().get(1);
        Type base = read(expression);
        Instance supertype = inference.object();
        switch (base) {
            case Instance instance -> {
                supertype = instance;
                if (instance.cls().isProtocol()) {
                    report.error(
                            expression,
                            "valid-newtype",
                            "NewType cannot be used with protocol classes");
                } else if (instance.cls().typedDict().isPresent()) {
                    report.error(
                            expression,
                            "valid-newtype",
                            "Argument 2 to NewType(...) must be subclassable (got \""
                                    + dev.pytool.checker.type.Display.brief(base)
                                    + "\")");
                }
            }
            case TupleType tuple -> {
                supertype =
                        dev.pytool.checker.relation.Tuples.homogeneous(
                                tuple, inference.relations());
                cls.shape(tuple);
            }
            case AnyType _ ->
                    report.error(
                            expression,
                            "valid-newtype",
                            "Argument 2 to NewType(...) must be subclassable (got \"Any\")");
            default ->
                    report.error(
                            expression,
                            "valid-newtype",
                            "Argument 2 to NewType(...) must be subclassable (got \""
                                    + dev.pytool.checker.type.Display.brief(base)
                                    + "\")");
        }
        if (dev.pytool.checker.type.Occurrences.variables(base).stream().findAny().isPresent()) {
            report.error(expression, "valid-newtype", "Type variable is invalid in this context");
        }
        cls.newType().bases(List.of(supertype));
        Type self = cls.selfVar();
        cls.add(
                MadeMember.method(
                        cls,
                        "__init__",
                        new CallableType(
                                ParameterList.of(
                                        List.of(
                                                Param.positional(self),
                                                new Param(
                                                        "item",
                                                        base,
                                                        Param.Kind.POSITIONAL_ONLY,
                                                        false))),
                                NoneType.NONE,
                                List.of(),
                                FunctionFacts.named("__init__", cls.name()))));
    }

    private void typedDict(MadeClass cls, Expr.Call call) {
        cls.bases(List.of(inference.instance("typing._TypedDict")));
        Map<String, TypedDictShape.Item> items = new LinkedHashMap<>();
        boolean total = TypeParameters.keyword(call, "total").flatMap(Literals::bool).orElse(true);
        if (call.args().size() >= 2 && call.args().get(1) instanceof Expr.Dict dict) {
            for (int i = 0; i < dict.values().size(); i++) {
                Optional<String> key = dict.keys().get(i).flatMap(Literals::text);
                if (key.isEmpty()) {
                    report.error(
                            dict.keys().get(i).orElse(dict),
                            "misc",
                            "Invalid TypedDict() field name");
                    continue;
                }
                Qualified read =
                        inference.annotations().declared(dict.values().get(i), scope, report);
                items.put(
                        key.get(),
                        new TypedDictShape.Item(
                                read.type().orElse(AnyType.ERROR),
                                read.required().orElse(total),
                                read.readOnly()));
            }
        } else {
            report.error(
                    call,
                    "misc",
                    call.args().size() < 2
                            ? "Too few arguments for TypedDict()"
                            : "TypedDict() expects a dictionary literal as the second argument");
        }
        for (dev.pytool.parser.ast.Keyword keyword : call.keywords()) {
            String name = keyword.arg().orElse("");
            if (!name.equals("total") && !name.equals("closed") && !name.equals("extra_items")) {
                report.error(
                        call,
                        "misc",
                        "Unexpected keyword argument \"" + name + "\" for \"TypedDict\"");
            }
        }
        boolean closed =
                TypeParameters.keyword(call, "closed").flatMap(Literals::bool).orElse(false);
        Optional<TypedDictShape.Item> extra =
                TypeParameters.keyword(call, "extra_items")
                        .map(e -> {
                            Qualified read = inference.annotations().declared(e, scope, report);
                            return new TypedDictShape.Item(
                                    read.type().orElse(AnyType.ERROR), false, read.readOnly());
                        });
        TypedDictShape shape = new TypedDictShape(items, closed, extra);
        List<dev.pytool.checker.type.TypeVarLike> open = new ArrayList<>();
        cls.typedDict(shape).typeParams(open);
        cls.add(TypedDicts.constructor(cls, shape));
    }

    private List<Param> typedFields(Expr.Call call) {
        List<Param> fields = new ArrayList<>();
        if (call.args().size() > 1) {
            List<Expr> items =
                    call.args().get(1) instanceof Expr.List list
                            ? list.elts()
                            : call.args().get(1) instanceof Expr.Tuple tuple
                                    ? tuple.elts()
                                    : List.of();
            for (Expr item : items) {
                if (item instanceof Expr.Tuple pair && pair.elts().size() == 2) {
                    Optional<String> name = Literals.text(pair.elts().getFirst());
                    fields.add(Param.normal(name.orElse("_"), read(pair.elts().get(1))));
                } else {
                    report.error(item, "misc", "Tuple expected as \"NamedTuple()\" field");
                }
            }
        }
        return fields;
    }

    private void plainNamedTuple(MadeClass cls, Expr.Call call) {
        List<String> names = new ArrayList<>();
        boolean known = call.args().size() > 1;
        if (known) {
            Expr spec = call.args().get(1);
            List<Expr> items =
                    spec instanceof Expr.List list
                            ? list.elts()
                            : spec instanceof Expr.Tuple tuple ? tuple.elts() : List.of();
            Literals.text(spec)
                    .ifPresent(text ->
                            names.addAll(List.of(text.replace(',', ' ').strip().split("\\s+"))));
            items.forEach(e -> Literals.text(e).ifPresent(names::add));
            names.removeIf(String::isEmpty);
        }
        boolean rename =
                TypeParameters.keyword(call, "rename").flatMap(Literals::bool).orElse(false);
        List<Param> fields = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            boolean bad =
                    name.startsWith("_") || NamedTuples.isKeyword(name) || names.indexOf(name) < i;
            if (bad && !rename) {
                report.error(
                        call,
                        "misc",
                        name.startsWith("_")
                                ? "\"namedtuple()\" field name \""
                                        + name
                                        + "\" starts with an underscore"
                                : names.indexOf(name) < i
                                        ? "\"namedtuple()\" has duplicate field name \""
                                                + name
                                                + "\""
                                        : "\"namedtuple()\" field name \""
                                                + name
                                                + "\" is a keyword");
            }
            fields.add(Param.normal(bad && rename ? "_" + i : name, AnyType.EXPLICIT));
        }
        int defaults =
                TypeParameters.keyword(call, "defaults")
                        .map(e ->
                                e instanceof Expr.Tuple t
                                        ? t.elts().size()
                                        : e instanceof Expr.List l ? l.elts().size() : 0)
                        .orElse(0);
        if (defaults > fields.size()) {
            report.error(call, "misc", "Too many defaults given in call to \"namedtuple()\"");
            defaults = fields.size();
        }
        namedTuple(cls, fields, defaults);
    }

    private void namedTuple(MadeClass cls, List<Param> plain, int defaults) {
        List<Param> fields = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            Param p = plain.get(i);
            fields.add(new Param(p.name(), p.type(), p.kind(), i >= plain.size() - defaults));
        }
        cls.shape(new TupleType(fields.stream().map(Param::type).toList()));
        cls.bases(List.of(NamedTuples.base(fields, inference)));
        cls.matchArgs(fields.stream().map(Param::name).toList());
        for (Member member : NamedTuples.members(cls, fields, inference)) {
            cls.add(member);
        }
        for (Param field : fields) {
            cls.add(new MadeMember(cls, field.name(), Member.Kind.VARIABLE, field.type(), false));
        }
    }

    private void enumeration(MadeClass cls, Expr.Call call, String kind) {
        cls.bases(List.of(inference.instance(kind)));
        List<String> names = new ArrayList<>();
        if (call.args().size() > 1) {
            Expr spec = call.args().get(1);
            Literals.text(spec)
                    .ifPresent(text ->
                            names.addAll(List.of(text.replace(',', ' ').strip().split("\\s+"))));
            List<Expr> items =
                    spec instanceof Expr.List list
                            ? list.elts()
                            : spec instanceof Expr.Tuple tuple ? tuple.elts() : List.of();
            for (Expr item : items) {
                Literals.text(item).ifPresent(names::add);
                if (item instanceof Expr.Tuple pair && !pair.elts().isEmpty()) {
                    Literals.text(pair.elts().getFirst()).ifPresent(names::add);
                }
            }
            if (spec instanceof Expr.Dict dict) {
                dict.keys().forEach(k -> k.flatMap(Literals::text).ifPresent(names::add));
            }
        }
        cls.enumMembers(names);
        for (String name : names) {
            Type value =
                    new Instance(cls, List.of(), Optional.of(new LiteralValue.Member(cls, name)));
            cls.add(new MadeMember(cls, name, Member.Kind.VARIABLE, value, false));
        }
    }
}
