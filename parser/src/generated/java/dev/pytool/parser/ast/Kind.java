// Generated from src/main/ast/ast.table by AstGenerator; do not edit.
package dev.pytool.parser.ast;

/// The kind of a node: one constant a record, for `switch` on the paths every command takes.
public enum Kind {
    MODULE("Module", false),
    INTERACTIVE("Interactive", false),
    EXPRESSION("Expression", false),
    FUNCTION_DEF("FunctionDef", true),
    ASYNC_FUNCTION_DEF("AsyncFunctionDef", true),
    CLASS_DEF("ClassDef", true),
    RETURN("Return", true),
    DELETE("Delete", true),
    ASSIGN("Assign", true),
    TYPE_ALIAS("TypeAlias", true),
    AUG_ASSIGN("AugAssign", true),
    ANN_ASSIGN("AnnAssign", true),
    FOR("For", true),
    ASYNC_FOR("AsyncFor", true),
    WHILE("While", true),
    IF("If", true),
    WITH("With", true),
    ASYNC_WITH("AsyncWith", true),
    MATCH("Match", true),
    RAISE("Raise", true),
    TRY("Try", true),
    TRY_STAR("TryStar", true),
    ASSERT("Assert", true),
    IMPORT("Import", true),
    IMPORT_FROM("ImportFrom", true),
    GLOBAL("Global", true),
    NONLOCAL("Nonlocal", true),
    EXPR_STMT("Expr", true),
    PASS("Pass", true),
    BREAK("Break", true),
    CONTINUE("Continue", true),
    BOOL_OP("BoolOp", true),
    NAMED_EXPR("NamedExpr", true),
    BIN_OP("BinOp", true),
    UNARY_OP("UnaryOp", true),
    LAMBDA("Lambda", true),
    IF_EXP("IfExp", true),
    DICT("Dict", true),
    SET("Set", true),
    LIST_COMP("ListComp", true),
    SET_COMP("SetComp", true),
    DICT_COMP("DictComp", true),
    GENERATOR_EXP("GeneratorExp", true),
    AWAIT("Await", true),
    YIELD("Yield", true),
    YIELD_FROM("YieldFrom", true),
    COMPARE("Compare", true),
    CALL("Call", true),
    FORMATTED_VALUE("FormattedValue", true),
    INTERPOLATION("Interpolation", true),
    JOINED_STR("JoinedStr", true),
    TEMPLATE_STR("TemplateStr", true),
    CONSTANT("Constant", true),
    ATTRIBUTE("Attribute", true),
    SUBSCRIPT("Subscript", true),
    STARRED("Starred", true),
    NAME("Name", true),
    LIST("List", true),
    TUPLE("Tuple", true),
    SLICE("Slice", true),
    MATCH_VALUE("MatchValue", true),
    MATCH_SINGLETON("MatchSingleton", true),
    MATCH_SEQUENCE("MatchSequence", true),
    MATCH_MAPPING("MatchMapping", true),
    MATCH_CLASS("MatchClass", true),
    MATCH_STAR("MatchStar", true),
    MATCH_AS("MatchAs", true),
    MATCH_OR("MatchOr", true),
    TYPE_VAR("TypeVar", true),
    PARAM_SPEC("ParamSpec", true),
    TYPE_VAR_TUPLE("TypeVarTuple", true),
    EXCEPT_HANDLER("ExceptHandler", true),
    ARGUMENTS("arguments", false),
    ARG("arg", true),
    KEYWORD("keyword", true),
    ALIAS("alias", true),
    WITHITEM("withitem", false),
    MATCH_CASE("match_case", false),
    COMPREHENSION("comprehension", false);

    private final String asdlName;
    private final boolean positions;

    Kind(String asdlName, boolean positions) {
        this.asdlName = asdlName;
        this.positions = positions;
    }

    /// The class name in module `ast`.
    public String asdlName() {
        return asdlName;
    }

    /// Whether `ast` gives nodes of this kind `lineno`, `col_offset` and their ends.
    public boolean hasPositions() {
        return positions;
    }
}
