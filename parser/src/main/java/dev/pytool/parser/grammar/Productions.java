package dev.pytool.parser.grammar;

/// The parts of one parse, wired to each other: they call one another as the productions of the
/// grammar do.
final class Productions {
    final Cursor cursor;
    final Strings strings;
    final Atoms atoms;
    final Displays displays;
    final Calls calls;
    final Expressions expressions;
    final Parameters parameters;
    final TypeParameters typeParameters;
    final Targets targets;
    final Patterns patterns;
    final SimpleStatements simple;
    final Imports imports;
    final CompoundStatements compound;
    final WithStatements with;
    final Definitions definitions;
    final Statements statements;

    Productions(Cursor cursor) {
        this.cursor = cursor;
        strings = new Strings(this);
        atoms = new Atoms(this);
        displays = new Displays(this);
        calls = new Calls(this);
        expressions = new Expressions(this);
        parameters = new Parameters(this);
        typeParameters = new TypeParameters(this);
        targets = new Targets(cursor);
        patterns = new Patterns(this);
        simple = new SimpleStatements(this);
        imports = new Imports(this);
        compound = new CompoundStatements(this);
        with = new WithStatements(this);
        definitions = new Definitions(this);
        statements = new Statements(this);
    }
}
