package dev.pytool.linter.model;

import dev.pytool.linter.semantic.DefinitionNames;
import dev.pytool.linter.semantic.FileRole;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Finds the modules, classes and functions of a file with their docstrings and visibility.
public final class Definitions {
    private final LintContext cx;
    private final List<Definition> found = new ArrayList<>();
    private final Set<String> exported = new TreeSet<>();

    private Definitions(LintContext cx) {
        this.cx = cx;
        cx.semantics().exported().forEach(name -> exported.add(name.replacement()));
    }

    public static List<Definition> of(LintContext cx) {
        Definitions all = new Definitions(cx);
        if (cx.semantics().source().tree().root() instanceof Mod.Module module) {
            all.module(module);
        }
        return all.found;
    }

    /// Where the name of a function or class stands.
    public static int nameStart(Node definition, LintContext cx) {
        return DefinitionNames.start(cx.semantics().source().tree(), cx.start(definition));
    }

    private void module(Mod.Module module) {
        Definition.Kind kind =
                cx.file().role() == FileRole.PACKAGE
                        ? Definition.Kind.PACKAGE
                        : Definition.Kind.MODULE;
        found.add(
                new Definition(
                        kind,
                        module,
                        "",
                        moduleVisibility(),
                        docstring(module, kind, module.body())));
        module.body()
                .forEach(statement ->
                        statement(statement, Definition.Kind.MODULE, Definition.Visibility.PUBLIC));
    }

    /// Modules and packages whose path holds a private name are private.
    private Definition.Visibility moduleVisibility() {
        if (cx.file().name().isEmpty()) {
            return Definition.Visibility.PUBLIC;
        }
        String name = cx.file().name().get();
        String stem =
                name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                        .replaceAll("\\.pyi?$", "");
        return stem.startsWith("_") && !(stem.startsWith("__") && stem.endsWith("__"))
                ? Definition.Visibility.PRIVATE
                : Definition.Visibility.PUBLIC;
    }

    private void statement(Stmt node, Definition.Kind around, Definition.Visibility visible) {
        switch (node.kind()) {
            case FUNCTION_DEF, ASYNC_FUNCTION_DEF -> {
                Stmt.FunctionLike function = (Stmt.FunctionLike) node;
                Definition.Kind kind =
                        switch (around) {
                            case CLASS, NESTED_CLASS -> Definition.Kind.METHOD;
                            case FUNCTION, NESTED_FUNCTION, METHOD ->
                                    Definition.Kind.NESTED_FUNCTION;
                            default -> Definition.Kind.FUNCTION;
                        };
                Definition.Visibility visibility = visibility(function, kind, visible);
                found.add(
                        new Definition(
                                kind,
                                node,
                                function.name(),
                                visibility,
                                docstring(node, kind, function.body())));
                function.body().forEach(inner -> statement(inner, kind, visibility));
            }
            case CLASS_DEF -> {
                Stmt.ClassDef type = (Stmt.ClassDef) node;
                Definition.Kind kind =
                        around == Definition.Kind.MODULE
                                ? Definition.Kind.CLASS
                                : Definition.Kind.NESTED_CLASS;
                boolean open =
                        around != Definition.Kind.FUNCTION
                                && around != Definition.Kind.NESTED_FUNCTION
                                && around != Definition.Kind.METHOD;
                boolean named =
                        around == Definition.Kind.MODULE
                                ? isListed(type.name())
                                : !type.name().startsWith("_");
                Definition.Visibility visibility =
                        open && named && visible == Definition.Visibility.PUBLIC
                                ? Definition.Visibility.PUBLIC
                                : Definition.Visibility.PRIVATE;
                found.add(
                        new Definition(
                                kind,
                                node,
                                type.name(),
                                visibility,
                                docstring(node, kind, type.body())));
                type.body().forEach(inner -> statement(inner, kind, visibility));
            }
            default -> node.forEachChild(child -> inside(child, around, visible));
        }
    }

    private void inside(Node child, Definition.Kind around, Definition.Visibility visible) {
        if (child instanceof Stmt inner) {
            statement(inner, around, visible);
        } else if (!(child instanceof Expr)) {
            child.forEachChild(deeper -> inside(deeper, around, visible));
        }
    }

    private boolean isListed(String name) {
        return exported.isEmpty() ? !name.startsWith("_") : exported.contains(name);
    }

    private Definition.Visibility visibility(
            Stmt.FunctionLike function, Definition.Kind kind, Definition.Visibility visible) {
        boolean open =
                switch (kind) {
                    case NESTED_FUNCTION -> false;
                    case METHOD ->
                            visible == Definition.Visibility.PUBLIC && isPublicMethod(function);
                    default -> visible == Definition.Visibility.PUBLIC && isListed(function.name());
                };
        return open ? Definition.Visibility.PUBLIC : Definition.Visibility.PRIVATE;
    }

    private static boolean isPublicMethod(Stmt.FunctionLike function) {
        String name = function.name();
        // Setters and deleters belong to the property that is documented at its getter.
        for (Expr decorator : function.decoratorList()) {
            if (decorator instanceof Expr.Attribute attribute
                    && attribute.value() instanceof Expr.Name property
                    && property.id().equals(name)
                    && (attribute.attr().equals("setter") || attribute.attr().equals("deleter"))) {
                return false;
            }
        }
        return !name.startsWith("_") || name.startsWith("__") && name.endsWith("__");
    }

    private Optional<Docstring> docstring(Node owner, Definition.Kind kind, List<Stmt> body) {
        if (body.isEmpty()
                || !(body.getFirst() instanceof Stmt.Expr first)
                || !(first.value() instanceof Expr.Constant constant)
                || !(constant.value() instanceof Literal.Str)) {
            return Optional.empty();
        }
        String literal = cx.text(constant);
        int quote = 0;
        while (quote < literal.length()
                && literal.charAt(quote) != '"'
                && literal.charAt(quote) != '\'') {
            quote++;
        }
        if (quote == literal.length()) {
            return Optional.empty();
        }
        String quotes =
                literal.startsWith("\"\"\"", quote) || literal.startsWith("'''", quote)
                        ? literal.substring(quote, quote + 3)
                        : literal.substring(quote, quote + 1);
        if (literal.length() < quote + 2 * quotes.length()) {
            return Optional.empty();
        }
        int start = cx.start(constant);
        // Several literals side by side are no docstring to the tools that read them.
        if (cx.tokens().end(cx.tokens().at(start)) != cx.end(constant)) {
            return Optional.empty();
        }
        int line = cx.lines().lineStart(cx.lines().line(start));
        String before = cx.text(line, start);
        // Code before the docstring counts as indentation, blanks in its place.
        StringBuilder indentation = new StringBuilder();
        before.codePoints()
                .map(c -> Character.isWhitespace(c) ? c : ' ')
                .forEach(indentation::appendCodePoint);
        return Optional.of(
                new Docstring(
                        owner,
                        kind,
                        constant,
                        start,
                        cx.end(constant),
                        literal,
                        literal.substring(0, quote),
                        quotes,
                        literal.substring(
                                quote + quotes.length(), literal.length() - quotes.length()),
                        indentation.toString()));
    }
}
