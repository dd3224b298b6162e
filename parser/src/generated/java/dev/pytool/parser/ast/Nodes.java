// Generated from src/main/ast/ast.table by AstGenerator; do not edit.
package dev.pytool.parser.ast;

/// Makes nodes from their fields.
public final class Nodes {
    private Nodes() {}

    /// A node of the kind at a place of a segment.
    public static Node make(Kind kind, Segment segment, int index, int at, int length, FieldSource f) {
        return switch (kind) {
            case MODULE, INTERACTIVE, EXPRESSION -> mod(kind, segment, index, at, length, f);
            case FUNCTION_DEF, ASYNC_FUNCTION_DEF, CLASS_DEF, RETURN, DELETE, ASSIGN, TYPE_ALIAS, AUG_ASSIGN, ANN_ASSIGN, FOR, ASYNC_FOR, WHILE, IF, WITH, ASYNC_WITH, MATCH, RAISE, TRY, TRY_STAR, ASSERT, IMPORT, IMPORT_FROM, GLOBAL, NONLOCAL, EXPR_STMT, PASS, BREAK, CONTINUE -> stmt(kind, segment, index, at, length, f);
            case BOOL_OP, NAMED_EXPR, BIN_OP, UNARY_OP, LAMBDA, IF_EXP, DICT, SET, LIST_COMP, SET_COMP, DICT_COMP, GENERATOR_EXP, AWAIT, YIELD, YIELD_FROM, COMPARE, CALL, FORMATTED_VALUE, INTERPOLATION, JOINED_STR, TEMPLATE_STR, CONSTANT, ATTRIBUTE, SUBSCRIPT, STARRED, NAME, LIST, TUPLE, SLICE -> expr(kind, segment, index, at, length, f);
            case MATCH_VALUE, MATCH_SINGLETON, MATCH_SEQUENCE, MATCH_MAPPING, MATCH_CLASS, MATCH_STAR, MATCH_AS, MATCH_OR -> pattern(kind, segment, index, at, length, f);
            case TYPE_VAR, PARAM_SPEC, TYPE_VAR_TUPLE -> typeparam(kind, segment, index, at, length, f);
            case EXCEPT_HANDLER -> excepthandler(kind, segment, index, at, length, f);
            case ARGUMENTS -> arguments(kind, segment, index, at, length, f);
            case ARG -> arg(kind, segment, index, at, length, f);
            case KEYWORD -> keyword(kind, segment, index, at, length, f);
            case ALIAS -> alias(kind, segment, index, at, length, f);
            case WITHITEM -> withitem(kind, segment, index, at, length, f);
            case MATCH_CASE -> matchcase(kind, segment, index, at, length, f);
            case COMPREHENSION -> comprehension(kind, segment, index, at, length, f);
        };
    }

