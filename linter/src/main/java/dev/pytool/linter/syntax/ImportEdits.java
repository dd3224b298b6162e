package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Context;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Use of a module's member in a fix: by the import there is, or by a new one.
public final class ImportEdits {
    private ImportEdits() {}

    /// How to write the member, and the import that makes it so.
    public record Use(String name, Optional<Edit> addition) {
        /// The edits that put the name in place of a range.
        public List<Edit> with(int start, int end) {
            return with(new Edit(start, end, name));
        }

        public List<Edit> with(Edit edit) {
            List<Edit> edits = new ArrayList<>();
            addition.ifPresent(edits::add);
            edits.add(edit);
            return edits;
        }
    }

    /// The member by `import module`; empty where the names it takes mean something else at the
    /// place.
    public static Optional<Use> use(String module, String member, int place, LintContext cx) {
        return find(module, member, place, false, cx);
    }

    /// The same with the imports of the functions around a node in view.
    public static Optional<Use> use(String module, String member, Node at, LintContext cx) {
        return find(module, member, cx.start(at), false, cx);
    }

    /// The same by `from module import member`.
    public static Optional<Use> member(String module, String member, int place, LintContext cx) {
        return find(module, member, place, true, cx);
    }

    /// The same; a name that only type checkers import will do where nothing is evaluated.
    public static Optional<Use> member(String module, String member, Node at, LintContext cx) {
        boolean late = cx.in(at, Context.TYPING_ONLY_ANNOTATION | Context.STRING | Context.FUTURE);
        Optional<Use> use = member(module, member, cx.start(at), cx);
        return use.isPresent() || !late ? use : typingOnly(module, member, cx);
    }

    private static Optional<Use> typingOnly(String module, String member, LintContext cx) {
        return cx.semantics().moduleScope().last().stream()
                .filter(binding -> binding.in(Context.TYPE_CHECKING_BLOCK))
                .flatMap(binding -> spelling(binding, module, member).stream())
                .map(name -> new Use(name, Optional.empty()))
                .findFirst();
    }

    /// A builtin; `builtins` is imported where its name is taken.
    public static Optional<Use> builtin(String name, int place, LintContext cx) {
        return isFree(name, place, cx)
                ? Optional.of(new Use(name, Optional.empty()))
                : use("builtins", name, place, cx);
    }

    private static Optional<Use> find(
            String module, String member, int place, boolean byFrom, LintContext cx) {
        for (Scope scope = at(place, cx); ; scope = scope.parent().orElseThrow()) {
            for (Binding binding : List.copyOf(scope.last()).reversed()) {
                if (isLater(binding, place, cx)) {
                    continue;
                }
                Optional<String> name = spelling(binding, module, member);
                if (name.isPresent() && !isShadowed(binding, place, cx)) {
                    return binding.start() > place || isTypingOnly(binding, place, cx)
                            ? Optional.empty()
                            : Optional.of(new Use(name.get(), Optional.empty()));
                }
            }
            if (scope.parent().isEmpty()) {
                return add(module, member, place, byFrom, cx);
            }
        }
    }

