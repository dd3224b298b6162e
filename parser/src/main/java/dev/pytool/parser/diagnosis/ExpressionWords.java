package dev.pytool.parser.diagnosis;

/// What CPython's messages call a kind of expression.
public final class ExpressionWords {
    private ExpressionWords() {}

    /// @param kind a class name of module `ast`; constants are `None`, `True`, `False`, `ellipsis`
    ///   or `literal`
    public static String of(String kind) {
        return switch (kind) {
            case "Attribute" -> "attribute";
            case "Subscript" -> "subscript";
            case "Starred" -> "starred";
            case "Name" -> "name";
            case "List" -> "list";
            case "Tuple" -> "tuple";
            case "Lambda" -> "lambda";
            case "Call" -> "function call";
            case "BoolOp", "BinOp", "UnaryOp" -> "expression";
            case "GeneratorExp" -> "generator expression";
            case "Yield", "YieldFrom" -> "yield expression";
            case "Await" -> "await expression";
            case "ListComp" -> "list comprehension";
            case "SetComp" -> "set comprehension";
            case "DictComp" -> "dict comprehension";
            case "Dict" -> "dict literal";
            case "Set" -> "set display";
            case "JoinedStr", "FormattedValue" -> "f-string expression";
            case "TemplateStr", "Interpolation" -> "t-string expression";
            case "Compare" -> "comparison";
            case "IfExp" -> "conditional expression";
            case "NamedExpr" -> "named expression";
            default -> kind;
        };
    }
}
