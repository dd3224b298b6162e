package dev.pytool.interpreter.modules.ast;

import java.util.ArrayList;
import java.util.List;

/// CPython 3.14's abstract grammar (https://docs.python.org/3.14/library/ast.html#abstract-grammar)
/// as the classes of module `ast` describe it. Our own tree follows `ast.table`; what only Python
/// programs see is here in addition: type comments, `kind`, `FunctionType`.
record Asdl(List<Sum> sums) {
    private static final List<String> PLACE =
            List.of("int lineno", "int col_offset", "int? end_lineno", "int? end_col_offset");
    private static final List<String> WHOLE_PLACE =
            List.of("int lineno", "int col_offset", "int end_lineno", "int end_col_offset");

    private static final String TEXT =
            """
            mod
            Module(stmt* body, type_ignore* type_ignores)
            Interactive(stmt* body)
            Expression(expr body)
            FunctionType(expr* argtypes, expr returns)
            stmt place
            FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, \
            string? type_comment, type_param* type_params)
            AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, \
            string? type_comment, type_param* type_params)
            ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, \
            type_param* type_params)
            Return(expr? value)
            Delete(expr* targets)
            Assign(expr* targets, expr value, string? type_comment)
            TypeAlias(expr name, type_param* type_params, expr value)
            AugAssign(expr target, operator op, expr value)
            AnnAssign(expr target, expr annotation, expr? value, int simple)
            For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
            AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
            While(expr test, stmt* body, stmt* orelse)
            If(expr test, stmt* body, stmt* orelse)
            With(withitem* items, stmt* body, string? type_comment)
            AsyncWith(withitem* items, stmt* body, string? type_comment)
            Match(expr subject, match_case* cases)
            Raise(expr? exc, expr? cause)
            Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
            TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
            Assert(expr test, expr? msg)
            Import(alias* names)
            ImportFrom(identifier? module, alias* names, int? level)
            Global(identifier* names)
            Nonlocal(identifier* names)
            Expr(expr value)
            Pass
            Break
            Continue
            expr place
            BoolOp(boolop op, expr* values)
            NamedExpr(expr target, expr value)
            BinOp(expr left, operator op, expr right)
            UnaryOp(unaryop op, expr operand)
            Lambda(arguments args, expr body)
            IfExp(expr test, expr body, expr orelse)
            Dict(expr?* keys, expr* values)
            Set(expr* elts)
            ListComp(expr elt, comprehension* generators)
            SetComp(expr elt, comprehension* generators)
            DictComp(expr key, expr value, comprehension* generators)
            GeneratorExp(expr elt, comprehension* generators)
            Await(expr value)
            Yield(expr? value)
            YieldFrom(expr value)
            Compare(expr left, cmpop* ops, expr* comparators)
            Call(expr func, expr* args, keyword* keywords)
            FormattedValue(expr value, int conversion, expr? format_spec)
            Interpolation(expr value, constant str, int conversion, expr? format_spec)
            JoinedStr(expr* values)
            TemplateStr(expr* values)
            Constant(constant value, string? kind)
            Attribute(expr value, identifier attr, expr_context ctx)
            Subscript(expr value, expr slice, expr_context ctx)
            Starred(expr value, expr_context ctx)
            Name(identifier id, expr_context ctx)
            List(expr* elts, expr_context ctx)
            Tuple(expr* elts, expr_context ctx)
            Slice(expr? lower, expr? upper, expr? step)
            expr_context
            Load
            Store
            Del
            boolop
            And
            Or
            operator
            Add
            Sub
            Mult
            MatMult
            Div
            Mod
            Pow
            LShift
            RShift
            BitOr
            BitXor
            BitAnd
            FloorDiv
            unaryop
            Invert
            Not
            UAdd
            USub
            cmpop
            Eq
            NotEq
            Lt
            LtE
            Gt
            GtE
            Is
            IsNot
            In
            NotIn
            comprehension =
            comprehension(expr target, expr iter, expr* ifs, int is_async)
            excepthandler place
            ExceptHandler(expr? type, identifier? name, stmt* body)
            arguments =
            arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr?* kw_defaults, arg? kwarg, \
            expr* defaults)
            arg = place
            arg(identifier arg, expr? annotation, string? type_comment)
            keyword = place
            keyword(identifier? arg, expr value)
            alias = place
            alias(identifier name, identifier? asname)
            withitem =
            withitem(expr context_expr, expr? optional_vars)
            match_case =
            match_case(pattern pattern, expr? guard, stmt* body)
            pattern whole
            MatchValue(expr value)
            MatchSingleton(constant value)
            MatchSequence(pattern* patterns)
            MatchMapping(expr* keys, pattern* patterns, identifier? rest)
            MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)
            MatchStar(identifier? name)
            MatchAs(pattern? pattern, identifier? name)
            MatchOr(pattern* patterns)
            type_ignore
            TypeIgnore(int lineno, string tag)
            type_param whole
            TypeVar(identifier name, expr? bound, expr? default_value)
            ParamSpec(identifier name, expr? default_value)
            TypeVarTuple(identifier name, expr? default_value)
            """;

    /// A type of the grammar: a family of productions, or a product, whose one production has the
    /// family's own name and class.
    record Sum(String name, boolean product, List<Field> attributes, List<Production> productions) {
        /// The class's docstring.
        String doc() {
            if (product) {
                return productions.getFirst().text();
            }
            boolean plain = productions.stream().allMatch(p -> p.fields().isEmpty());
            String separator = plain ? " | " : "\n" + " ".repeat(name.length() + 1) + "| ";
            return name
                    + " = "
                    + String.join(separator, productions.stream().map(Production::text).toList());
        }
    }

    /// @param text as the grammar writes it
    record Production(String name, String text, List<Field> fields) {}

    /// @param type the name of a [Sum], or `identifier`, `int`, `string`, `constant`
    record Field(String type, String name, boolean optional, boolean many) {}

    static Asdl read() {
        List<Sum> sums = new ArrayList<>();
        for (String line : TEXT.lines().toList()) {
            if (Character.isUpperCase(line.charAt(0)) || line.endsWith(")")) {
                sums.getLast().productions().add(production(line));
            } else {
                String[] words = line.split(" ");
                List<String> attributes =
                        line.endsWith("place")
                                ? PLACE
                                : line.endsWith("whole") ? WHOLE_PLACE : List.of();
                sums.add(
                        new Sum(
                                words[0],
                                line.contains("="),
                                attributes.stream().map(Asdl::field).toList(),
                                new ArrayList<>()));
            }
        }
        return new Asdl(sums);
    }

    private static Production production(String line) {
        int open = line.indexOf('(');
        if (open < 0) {
            return new Production(line, line, List.of());
        }
        List<Field> fields = new ArrayList<>();
        for (String field : line.substring(open + 1, line.length() - 1).split(", ")) {
            fields.add(field(field));
        }
        return new Production(line.substring(0, open), line, List.copyOf(fields));
    }

    private static Field field(String text) {
        String[] words = text.split(" ");
        String type = words[0].replace("?", "").replace("*", "");
        boolean many = words[0].endsWith("*");
        return new Field(type, words[1], words[0].endsWith("?"), many);
    }
}