    /// Whether the code at the place runs before the binding does: the code of functions runs last.
    private static boolean isLater(Binding binding, int place, LintContext cx) {
        if (binding.start() <= place) {
            return false;
        }
        for (Optional<Scope> scope = Optional.of(at(place, cx));
                scope.isPresent();
                scope = scope.get().parent()) {
            if (scope.get().isFunction()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTypingOnly(Binding binding, int place, LintContext cx) {
        return binding.in(Context.TYPE_CHECKING_BLOCK) && !isTyping(place, cx);
    }

    private static boolean isTyping(int place, LintContext cx) {
        for (Binding binding : cx.semantics().moduleScope().all()) {
            if (binding.in(Context.TYPE_CHECKING_BLOCK)
                    && binding.statement().filter(each -> each instanceof Stmt.If).isPresent()) {
                return cx.start(binding.statement().get()) <= place
                        && place < cx.end(binding.statement().get());
            }
        }
        return false;
    }

    private static Optional<String> spelling(Binding binding, String module, String member) {
        return switch (binding.kind()) {
            case IMPORT ->
                    binding.target().equals(module)
                            ? Optional.of(binding.name() + "." + member)
                            : Optional.empty();
            case SUBMODULE_IMPORT ->
                    binding.target().equals(module) || binding.name().equals(module)
                            ? Optional.of(module + "." + member)
                            : Optional.empty();
            case FROM_IMPORT ->
                    binding.target().equals(module + "." + member)
                            ? Optional.of(binding.name())
                            : binding.target().equals(module)
                                    ? Optional.of(binding.name() + "." + member)
                                    : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean isShadowed(Binding binding, int place, LintContext cx) {
        for (Scope scope = at(place, cx);
                scope != binding.scope();
                scope = scope.parent().orElse(binding.scope())) {
            if (scope.lookup(binding.name()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// Whether a name means nothing at the place, or Python's own builtin.
    public static boolean isFree(String name, int place, LintContext cx) {
        for (Optional<Scope> scope = Optional.of(at(place, cx));
                scope.isPresent();
                scope = scope.get().parent()) {
            if (scope.get().lookup(name).filter(found -> !isLater(found, place, cx)).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /// The innermost scope around an offset.
    private static Scope at(int place, LintContext cx) {
        Scope found = cx.semantics().moduleScope();
        for (Scope scope : cx.semantics().scopes()) {
            if (scope.parent().isPresent()
                    && cx.start(scope.node()) <= place
                    && place < cx.end(scope.node())
                    && isWithin(found, scope)) {
                found = scope;
            }
        }
        return found;
    }

    private static boolean isWithin(Scope outer, Scope inner) {
        for (Optional<Scope> at = inner.parent(); at.isPresent(); at = at.get().parent()) {
            if (at.get() == outer) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Use> add(
            String module, String member, int place, boolean byFrom, LintContext cx) {
        Optional<Stmt.ImportFrom> from = Optional.empty();
        for (Stmt statement : topLevel(cx)) {
            if (statement instanceof Stmt.ImportFrom each
                    && cx.start(each) < place
                    && Imports.module(each).equals(module)
                    && !each.names().getFirst().name().equals("*")) {
                from = Optional.of(each);
            }
        }
        if (from.isPresent()) {
            int end = cx.end(from.get().names().getLast());
            return isFree(member, place, cx)
                    ? Optional.of(new Use(member, Optional.of(new Edit(end, end, ", " + member))))
                    : Optional.empty();
        }
        String bound = byFrom ? member : module;
        String statement = byFrom ? "from " + module + " import " + member : "import " + module;
        return isFree(bound, place, cx)
                ? Optional.of(
                        new Use(
                                byFrom ? member : module + "." + member,
                                Optional.of(statement(statement, place, cx))))
                : Optional.empty();
    }

    private static List<Stmt> topLevel(LintContext cx) {
        return cx.semantics().source().tree().root() instanceof Mod.Module module
                ? module.body()
                : List.of();
    }

    /// Adds an import statement: after the last import of the module before the place, else at the
    /// start of the file.
    public static Edit statement(String statement, int place, LintContext cx) {
        Optional<Stmt> last = Optional.empty();
        for (Stmt each : topLevel(cx)) {
            if ((each instanceof Stmt.Import || each instanceof Stmt.ImportFrom)
                    && cx.start(each) < place) {
                last = Optional.of(each);
            }
        }
        return last.map(each -> after(each, statement, cx)).orElseGet(() -> first(statement, cx));
    }

    private static Edit after(Stmt last, String statement, LintContext cx) {
        int end = cx.end(last);
        Tokens tokens = cx.tokens();
        int next = tokens.at(end);
        while (next < tokens.size() && tokens.kind(next) == TokenKind.WHITESPACE) {
            next++;
        }
        if (next < tokens.size() && tokens.kind(next) == TokenKind.SEMI) {
            return cx.insert(tokens.end(next), " " + statement + ";");
        }
        if (next < tokens.size() && tokens.kind(next) == TokenKind.CONTINUATION) {
            return cx.insert(end, "; " + statement);
        }
        return ownLine(cx.lines().lineEnd(cx.lines().line(end)), statement, cx);
    }

    private static Edit ownLine(int at, String statement, LintContext cx) {
        boolean open =
                at > 0 && cx.text().charAt(at - 1) != '\n' && cx.text().charAt(at - 1) != '\r';
        return cx.insert(
                at, open ? cx.style().lineEnd() + statement : statement + cx.style().lineEnd());
    }

    /// After the docstring and the comments at the start of the file.
    private static Edit first(String statement, LintContext cx) {
        List<Stmt> body = topLevel(cx);
        int at = 0;
        if (!body.isEmpty() && Statements.isDocstring(body.getFirst())) {
            int end = cx.end(body.getFirst());
            Tokens tokens = cx.tokens();
            int next = tokens.at(end);
            while (next < tokens.size() && tokens.kind(next) == TokenKind.WHITESPACE) {
                next++;
            }
            if (next < tokens.size() && tokens.kind(next) == TokenKind.SEMI) {
                return cx.insert(tokens.end(next), " " + statement + ";");
            }
            int line = cx.lines().line(end);
            while (cx.text(cx.lines().lineStart(line), cx.lines().lineContentEnd(line))
                            .endsWith("\\")
                    && line + 1 < cx.lines().lineCount()) {
                line++;
            }
            at = cx.lines().lineEnd(line);
        }
        int line = cx.lines().line(at);
        boolean wholeLine = at == cx.lines().lineStart(line);
        for (; wholeLine && line < cx.lines().lineCount(); line++) {
            String text =
                    cx.text(cx.lines().lineStart(line), cx.lines().lineContentEnd(line)).strip();
            if (text.startsWith("#")) {
                at = cx.lines().lineEnd(line);
            } else if (!text.isEmpty()) {
                break;
            }
        }
        return ownLine(at, statement, cx);
    }
}
