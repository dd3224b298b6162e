package dev.pytool.ide;

import dev.pytool.analyzer.imports.ModuleFile;
import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.query.Snapshot;
import dev.pytool.ide.symbol.AnnotationStrings;
import dev.pytool.ide.symbol.Definitions;
import dev.pytool.ide.symbol.Inference;
import dev.pytool.ide.symbol.Names;
import dev.pytool.ide.symbol.NodePath;
import dev.pytool.ide.symbol.Span;
import dev.pytool.ide.symbol.Target;
import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.ExprContext;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Pattern;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.TypeParam;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.parser.tree.Tree;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// All places that mean the same thing. Every name token of the same text is asked what it leads
/// to; those that lead to the target are its references, so imports, attributes, keyword arguments
/// and forward references count alike.
public final class References {

    /// One place.
    ///
    /// @param isWrite whether the name is defined or given a value there
    public record Reference(SourceLocation file, Span place, boolean isWrite) {}

    private final Snapshot db;
    private final Inference inference;
    private final Definitions definitions;

    References(Snapshot db) {
        this.db = db;
        this.inference = new Inference(db);
        this.definitions = new Definitions(inference);
    }

    /// All references in the project to what the name at this place means, in the order of files
    /// and text; definitions included.
    public static List<Reference> at(SourceLocation file, int offset, Path root, Snapshot db) {
        References search = new References(db);
        Optional<Target> target = search.definitions.at(file, offset);
        return target.map(found -> search.everywhere(found, file, root)).orElse(List.of());
    }

    /// The references in the same file only.
    public static List<Reference> inFile(SourceLocation file, int offset, Snapshot db) {
        References search = new References(db);
        Optional<Target> target = search.definitions.at(file, offset);
        return target.map(found -> search.in(file, found, search.spellings(found, file, offset)))
                .orElse(List.of());
    }

    Definitions definitions() {
        return definitions;
    }

    List<Reference> everywhere(Target target, SourceLocation from, Path root) {
        Set<String> words = spellings(target, from, -1);
        List<SourceLocation> files =
                isLocal(target)
                        ? List.of(from)
                        : words.stream()
                                .flatMap(word -> ProjectFiles.mentioning(word, root, db).stream())
                                .distinct()
                                .sorted()
                                .toList();
        List<Reference> found = new ArrayList<>();
        for (SourceLocation file : files) {
            found.addAll(in(file, target, words));
        }
        return found;
    }

    /// Whether only its own file can mention the target: variables of functions.
    private static boolean isLocal(Target target) {
        return target instanceof Target.Variable(_, var symbol)
                && symbol.scope().kind().isFunctionLike()
                && !symbol.isParameter();
    }

    /// The words that can stand for the target: its name, and at the asked place the alias that
    /// stands there.
    private Set<String> spellings(Target target, SourceLocation file, int offset) {
        Set<String> words = new TreeSet<>();
        words.add(name(target));
        if (offset >= 0) {
            Tree tree = inference.tree(file);
            Names.tokenAt(tree, offset).ifPresent(span -> words.add(Names.text(tree, span)));
        }
        words.remove("");
        return words;
    }

    static String name(Target target) {
        return switch (target) {
            case Target.Variable(_, var symbol) -> symbol.name();
            case Target.SelfAttribute(_, String name) -> name;
            case Target.Module(ModuleFile module) ->
                    module.name().substring(module.name().lastIndexOf('.') + 1);
        };
    }

    List<Reference> in(SourceLocation file, Target target, Set<String> words) {
        Tree tree = inference.tree(file);
        Tokens tokens = tree.tokens();
        List<Reference> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) == TokenKind.NAME) {
                Span span = new Span(tokens.start(i), tokens.end(i));
                boolean isMeant =
                        words.contains(Names.text(tree, span))
                                && definitions
                                        .at(file, span.start())
                                        .map(target::equals)
                                        .orElse(false);
                if (isMeant) {
                    found.add(new Reference(file, span, isWrite(tree, span)));
                }
            }
        }
        for (Span string : AnnotationStrings.of(tree)) {
            for (Span word : words(tree, string)) {
                boolean isMeant =
                        words.contains(Names.text(tree, word))
                                && definitions
                                        .at(file, word.start())
                                        .map(target::equals)
                                        .orElse(false);
                if (isMeant) {
                    found.add(new Reference(file, word, false));
                }
            }
        }
        return found;
    }

    private static List<Span> words(Tree tree, Span string) {
        List<Span> words = new ArrayList<>();
        String text = tree.source().text();
        int start = -1;
        for (int i = string.start(); i <= string.end(); i++) {
            boolean isPart = i < string.end() && Character.isJavaIdentifierPart(text.charAt(i));
            if (isPart && start < 0) {
                start = i;
            } else if (!isPart && start >= 0) {
                words.add(new Span(start, i));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isWrite(Tree tree, Span span) {
        List<Node> path = NodePath.at(tree, span.start());
        Node innermost = path.getLast();
        return switch (innermost) {
            case Expr.Name name -> name.ctx() != ExprContext.LOAD;
            case Expr.Attribute attribute ->
                    attribute.ctx() != ExprContext.LOAD
                            && Names.of(tree, attribute).map(span::equals).orElse(false);
            case Stmt.FunctionLike _,
                    Stmt.ClassDef _,
                    Arg _,
                    Alias _,
                    ExceptHandler _,
                    Pattern _,
                    TypeParam _ ->
                    Names.of(tree, innermost).map(span::equals).orElse(false);
            default -> false;
        };
    }
}
