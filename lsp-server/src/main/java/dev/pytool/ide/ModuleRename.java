package dev.pytool.ide;

import dev.pytool.analyzer.imports.ModuleFile;
import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.query.Snapshot;
import dev.pytool.ide.symbol.Definitions;
import dev.pytool.ide.symbol.Inference;
import dev.pytool.ide.symbol.Names;
import dev.pytool.ide.symbol.Span;
import dev.pytool.ide.symbol.Target;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.parser.tree.Tree;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What must be edited when a module's file gets another name in the same folder: every name that
/// leads to the module.
public final class ModuleRename {
    private ModuleRename() {}

    /// The edits by file; none where the file moves to another folder or is no module.
    public static Map<SourceLocation, List<Edit>> edits(
            Path from, Path to, Path root, Snapshot db) {
        String before = stem(from);
        String after = stem(to);
        Map<SourceLocation, List<Edit>> edits = new LinkedHashMap<>();
        boolean isRename = from.getParent() != null && from.getParent().equals(to.getParent());
        if (!isRename || before.isEmpty() || after.isEmpty() || before.equals(after)) {
            return edits;
        }
        SourceLocation module = SourceLocation.of(from);
        Definitions definitions = new Definitions(new Inference(db));
        for (SourceLocation file : ProjectFiles.mentioning(before, root, db)) {
            Tree tree = new Inference(db).tree(file);
            Tokens tokens = tree.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                Span span = new Span(tokens.start(i), tokens.end(i));
                boolean isMeant =
                        tokens.kind(i) == TokenKind.NAME
                                && Names.text(tree, span).equals(before)
                                && definitions
                                        .at(file, span.start())
                                        .map(target -> isModule(target, module))
                                        .orElse(false);
                if (isMeant) {
                    edits.computeIfAbsent(file, _ -> new ArrayList<>())
                            .add(new Edit(span.start(), span.end(), after));
                }
            }
        }
        return edits;
    }

    private static boolean isModule(Target target, SourceLocation module) {
        return target instanceof Target.Module(ModuleFile found)
                && found.location().map(module::equals).orElse(false);
    }

    /// The name a file has as a module; empty for other files.
    private static String stem(Path path) {
        String name = path.getFileName().toString();
        int end =
                name.endsWith(".py")
                        ? name.length() - 3
                        : name.endsWith(".pyi") ? name.length() - 4 : 0;
        return name.substring(0, end);
    }
}
