package dev.pytool.analyzer.query;

/// What other modules can see of a module. Two interfaces of equal fingerprint are the same to
/// every importer, which is why typing inside a function's body invalidates nothing outside the
/// file. The type checker says what is in one; the query that answers it compares by fingerprint:
/// `query.comparedBy(ModuleInterface::sameFingerprint)`.
public interface ModuleInterface {

    /// A digest of all exported names with their types, positions left out.
    Fingerprint fingerprint();

    static boolean sameFingerprint(ModuleInterface before, ModuleInterface after) {
        return before.fingerprint().equals(after.fingerprint());
    }
}