    private static Node mod(Kind kind, Segment segment, int index, int at, int length, FieldSource f) {
        return switch (kind) {
            case MODULE -> new Mod.Module(segment, index, at, length, f.nodes("body", Stmt.class));
            case INTERACTIVE -> new Mod.Interactive(segment, index, at, length, f.nodes("body", Stmt.class));
            case EXPRESSION -> new Mod.Expression(segment, index, at, length, f.node("body", Expr.class));
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    private static Node stmt(Kind kind, Segment segment, int index, int at, int length, FieldSource f) {
        return switch (kind) {
            case FUNCTION_DEF -> new Stmt.FunctionDef(segment, index, at, length, f.identifier("name"), f.node("args", Arguments.class), f.nodes("body", Stmt.class), f.nodes("decorator_list", Expr.class), f.optionalNode("returns", Expr.class), f.nodes("type_params", TypeParam.class));
            case ASYNC_FUNCTION_DEF -> new Stmt.AsyncFunctionDef(segment, index, at, length, f.identifier("name"), f.node("args", Arguments.class), f.nodes("body", Stmt.class), f.nodes("decorator_list", Expr.class), f.optionalNode("returns", Expr.class), f.nodes("type_params", TypeParam.class));
            case CLASS_DEF -> new Stmt.ClassDef(segment, index, at, length, f.identifier("name"), f.nodes("bases", Expr.class), f.nodes("keywords", Keyword.class), f.nodes("body", Stmt.class), f.nodes("decorator_list", Expr.class), f.nodes("type_params", TypeParam.class));
            case RETURN -> new Stmt.Return(segment, index, at, length, f.optionalNode("value", Expr.class));
            case DELETE -> new Stmt.Delete(segment, index, at, length, f.nodes("targets", Expr.class));
            case ASSIGN -> new Stmt.Assign(segment, index, at, length, f.nodes("targets", Expr.class), f.node("value", Expr.class));
            case TYPE_ALIAS -> new Stmt.TypeAlias(segment, index, at, length, f.node("name", Expr.class), f.nodes("type_params", TypeParam.class), f.node("value", Expr.class));
            case AUG_ASSIGN -> new Stmt.AugAssign(segment, index, at, length, f.node("target", Expr.class), f.operator("op", Operator.class), f.node("value", Expr.class));
            case ANN_ASSIGN -> new Stmt.AnnAssign(segment, index, at, length, f.node("target", Expr.class), f.node("annotation", Expr.class), f.optionalNode("value", Expr.class), f.integer("simple"));
            case FOR -> new Stmt.For(segment, index, at, length, f.node("target", Expr.class), f.node("iter", Expr.class), f.nodes("body", Stmt.class), f.nodes("orelse", Stmt.class));
            case ASYNC_FOR -> new Stmt.AsyncFor(segment, index, at, length, f.node("target", Expr.class), f.node("iter", Expr.class), f.nodes("body", Stmt.class), f.nodes("orelse", Stmt.class));
            case WHILE -> new Stmt.While(segment, index, at, length, f.node("test", Expr.class), f.nodes("body", Stmt.class), f.nodes("orelse", Stmt.class));
            case IF -> new Stmt.If(segment, index, at, length, f.node("test", Expr.class), f.nodes("body", Stmt.class), f.nodes("orelse", Stmt.class));
            case WITH -> new Stmt.With(segment, index, at, length, f.nodes("items", Withitem.class), f.nodes("body", Stmt.class));
            case ASYNC_WITH -> new Stmt.AsyncWith(segment, index, at, length, f.nodes("items", Withitem.class), f.nodes("body", Stmt.class));
            case MATCH -> new Stmt.Match(segment, index, at, length, f.node("subject", Expr.class), f.nodes("cases", MatchCase.class));
            case RAISE -> new Stmt.Raise(segment, index, at, length, f.optionalNode("exc", Expr.class), f.optionalNode("cause", Expr.class));
            case TRY -> new Stmt.Try(segment, index, at, length, f.nodes("body", Stmt.class), f.nodes("handlers", ExceptHandler.class), f.nodes("orelse", Stmt.class), f.nodes("finalbody", Stmt.class));
            case TRY_STAR -> new Stmt.TryStar(segment, index, at, length, f.nodes("body", Stmt.class), f.nodes("handlers", ExceptHandler.class), f.nodes("orelse", Stmt.class), f.nodes("finalbody", Stmt.class));
            case ASSERT -> new Stmt.Assert(segment, index, at, length, f.node("test", Expr.class), f.optionalNode("msg", Expr.class));
            case IMPORT -> new Stmt.Import(segment, index, at, length, f.nodes("names", Alias.class));
            case IMPORT_FROM -> new Stmt.ImportFrom(segment, index, at, length, f.optionalIdentifier("module"), f.nodes("names", Alias.class), f.integer("level"));
            case GLOBAL -> new Stmt.Global(segment, index, at, length, f.identifiers("names"));
            case NONLOCAL -> new Stmt.Nonlocal(segment, index, at, length, f.identifiers("names"));
            case EXPR_STMT -> new Stmt.Expr(segment, index, at, length, f.node("value", Expr.class));
            case PASS -> new Stmt.Pass(segment, index, at, length);
            case BREAK -> new Stmt.Break(segment, index, at, length);
            case CONTINUE -> new Stmt.Continue(segment, index, at, length);
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    private static Node expr(Kind kind, Segment segment, int index, int at, int length, FieldSource f) {
        return switch (kind) {
            case BOOL_OP -> new Expr.BoolOp(segment, index, at, length, f.operator("op", BoolOperator.class), f.nodes("values", Expr.class));
            case NAMED_EXPR -> new Expr.NamedExpr(segment, index, at, length, f.node("target", Expr.class), f.node("value", Expr.class));
            case BIN_OP -> new Expr.BinOp(segment, index, at, length, f.node("left", Expr.class), f.operator("op", Operator.class), f.node("right", Expr.class));
            case UNARY_OP -> new Expr.UnaryOp(segment, index, at, length, f.operator("op", UnaryOperator.class), f.node("operand", Expr.class));
            case LAMBDA -> new Expr.Lambda(segment, index, at, length, f.node("args", Arguments.class), f.node("body", Expr.class));
            case IF_EXP -> new Expr.IfExp(segment, index, at, length, f.node("test", Expr.class), f.node("body", Expr.class), f.node("orelse", Expr.class));
            case DICT -> new Expr.Dict(segment, index, at, length, f.optionalNodes("keys", Expr.class), f.nodes("values", Expr.class));
            case SET -> new Expr.Set(segment, index, at, length, f.nodes("elts", Expr.class));
            case LIST_COMP -> new Expr.ListComp(segment, index, at, length, f.node("elt", Expr.class), f.nodes("generators", Comprehension.class));
            case SET_COMP -> new Expr.SetComp(segment, index, at, length, f.node("elt", Expr.class), f.nodes("generators", Comprehension.class));
            case DICT_COMP -> new Expr.DictComp(segment, index, at, length, f.node("key", Expr.class), f.node("value", Expr.class), f.nodes("generators", Comprehension.class));
            case GENERATOR_EXP -> new Expr.GeneratorExp(segment, index, at, length, f.node("elt", Expr.class), f.nodes("generators", Comprehension.class));
            case AWAIT -> new Expr.Await(segment, index, at, length, f.node("value", Expr.class));
            case YIELD -> new Expr.Yield(segment, index, at, length, f.optionalNode("value", Expr.class));
            case YIELD_FROM -> new Expr.YieldFrom(segment, index, at, length, f.node("value", Expr.class));
            case COMPARE -> new Expr.Compare(segment, index, at, length, f.node("left", Expr.class), f.operators("ops", CmpOperator.class), f.nodes("comparators", Expr.class));
            case CALL -> new Expr.Call(segment, index, at, length, f.node("func", Expr.class), f.nodes("args", Expr.class), f.nodes("keywords", Keyword.class));
            case FORMATTED_VALUE -> new Expr.FormattedValue(segment, index, at, length, f.node("value", Expr.class), f.integer("conversion"), f.optionalNode("format_spec", Expr.class));
            case INTERPOLATION -> new Expr.Interpolation(segment, index, at, length, f.node("value", Expr.class), f.constant("str"), f.integer("conversion"), f.optionalNode("format_spec", Expr.class));
            case JOINED_STR -> new Expr.JoinedStr(segment, index, at, length, f.nodes("values", Expr.class));
            case TEMPLATE_STR -> new Expr.TemplateStr(segment, index, at, length, f.nodes("values", Expr.class));
            case CONSTANT -> new Expr.Constant(segment, index, at, length, f.constant("value"), f.flag("unicode_prefix"));
            case ATTRIBUTE -> new Expr.Attribute(segment, index, at, length, f.node("value", Expr.class), f.identifier("attr"), f.operator("ctx", ExprContext.class));
            case SUBSCRIPT -> new Expr.Subscript(segment, index, at, length, f.node("value", Expr.class), f.node("slice", Expr.class), f.operator("ctx", ExprContext.class));
            case STARRED -> new Expr.Starred(segment, index, at, length, f.node("value", Expr.class), f.operator("ctx", ExprContext.class));
            case NAME -> new Expr.Name(segment, index, at, length, f.identifier("id"), f.operator("ctx", ExprContext.class));
            case LIST -> new Expr.List(segment, index, at, length, f.nodes("elts", Expr.class), f.operator("ctx", ExprContext.class));
            case TUPLE -> new Expr.Tuple(segment, index, at, length, f.nodes("elts", Expr.class), f.operator("ctx", ExprContext.class));
            case SLICE -> new Expr.Slice(segment, index, at, length, f.optionalNode("lower", Expr.class), f.optionalNode("upper", Expr.class), f.optionalNode("step", Expr.class));
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    private static Node pattern(Kind kind, Segment segment, int index, int at, int length, FieldSource f) {
        return switch (kind) {
            case MATCH_VALUE -> new Pattern.MatchValue(segment, index, at, length, f.node("value", Expr.class));
            case MATCH_SINGLETON -> new Pattern.MatchSingleton(segment, index, at, length, f.constant("value"));
            case MATCH_SEQUENCE -> new Pattern.MatchSequence(segment, index, at, length, f.nodes("patterns", Pattern.class));
            case MATCH_MAPPING -> new Pattern.MatchMapping(segment, index, at, length, f.nodes("keys", Expr.class), f.nodes("patterns", Pattern.class), f.optionalIdentifier("rest"));
            case MATCH_CLASS -> new Pattern.MatchClass(segment, index, at, length, f.node("cls", Expr.class), f.nodes("patterns", Pattern.class), f.identifiers("kwd_attrs"), f.nodes("kwd_patterns", Pattern.class));
            case MATCH_STAR -> new Pattern.MatchStar(segment, index, at, length, f.optionalIdentifier("name"));
            case MATCH_AS -> new Pattern.MatchAs(segment, index, at, length, f.optionalNode("pattern", Pattern.class), f.optionalIdentifier("name"));
            case MATCH_OR -> new Pattern.MatchOr(segment, index, at, length, f.nodes("patterns", Pattern.class));
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    private static Node typeparam(Kind kind, Segment segment, int index, int at, int length, FieldSource f) {
        return switch (kind) {
            case TYPE_VAR -> new TypeParam.TypeVar(segment, index, at, length, f.identifier("name"), f.optionalNode("bound", Expr.class), f.optionalNode("default_value", Expr.class));
            case PARAM_SPEC -> new TypeParam.ParamSpec(segment, index, at, length, f.identifier("name"), f.optionalNode("default_value", Expr.class));
            case TYPE_VAR_TUPLE -> new TypeParam.TypeVarTuple(segment, index, at, length, f.identifier("name"), f.optionalNode("default_value", Expr.class));
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    private static Node excepthandler(Kind kind, Segment segment, int index, int at, int length, FieldSource f) {
        return switch (kind) {
            case EXCEPT_HANDLER -> new ExceptHandler(segment, index, at, length, f.optionalNode("type", Expr.class), f.optionalIdentifier("name"), f.nodes("body", Stmt.class));
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    private static Node arguments(Kind kind, Segment segment, int index, int at, int length, FieldSource f) {
        return switch (kind) {
            case ARGUMENTS -> new Arguments(segment, index, at, length, f.nodes("posonlyargs", Arg.class), f.nodes("args", Arg.class), f.optionalNode("vararg", Arg.class), f.nodes("kwonlyargs", Arg.class), f.optionalNodes("kw_defaults", Expr.class), f.optionalNode("kwarg", Arg.class), f.nodes("defaults", Expr.class));
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    private static Node arg(Kind kind, Segment segment, int index, int at, int length, FieldSource f) {
        return switch (kind) {
            case ARG -> new Arg(segment, index, at, length, f.identifier("arg"), f.optionalNode("annotation", Expr.class));
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    private static Node keyword(Kind kind, Segment segment, int index, int at, int length, FieldSource f) {
        return switch (kind) {
            case KEYWORD -> new Keyword(segment, index, at, length, f.optionalIdentifier("arg"), f.node("value", Expr.class));
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    private static Node alias(Kind kind, Segment segment, int index, int at, int length, FieldSource f) {
        return switch (kind) {
            case ALIAS -> new Alias(segment, index, at, length, f.identifier("name"), f.optionalIdentifier("asname"));
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    private static Node withitem(Kind kind, Segment segment, int index, int at, int length, FieldSource f) {
        return switch (kind) {
            case WITHITEM -> new Withitem(segment, index, at, length, f.node("context_expr", Expr.class), f.optionalNode("optional_vars", Expr.class));
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    private static Node matchcase(Kind kind, Segment segment, int index, int at, int length, FieldSource f) {
        return switch (kind) {
            case MATCH_CASE -> new MatchCase(segment, index, at, length, f.node("pattern", Pattern.class), f.optionalNode("guard", Expr.class), f.nodes("body", Stmt.class));
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    private static Node comprehension(Kind kind, Segment segment, int index, int at, int length, FieldSource f) {
        return switch (kind) {
            case COMPREHENSION -> new Comprehension(segment, index, at, length, f.node("target", Expr.class), f.node("iter", Expr.class), f.nodes("ifs", Expr.class), f.integer("is_async"));
            default -> throw new IllegalArgumentException(kind.name());
        };
    }
}
