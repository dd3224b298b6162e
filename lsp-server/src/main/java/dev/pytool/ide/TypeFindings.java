package dev.pytool.ide;

import dev.pytool.analyzer.imports.ModuleFile;
import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.query.Cancelled;
import dev.pytool.analyzer.query.Query;
import dev.pytool.analyzer.query.Snapshot;
import dev.pytool.analyzer.report.Diagnostic;
import dev.pytool.analyzer.report.Severity;
import dev.pytool.analyzer.workspace.Parsed;
import dev.pytool.checker.api.Checker;
import dev.pytool.checker.module.Program;
import dev.pytool.checker.type.AnyType;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the type checker says of a file: its findings, and the types of its expressions.
///
/// Each answer has a checker of its own, which reads every module through the snapshot. So texts of
/// an editor go before those on disk, an answer holds until a file it was made from changes, and no
/// two threads meet in one checker.
public final class TypeFindings {

    /// The findings about one file.
    ///
    /// @param failure why the checker gave up on the file, where it did; there are no findings then
    public record Answer(List<Diagnostic> found, Optional<Throwable> failure) {}

    static final Query<Answer> CHECKED = Query.of("type checked", TypeFindings::check);

    private TypeFindings() {}

    /// The failure of this program, not of the code, that keeps the file from being type checked.
    public static Optional<Throwable> failure(SourceLocation file, Snapshot db) {
        return isChecked(file, db) ? db.get(CHECKED, file).failure() : Optional.empty();
    }

    static List<Diagnostic> of(SourceLocation file, Snapshot db) {
        return isChecked(file, db) ? db.get(CHECKED, file).found() : List.of();
    }

    /// The type of an expression of the file as messages spell it; empty where nothing is known of
    /// it.
    static Optional<String> typeOf(Expr expression, SourceLocation file, Snapshot db) {
        if (!isChecked(file, db) || failure(file, db).isPresent()) {
            return Optional.empty();
        }
        Checker checker = checker(file, db);
        ModuleFile module = db.module(file);
        checker.check(module);
        return checker.module(module)
                .map(source -> checker.typeOf(expression, source))
                .filter(type -> !(type instanceof AnyType))
                .map(Checker::show);
    }

    /// A checker that sees the files as the snapshot does.
    private static Checker checker(SourceLocation file, Snapshot db) {
        return new Checker(db.resolver(), new Texts(db), ToolSettings.check(file, db));
    }

    /// Where the parser has found errors the code is not what its author means: what types it has
    /// is of no use yet.
    private static boolean isChecked(SourceLocation file, Snapshot db) {
        return !db.resolver().isDurable(file) && db.get(Parsed.TREE, file).problems().isEmpty();
    }

    private static Answer check(Snapshot db, SourceLocation file) {
        try {
            return new Answer(joined(checker(file, db).check(db.module(file))), Optional.empty());
        } catch (Cancelled stale) {
            throw stale;
        } catch (RuntimeException | StackOverflowError | AssertionError failed) {
            return new Answer(
                    List.of(), Optional.of(failed)); // Whoever asks for diagnostics logs it.
        }
    }

    /// The findings with the notes that explain an error in its message, a line each: an editor
    /// sorts what it is told.
    private static List<Diagnostic> joined(List<Diagnostic> found) {
        List<Diagnostic> joined = new ArrayList<>();
        for (Diagnostic finding : found) {
            Optional<Diagnostic> last =
                    joined.isEmpty() ? Optional.empty() : Optional.of(joined.getLast());
            boolean explains =
                    finding.severity() == Severity.NOTE
                            && last.isPresent()
                            && last.get().severity() == Severity.ERROR
                            && last.get().start() == finding.start();
            if (explains) {
                joined.set(joined.size() - 1, withLine(last.get(), finding.message()));
            } else {
                joined.add(finding);
            }
        }
        return List.copyOf(joined);
    }

    private static Diagnostic withLine(Diagnostic error, String note) {
        String message = error.message() + "\n" + note;
        return new Diagnostic(
                error.severity(), error.code(), message, error.start(), error.end(), error.fix());
    }

    /// The modules of one check.
    private record Texts(Snapshot db) implements Program.Sources {
        @Override
        public Optional<Tree> apply(ModuleFile module) {
            return module.location()
                    .filter(location -> db.text(location).problem().isEmpty())
                    .map(location -> db.get(Parsed.TREE, location));
        }

        @Override
        public void checkWanted() {
            db.checkCurrent();
        }
    }
}
