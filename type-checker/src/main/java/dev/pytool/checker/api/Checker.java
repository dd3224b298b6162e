package dev.pytool.checker.api;

import dev.pytool.analyzer.imports.ModuleFile;
import dev.pytool.analyzer.imports.ModuleResolver;
import dev.pytool.analyzer.report.Diagnostic;
import dev.pytool.analyzer.report.Severity;
import dev.pytool.checker.infer.Bodies;
import dev.pytool.checker.infer.Context;
import dev.pytool.checker.infer.Inference;
import dev.pytool.checker.infer.Options;
import dev.pytool.checker.infer.Report;
import dev.pytool.checker.module.Program;
import dev.pytool.checker.module.Settings;
import dev.pytool.checker.module.SourceModule;
import dev.pytool.checker.options.CheckOptions;
import dev.pytool.checker.type.Display;
import dev.pytool.checker.type.Type;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.grammar.SyntaxVersions;
import dev.pytool.parser.text.SyntaxProblem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One program under check. Modules that several files import are read once. For one thread at a
/// time; it needs a deep stack for deeply nested code.
public final class Checker {
    private final Inference inference;
    private final Program program;
    private final CheckOptions options;

    public Checker(ModuleResolver resolver, Program.Sources sources, CheckOptions options) {
        int minor = minorVersion(options.pythonVersion());
        Settings settings =
                new Settings(
                        minor, options.platform(), options.alwaysTrue(), options.alwaysFalse());
        this.program = new Program(resolver, sources, settings);
        this.options = options;
        boolean strict = options.strict();
        this.inference =
                new Inference(
                        program,
                        new Options(
                                strict || options.checkUntypedDefs(),
                                strict || options.disallowUntypedDefs(),
                                strict || options.disallowAnyGenerics(),
                                strict || options.disallowUntypedCalls(),
                                strict || options.strictEquality(),
                                strict || options.warnReturnAny(),
                                !strict,
                                options.strictOptional()));
    }

    private static int minorVersion(String version) {
        int dot = version.indexOf('.');
        return dot < 0 ? 14 : Integer.parseInt(version.substring(dot + 1));
    }

    /// The findings of one file, suppressions applied; in no particular order.
    public List<Diagnostic> check(ModuleFile file) {
        Optional<SourceModule> module = program.module(file);
        if (module.isEmpty()) {
            return List.of();
        }
        Report report = Report.of(module.get().tree());
        Optional<SyntaxProblem> rejection = rejection(module.get());
        if (rejection.isPresent()) {
            report.add(
                    new Diagnostic(
                            Severity.ERROR,
                            "syntax",
                            rejection.get().message(),
                            rejection.get().start(),
                            rejection.get().end(),
                            Optional.empty()));
        } else {
            new Bodies(inference, report).module(module.get());
        }
        List<Diagnostic> kept = new ArrayList<>();
        Suppressions suppressions = Suppressions.of(module.get().tree());
        for (Diagnostic diagnostic : report.found()) {
            if (!suppressions.hides(diagnostic)
                    && !options.disableErrorCode().contains(diagnostic.code())) {
                kept.add(diagnostic);
            }
        }
        return kept;
    }

    /// Why the Python checked for would not read a module. Stubs are read as the newest, whatever
    /// that is.
    private static Optional<SyntaxProblem> rejection(SourceModule module) {
        List<SyntaxProblem> problems = module.tree().problems();
        return !problems.isEmpty()
                ? Optional.of(problems.getFirst())
                : module.isStub()
                        ? Optional.empty()
                        : SyntaxVersions.tooNew(module.tree(), module.settings().minorVersion());
    }

    /// The module of a file, read.
    public Optional<SourceModule> module(ModuleFile file) {
        return program.module(file);
    }

    /// The type of an expression of a checked file; for one that no check has come by, its type
    /// without narrowing.
    public Type typeOf(Expr expression, SourceModule module) {
        return inference
                .expressions()
                .recorded(expression)
                .orElseGet(() ->
                        inference.expressions().infer(expression, Context.detached(module.root())));
    }

    /// A type as messages spell it.
    public static String show(Type type) {
        return Display.brief(type);
    }

    /// The type of a member of a value, bound to it; empty where there is none.
    public Optional<Type> member(Type value, String name) {
        return inference.relations().members().find(value, name);
    }
}
