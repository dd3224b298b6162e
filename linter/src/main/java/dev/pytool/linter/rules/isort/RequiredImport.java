package dev.pytool.linter.rules.isort;

import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.SourceText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One name that an import statement brings in.
///
/// @param from what stands behind `from`, with its dots; empty for `import name`
record RequiredImport(Optional<String> from, String name, Optional<String> asname) {

    /// The imports of a text, such as the value of an option; other statements count as none.
    static List<RequiredImport> of(String text) {
        return Parser.parse(SourceText.of(text), ParseOptions.FILE).root()
                        instanceof Mod.Module module
                ? of(module.body())
                : List.of();
    }

    /// The imports that stand among the statements, not inside one of them.
    static List<RequiredImport> of(List<Stmt> statements) {
        List<RequiredImport> imports = new ArrayList<>();
        for (Stmt statement : statements) {
            switch (statement) {
                case Stmt.Import node -> add(Optional.empty(), node.names(), imports);
                case Stmt.ImportFrom node ->
                        add(
                                Optional.of(".".repeat(node.level()) + node.module().orElse("")),
                                node.names(),
                                imports);
                default -> {}
            }
        }
        return imports;
    }

    private static void add(
            Optional<String> from, List<Alias> names, List<RequiredImport> imports) {
        for (Alias alias : names) {
            imports.add(new RequiredImport(from, alias.name(), alias.asname()));
        }
    }

    boolean isOfTheFuture() {
        return from.filter("__future__"::equals).isPresent();
    }

    String statement() {
        return from.map(module -> "from " + module + " ").orElse("")
                + "import "
                + name
                + asname.map(as -> " as " + as).orElse("");
    }
}
