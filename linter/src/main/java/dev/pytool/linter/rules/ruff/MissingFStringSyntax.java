package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Context;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.LoggingCalls;
import dev.pytool.linter.syntax.StringParts;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.tree.Tree;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A string with the name of a variable between braces probably lost its `f`.
///
/// ```python
/// name = "Sarah"
/// print("Hello, {name}!")
/// ```
///
/// Strings that something else may fill are left alone: those with methods called on them,
/// arguments of translation and log functions, paths of FastAPI, and calls that get a name between
/// the braces as an argument. The unsafe fix adds the `f`.
@Rule(
        code = "RUF027",
        name = "missing-f-string-syntax",
        fix = Fixable.ALWAYS,
        message = "Possible f-string without an `f` prefix",
        preview = true)
final class MissingFStringSyntax {
    private MissingFStringSyntax() {}

    static void check(Expr.Constant node, LintContext cx) {
        strings(node, cx);
    }

    static void check(Expr.JoinedStr node, LintContext cx) {
        strings(node, cx);
    }

    private static void strings(Expr node, LintContext cx) {
        Set<String> arguments = new HashSet<>();
        boolean surveyed = false;
        for (StringParts.Part part : StringParts.of(node, cx)) {
            boolean candidate =
                    !part.template()
                            && (part.prefix().isEmpty() || part.prefix().equalsIgnoreCase("r"))
                            && cx.text(part.bodyStart(), part.bodyEnd()).indexOf('{') >= 0;
            if (!candidate) {
                continue;
            }
            if (!surveyed) {
                if (isFilledElsewhere(node, arguments, cx)) {
                    return;
                }
                surveyed = true;
            }
            if (isFString(node, part, arguments, cx)) {
                cx.report(part.start(), part.end()).unsafe(cx.insert(part.start(), "f"));
            }
        }
    }

    /// Collects the names that calls around the string get as arguments.
    private static boolean isFilledElsewhere(Expr node, Set<String> arguments, LintContext cx) {
        int context = cx.semantics().context(node);
        boolean type = (context & Context.TYPE_DEFINITION) != 0 && isInType(node, cx);
        if (type || cx.parent(node).orElse(node) instanceof Stmt.Expr) {
            return true;
        }
        for (Optional<Node> at = cx.parent(node);
                at.isPresent() && !(at.get() instanceof Stmt);
                at = cx.parent(at.get())) {
            if (at.get() instanceof Expr.Call call) {
                if (isOnLiteral(call, node)
                        || isTranslation(call.func(), cx)
                        || isLogging(call, cx)
                        || isRoute(call, cx)) {
                    return true;
                }
                for (Expr each : call.args()) {
                    if (each instanceof Expr.Name name) {
                        arguments.add(name.id());
                    }
                }
                call.keywords().stream()
                        .map(Keyword::arg)
                        .forEach(arg -> arg.ifPresent(arguments::add));
            }
        }
        return false;
    }

    /// Where types stand, all but the further members of `Annotated`.
    private static boolean isInType(Expr node, LintContext cx) {
        Node child = node;
        for (Optional<Node> at = cx.parent(node); at.isPresent(); at = cx.parent(at.get())) {
            if (child instanceof Expr.Tuple tuple
                    && at.get() instanceof Expr.Subscript subscript
                    && cx.isTyping(subscript.value(), "Annotated")) {
                Expr first = tuple.elts().getFirst();
                return cx.start(first) <= cx.start(node) && cx.end(node) <= cx.end(first);
            }
            child = at.get();
        }
        return true;
    }

    private static boolean isOnLiteral(Expr.Call call, Expr literal) {
        return call.func() instanceof Expr.Attribute attribute && attribute.value() == literal;
    }

    private static boolean isLogging(Expr.Call call, LintContext cx) {
        return LoggingCalls.strictLevel(call, cx).isPresent()
                || call.func() instanceof Expr.Attribute attribute
                        && LoggingCalls.isLogger(attribute.value(), cx);
    }

    private static boolean isTranslation(Expr function, LintContext cx) {
        String qualified = cx.nameOf(function);
        String last = qualified.substring(qualified.lastIndexOf('.') + 1);
        return switch (function) {
            case Expr.Name name -> isTranslation(name.id()) || isTranslation(last);
            case Expr.Attribute attribute ->
                    isTranslation(attribute.attr())
                            && (!attribute.attr().equals("_")
                                    || qualified.equals("builtins._")
                                    || attribute.value() instanceof Expr.Name module
                                            && module.id().equals("builtins"));
            default -> false;
        };
    }

    private static boolean isTranslation(String name) {
        return switch (name) {
            case "_", "gettext", "ngettext" -> true;
            default -> false;
        };
    }

    private static boolean isRoute(Expr.Call call, LintContext cx) {
        if (!(call.func() instanceof Expr.Attribute method)) {
            return false;
        }
        return switch (method.attr()) {
            case "delete", "get", "head", "options", "patch", "post", "put", "trace" ->
                    switch (Values.constructor(method.value(), cx)) {
                        case "fastapi.FastAPI", "fastapi.APIRouter" -> true;
                        default -> false;
                    };
            default -> false;
        };
    }

