package dev.pytool.ide;

import dev.pytool.analyzer.imports.ModuleFile;
import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.scope.Symbol;
import dev.pytool.analyzer.workspace.Bound;
import dev.pytool.ide.symbol.Inference;
import dev.pytool.ide.symbol.Target;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.tree.Tree;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Names of other modules that the file does not import yet: public classes and functions of the
/// project and of the standard library's modules.
final class AutoImports {
    private static final int MOST = 60;

    private AutoImports() {}

    static List<Completion.Item> matching(
            String word, SourceLocation file, Path root, Inference inference) {
        List<Completion.Item> found = new ArrayList<>();
        for (SourceLocation other : ProjectFiles.of(root, inference.db())) {
            boolean mayHold =
                    !other.equals(file)
                            && inference.db().text(other).source().text().contains(word);
            if (mayHold) {
                add(inference.db().module(other), word, inference, found);
            }
        }
        ModuleFile self = inference.db().module(file);
        for (String name : inference.db().resolver().topLevelModules(self)) {
            inference.db().checkCurrent();
            Optional<ModuleFile> module = inference.db().resolveStdlib(name).module();
            boolean isPublic = !name.startsWith("_");
            if (isPublic && matchesStart(name, word) && module.isPresent()) {
                found.add(
                        new Completion.Item(
                                name,
                                Completion.ItemKind.MODULE,
                                5,
                                Optional.of(new Target.Module(module.get())),
                                name));
            }
            boolean mayHold =
                    isPublic
                            && module.flatMap(ModuleFile::location)
                                    .map(at ->
                                            inference.db().text(at).source().text().contains(word))
                                    .orElse(false);
            if (mayHold && found.size() < MOST) {
                add(module.get(), word, inference, found);
            }
        }
        return found;
    }

    private static boolean matchesStart(String name, String word) {
        return name.toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT));
    }

    private static void add(
            ModuleFile module, String word, Inference inference, List<Completion.Item> found) {
        if (module.location().isEmpty() || module.name().isEmpty()) {
            return;
        }
        SourceLocation file = module.location().get();
        for (Symbol symbol : inference.db().get(Bound.SCOPES, file).module().symbols()) {
            String name = symbol.name();
            boolean isOffered =
                    symbol.isBound()
                            && !symbol.isImported()
                            && !name.startsWith("_")
                            && matchesStart(name, word)
                            && found.size() < MOST;
            if (isOffered) {
                Target target = new Target.Variable(file, symbol);
                found.add(
                        new Completion.Item(
                                name,
                                Completion.kindOf(target, false),
                                5,
                                Optional.of(target),
                                module.name()));
            }
        }
    }

    /// The edit that imports a name: after the last import at the top of the file, else after its
    /// docstring.
    static Edit edit(Tree tree, String module, String name) {
        String statement =
                module.equals(name) ? "import " + name : "from " + module + " import " + name;
        List<Stmt> body = tree.root() instanceof Mod.Module top ? top.body() : List.of();
        Optional<Stmt> last = Optional.empty();
        for (Stmt candidate : body) {
            boolean isImport =
                    candidate instanceof Stmt.Import || candidate instanceof Stmt.ImportFrom;
            boolean isDocstring =
                    last.isEmpty()
                            && candidate instanceof Stmt.Expr expression
                            && expression.value() instanceof Expr.Constant constant
                            && constant.value() instanceof Literal.Str;
            if (!isImport && !isDocstring) {
                break;
            }
            last = Optional.of(candidate);
        }
        if (last.isEmpty()) {
            return new Edit(0, 0, statement + "\n");
        }
        int line = tree.lines().line(tree.end(last.get()));
        int end = tree.lines().lineEnd(line);
        boolean isUnended = tree.lines().lineContentEnd(line) == end;
        return new Edit(end, end, isUnended ? "\n" + statement + "\n" : statement + "\n");
    }
}
