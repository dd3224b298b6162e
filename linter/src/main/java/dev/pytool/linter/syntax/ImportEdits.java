package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;

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
        Scope scope = cx.semantics().moduleScope();
        for (Binding binding : scope.last()) {
            if (binding.start() > place
                    || binding.in(dev.pytool.linter.semantic.Context.TYPE_CHECKING_BLOCK)) {
                continue;
            }
            if (binding.kind() == Binding.Kind.IMPORT && binding.target().equals(module)) {
                return Optional.of(new Use(binding.name() + "." + member, Optional.empty()));
            }
            if (binding.kind() == Binding.Kind.FROM_IMPORT
                    && binding.target().equals(module + "." + member)) {
                return Optional.of(new Use(binding.name(), Optional.empty()));
            }
        }
        String first = module.indexOf('.') < 0 ? module : module.substring(0, module.indexOf('.'));
        if (scope.lookup(first).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                new Use(
                        module + "." + member,
                        Optional.of(
                                new Edit(
                                        importPlace(cx),
                                        importPlace(cx),
                                        "import " + module + cx.style().lineEnd()))));
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
        int at = importPlace(cx);
        return Optional.of(
                new Use(
                        member,
                        Optional.of(
                                new Edit(
                                        at,
                                        at,
                                        "from "
                                                + module
                                                + " import "
                                                + member
                                                + cx.style().lineEnd()))));
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