    /// Whether the literal with an `f` in front is sound and shows variables that exist.
    private static boolean isFString(
            Expr node, StringParts.Part part, Set<String> arguments, LintContext cx) {
        String text = "f" + cx.text(part.start(), part.end());
        Tree tree =
                Parser.parse(
                        SourceText.of(text), new ParseOptions(ParseOptions.Mode.EXPRESSION, 14));
        if (!tree.problems().isEmpty()
                || !(tree.root() instanceof Mod.Expression parsed)
                || !(parsed.body() instanceof Expr.JoinedStr template)) {
            return false;
        }
        boolean named = false;
        for (Expr each : template.values()) {
            if (!(each instanceof Expr.FormattedValue field)) {
                continue;
            }
            if (field.value() instanceof Expr.Name name) {
                if (arguments.contains(name.id()) || !isVariable(name.id(), node, cx)) {
                    return false;
                }
                named = true;
            }
            if (field.formatSpec().isPresent()
                    && !FormatSpecs.isValid(spec(tree.text(field.formatSpec().get())))) {
                return false;
            }
            if (cx.target() < 12 && isModern(field, part, tree)) {
                return false;
            }
        }
        return named;
    }

    private static String spec(String text) {
        return text.startsWith(":") ? text.substring(1) : text;
    }

    /// Whether a field needs the grammar of Python 3.12: a backslash, a comment, or the string's
    /// own quote inside.
    private static boolean isModern(Expr.FormattedValue field, StringParts.Part part, Tree tree) {
        String text = tree.text(field);
        int spec =
                field.formatSpec()
                        .map(each -> tree.start(each) - tree.start(field))
                        .orElse(text.length());
        String expression = text.substring(0, Math.min(spec, text.length()));
        return expression.indexOf('\\') >= 0
                || expression.contains(part.quotes())
                || hasComment(tree, tree.start(field), tree.end(field));
    }

    private static boolean hasComment(Tree tree, int start, int end) {
        for (int i = 0; i < tree.tokens().size(); i++) {
            if (tree.tokens().kind(i) == TokenKind.COMMENT
                    && start <= tree.tokens().start(i)
                    && tree.tokens().start(i) < end) {
                return true;
            }
        }
        return false;
    }

    /// Whether the program has given the name a value when it comes to the string.
    private static boolean isVariable(String name, Expr at, LintContext cx) {
        boolean deferred = false;
        int depth = 0;
        for (Optional<Scope> scope = Optional.of(cx.semantics().enclosingScope(at));
                scope.isPresent();
                scope = scope.get().parent(), depth++) {
            Optional<Binding> found =
                    switch (scope.get().kind()) {
                        case LAMBDA, COMPREHENSION -> Optional.empty();
                        case CLASS ->
                                depth > 0 ? Optional.empty() : before(name, scope.get(), at, cx);
                        default -> {
                            if (isHead(scope.get(), at, cx)) {
                                yield Optional.empty();
                            }
                            yield deferred
                                    ? scope.get().lookup(name).filter(each -> isLive(each))
                                    : before(name, scope.get(), at, cx);
                        }
                    };
            if (found.isPresent()) {
                return !found.get().in(Context.TYPE_CHECKING_BLOCK);
            }
            deferred |= scope.get().kind() == Scope.Kind.FUNCTION && !isHead(scope.get(), at, cx);
        }
        return false;
    }

    /// Whether the string stands in a function's parameters or decorators, outside its scope.
    private static boolean isHead(Scope scope, Expr at, LintContext cx) {
        return scope.node() instanceof Stmt.FunctionLike function
                && cx.start(at) < cx.start(function.body().getFirst());
    }

    private static Optional<Binding> before(String name, Scope scope, Expr at, LintContext cx) {
        List<Binding> all = scope.all();
        for (int i = all.size() - 1; i >= 0; i--) {
            Binding each = all.get(i);
            if (each.name().equals(name)
                    && each.start() < cx.start(at)
                    && isLive(each)
                    && isDone(each, at, cx)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /// Whether the statement that binds a name has done so when it comes to the string.
    private static boolean isDone(Binding binding, Expr at, LintContext cx) {
        if (binding.statement().isEmpty()
                || cx.start(at) >= cx.end(binding.statement().get())
                || cx.start(at) < cx.start(binding.statement().get())) {
            return true;
        }
        return switch (binding.statement().get()) {
            case Stmt.Assign _, Stmt.AnnAssign _, Stmt.AugAssign _ -> false;
            case Stmt.ClassDef type -> binding.node() != type;
            case Stmt.FunctionLike function -> binding.node() != function;
            case Stmt.ForLike loop -> cx.start(at) >= cx.end(loop.iter());
            default -> true;
        };
    }

    private static boolean isLive(Binding binding) {
        return switch (binding.kind()) {
            case ANNOTATION, DELETION, CONDITIONAL_DELETION, UNBOUND_EXCEPTION -> false;
            default -> true;
        };
    }
}
