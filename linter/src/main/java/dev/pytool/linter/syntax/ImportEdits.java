package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.token.TokenKind;

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
            List<Edit> edits = new ArrayList<>();
            addition.ifPresent(edits::add);
            edits.add(new Edit(start, end, name));
            return edits;
        }

        public List<Edit> with(Edit edit) {
            List<Edit> edits = new ArrayList<>();
            addition.ifPresent(edits::add);
            edits.add(edit);
            return edits;
        }
    }

    /// Empty where the name that an import would give means something else at the place.
    public static Optional<Use> use(String module, String member, int place, LintContext cx) {
        return use(module, member, place, cx.semantics().moduleScope(), cx);
    }

    /// The same with the imports of the functions around a node in view.
    public static Optional<Use> use(String module, String member, Node at, LintContext cx) {
        return use(module, member, cx.start(at), cx.semantics().enclosingScope(at), cx);
    }

    private static Optional<Use> use(
            String module, String member, int place, Scope innermost, LintContext cx) {
        for (Optional<Scope> scope = Optional.of(innermost);
                scope.isPresent();
                scope = scope.get().parent()) {
            Optional<Use> known = imported(scope.get(), module, member, place);
            if (known.isPresent()) {
                return known;
            }
        }
        String first = module.indexOf('.') < 0 ? module : module.substring(0, module.indexOf('.'));
        if (isTaken(first, innermost)) {
            return Optional.empty();
        }
        return Optional.of(
                new Use(module + "." + member, Optional.of(addition("import " + module, place, cx))));
    }

    private static Optional<Use> imported(Scope scope, String module, String member, int place) {
        Optional<Use> found = Optional.empty();
        for (Binding binding : scope.last()) {
            if (binding.start() > place
                    || binding.in(dev.pytool.linter.semantic.Context.TYPE_CHECKING_BLOCK)) {
                continue;
            }
            boolean whole =
                    binding.kind() == Binding.Kind.IMPORT && binding.target().equals(module)
                            || binding.kind() == Binding.Kind.SUBMODULE_IMPORT
                                    && binding.name().equals(module);
            if (whole) {
                found = Optional.of(new Use(binding.name() + "." + member, Optional.empty()));
            } else if (binding.kind() == Binding.Kind.FROM_IMPORT
                    && binding.target().equals(module + "." + member)) {
                return Optional.of(new Use(binding.name(), Optional.empty()));
            }
        }
        return found;
    }

    private static boolean isTaken(String name, Scope innermost) {
        for (Optional<Scope> scope = Optional.of(innermost);
                scope.isPresent();
                scope = scope.get().parent()) {
            if (scope.get().lookup(name).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// The same for `from module import member`.
    public static Optional<Use> member(String module, String member, int place, LintContext cx) {
        Scope scope = cx.semantics().moduleScope();
        for (Binding binding : scope.last()) {
            if (binding.kind() == Binding.Kind.FROM_IMPORT
                    && binding.target().equals(module + "." + member)
                    && binding.start() < place) {
                return Optional.of(new Use(binding.name(), Optional.empty()));
            }
            if (binding.kind() == Binding.Kind.IMPORT
                    && binding.target().equals(module)
                    && binding.start() < place) {
                return Optional.of(new Use(binding.name() + "." + member, Optional.empty()));
            }
        }
        if (scope.lookup(member).isPresent()) {
            return Optional.empty();
        }
        // A `from` import of the same module takes one more name.
        for (Binding binding : scope.last()) {
            if (binding.kind() == Binding.Kind.FROM_IMPORT
                    && binding.start() < place
                    && binding.statement().isPresent()
                    && binding.statement().get() instanceof Stmt.ImportFrom from
                    && Imports.module(from).equals(module)) {
                int end = cx.end(from.names().getLast());
                return Optional.of(new Use(member, Optional.of(new Edit(end, end, ", " + member))));
            }
        }
        return Optional.of(
                new Use(
                        member,
                        Optional.of(
                                addition("from " + module + " import " + member, place, cx))));
    }

    /// A new import statement: after the last import of the module's own block before the place,
    /// or at the head of the file.
    private static Edit addition(String statement, int place, LintContext cx) {
        Optional<Stmt> before = Optional.empty();
        if (cx.tree().root() instanceof Mod.Module module) {
            for (Stmt each : module.body()) {
                boolean isImport = each instanceof Stmt.Import || each instanceof Stmt.ImportFrom;
                if (isImport && cx.end(each) <= place) {
                    before = Optional.of(each);
                }
            }
        }
        if (before.isEmpty()) {
            int at = importPlace(cx);
            return new Edit(at, at, statement + cx.style().lineEnd());
        }
        int end = cx.end(before.get());
        int next = cx.tokens().significant(cx.tokens().at(end));
        if (cx.tokens().kind(next) == TokenKind.SEMI) {
            int after = cx.tokens().end(next);
            return new Edit(after, after, " " + statement + ";");
        }
        int lineEnd = cx.lines().lineEnd(cx.lines().line(end));
        boolean closed = cx.lines().lineContentEnd(cx.lines().line(end)) < lineEnd;
        return new Edit(
                lineEnd,
                lineEnd,
                closed
                        ? statement + cx.style().lineEnd()
                        : cx.style().lineEnd() + statement);
    }

    /// Where a new import goes: before the first import, after the docstring and `__future__`
    /// imports.
    private static int importPlace(LintContext cx) {
        if (!(cx.semantics().source().tree().root() instanceof Mod.Module module)) {
            return 0;
        }
        int after = 0;
        for (Stmt statement : module.body()) {
            boolean future =
                    statement instanceof Stmt.ImportFrom from
                            && Imports.module(from).equals("__future__");
            if (!future && !(after == 0 && Statements.isDocstring(statement))) {
                break;
            }
            after = cx.lines().lineEnd(cx.lines().line(cx.end(statement)));
        }
        if (after == 0) {
            int line = 0;
            while (line < cx.lines().lineCount()
                    && cx.text(cx.lines().lineStart(line), cx.lines().lineContentEnd(line))
                            .startsWith("#")) {
                line++;
            }
            after = line < cx.lines().lineCount() ? cx.lines().lineStart(line) : 0;
        }
        return after;
    }
}
