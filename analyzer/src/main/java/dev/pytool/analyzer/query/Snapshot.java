package dev.pytool.analyzer.query;

import dev.pytool.analyzer.imports.ModuleFile;
import dev.pytool.analyzer.imports.ModuleResolver;
import dev.pytool.analyzer.imports.Resolution;
import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.options.StatedOptions;

import java.util.List;
import java.util.function.BooleanSupplier;

/// The workspace at one revision. All questions about files are asked here; may be used from
/// several threads. Every method that answers throws [Cancelled] once the snapshot is out of date.
public final class Snapshot {
    private final QueryStore store;
    private final Inputs inputs;
    private final long revision;
    private final BooleanSupplier withdrawn;

    Snapshot(QueryStore store, Inputs inputs, long revision, BooleanSupplier withdrawn) {
        this.store = store;
        this.inputs = inputs;
        this.revision = revision;
        this.withdrawn = withdrawn;
    }

    /// Counts the changes of the workspace.
    public long revision() {
        return revision;
    }

    /// The answer, from memory where it still holds.
    public <T> T get(Query<T> query, SourceLocation file) {
        checkCurrent();
        return store.answer(this, query, file);
    }

    /// The text of a file, of an editor before that on disk.
    public FileText text(SourceLocation file) {
        checkCurrent();
        return store.text(this, file);
    }

    /// The module that a file is.
    public ModuleFile module(SourceLocation file) {
        store.dependOnLayout(this);
        return inputs.resolver().moduleAt(file);
    }

    /// Where `import name` in `importer` leads.
    public Resolution resolve(ModuleFile importer, String name) {
        return store.resolve(this, importer, 0, name);
    }

    /// Where `from ..name import x` leads.
    ///
    /// @param level the number of dots, at least 1
    public Resolution resolveRelative(ModuleFile importer, int level, String name) {
        return store.resolve(this, importer, level, name);
    }

    /// The standard library module that the type system means by this name, whatever the user's own
    /// files are called.
    public Resolution resolveStdlib(String name) {
        return inputs.resolver().resolveStdlib(name);
    }

    /// The modules that can follow `package.` in an import.
    public List<String> submodules(ModuleFile module) {
        store.dependOnLayout(this);
        return inputs.resolver().submodules(module);
    }

    /// The resolver itself, for questions whose answers no query remembers.
    public ModuleResolver resolver() {
        store.dependOnLayout(this);
        return inputs.resolver();
    }

    /// Whether an editor holds the file.
    public boolean isOpen(SourceLocation file) {
        return inputs.open().containsKey(file);
    }

    /// The files that an editor holds, sorted.
    public List<SourceLocation> openFiles() {
        return inputs.open().keySet().stream().sorted().toList();
    }

    /// The Python 3 version the code is written for, 14 for 3.14.
    public int minorVersion() {
        return inputs.minorVersion();
    }

    /// `sys.platform` the code is written for.
    public String platform() {
        return inputs.platform();
    }

    /// Options that go before those of configuration files.
    public StatedOptions stated() {
        return inputs.stated();
    }

    /// For loops that run long without asking anything.
    ///
    /// @throws Cancelled if the snapshot is out of date or the question was withdrawn
    public void checkCurrent() {
        if (store.revision() != revision || withdrawn.getAsBoolean()) {
            throw new Cancelled();
        }
    }

    /// The same snapshot for one more asker, who may give up.
    public Snapshot withdrawable(BooleanSupplier asked) {
        return new Snapshot(
                store, inputs, revision, () -> withdrawn.getAsBoolean() || asked.getAsBoolean());
    }

    Inputs inputs() {
        return inputs;
    }
}
