package dev.pytool.analyzer.scope;

import dev.pytool.parser.ast.Node;
import dev.pytool.parser.text.SyntaxProblem;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The errors of CPython's symbol table stage: those the walks of the segments noted, then those of
/// names that `nonlocal` and `global` place where they cannot live.
final class ScopeProblems {
    private final Scopes scopes;
    private final FutureImports future;
    private final List<SyntaxProblem> problems;

    private record Noted(Run run, Issue issue) {}

    private record Directing(Run run, ScopePart part) {}

    ScopeProblems(Scopes scopes, FutureImports future, List<SyntaxProblem> problems) {
        this.scopes = scopes;
        this.future = future;
        this.problems = problems;
    }

    void find() {
        List<Noted> noted = new ArrayList<>();
        List<Directing> directing = new ArrayList<>();
        for (Run run : scopes.runs()) {
            for (Issue issue : run.outline.issues) {
                noted.add(new Noted(run, issue));
            }
            if (run.outline.directs) {
                for (ScopePart part : run.outline.parts) {
                    if (!part.directives.isEmpty()) {
                        directing.add(new Directing(run, part));
                    }
                }
            }
        }
        noted.sort((a, b) -> Run.compare(a.run, a.issue.order(), b.run, b.issue.order()));
        noted.forEach(this::judge);
        directing.sort((a, b) -> {
            Place first = opening(a);
            Place second = opening(b);
            return Run.compare(first.run(), first.part().order, second.run(), second.part().order);
        });
        Set<Scope> wanted = new LinkedHashSet<>();
        directing.forEach(each -> wanted.add(scopes.view(each.run, each.part)));
        wanted.forEach(this::placements);
    }

    private static Place opening(Directing each) {
        Place own = new Place(each.run, each.part);
        return each.part.number == 0 ? each.run.opening().orElse(own) : own;
    }

    private void report(String message, Run run, Node node) {
        problems.add(Problems.at(scopes.tree(), message, run.current(node)));
    }

    private void judge(Noted noted) {
        Run run = noted.run;
        switch (noted.issue) {
            case Issue.Certain certain -> report(certain.message(), run, certain.node());
            case Issue.Directive directive ->
                    rejection(directive, directive.flags() | before(run, directive))
                            .ifPresent(message -> report(message, run, directive.node()));
            case Issue.Annotated annotated -> {
                int directives = Symbol.GLOBAL | Symbol.NONLOCAL;
                boolean possible =
                        (symbolFlags(run, annotated.scope(), annotated.name()) & directives) != 0;
                int flags = possible ? annotated.flags() | before(run, annotated) : 0;
                if ((flags & directives) != 0) {
                    String word = (flags & Symbol.GLOBAL) != 0 ? "global" : "nonlocal";
                    report(
                            "annotated name '" + annotated.spelled() + "' can't be " + word,
                            run,
                            annotated.node());
                }
            }
            case Issue.Future statement -> {
                if (scopes.tree().start(statement.node()) > future.end()) {
                    report(
                            "from __future__ imports must occur at the beginning of the file",
                            run,
                            statement.node());
                }
            }
        }
    }

    private int symbolFlags(Run run, ScopePart part, String name) {
        return scopes.view(run, part).symbol(name).map(symbol -> symbol.flags).orElse(0);
    }

    private int before(Run run, Issue.Directive directive) {
        return before(run, directive.scope(), directive.name());
    }

    private int before(Run run, Issue.Annotated annotated) {
        return before(run, annotated.scope(), annotated.name());
    }

    /// What the parts of a scope before this one do with a name.
    private int before(Run run, ScopePart part, String name) {
        int flags = 0;
        for (Place place : scopes.view(run, part).places) {
            if (place.run() == run && place.part() == part) {
                break;
            }
            NamePart found = place.part().names.get(name);
            flags |= found == null ? 0 : found.flags;
        }
        return flags;
    }

    private static Optional<String> rejection(Issue.Directive directive, int flags) {
        String name = directive.spelled();
        String word = directive.word();
        if ((flags & Symbol.PARAMETER) != 0) {
            return Optional.of("name '" + name + "' is parameter and " + word);
        }
        if ((flags & Symbol.USED) != 0) {
            return Optional.of("name '" + name + "' is used prior to " + word + " declaration");
        }
        if ((flags & Symbol.ANNOTATED) != 0) {
            return Optional.of("annotated name '" + name + "' can't be " + word);
        }
        if ((flags & Symbol.LOCAL) != 0) {
            return Optional.of(
                    "name '" + name + "' is assigned to before " + word + " declaration");
        }
        return Optional.empty();
    }

    private void placements(Scope scope) {
        for (Scope around = scope; ; around = around.parent().get()) {
            if (around.detached) {
                return;
            }
            if (around.parent().isEmpty()) {
                break;
            }
        }
        for (Symbol symbol : scope.names().values()) {
            if (!symbol.has(Symbol.NONLOCAL)) {
                continue;
            }
            String name = symbol.name();
            if (symbol.has(Symbol.GLOBAL)) {
                reportAtDirective(scope, name, "name '" + name + "' is nonlocal and global");
            } else {
                nonlocal(scope, name).ifPresent(message -> reportAtDirective(scope, name, message));
            }
        }
    }

    /// What is wrong with a nonlocal name.
    private static Optional<String> nonlocal(Scope scope, String name) {
        if (scope.parent().isEmpty()) {
            return Optional.of("nonlocal declaration not allowed at module level");
        }
        boolean hidden = false;
        Optional<Scope> next = scope.parent();
        while (next.isPresent() && next.get().parent().isPresent()) {
            Scope outer = next.get();
            Optional<Symbol> found = outer.symbol(name);
            boolean binds =
                    found.isPresent()
                            && found.get().isBound()
                            && !found.get().has(Symbol.GLOBAL | Symbol.NONLOCAL);
            if (outer.kind() == ScopeKind.CLASS) {
                boolean own =
                        name.equals("__class__")
                                || name.equals("__classdict__")
                                || name.equals("__conditional_annotations__");
                if (own) {
                    return Optional.empty();
                }
                hidden |= binds;
            } else if (binds) {
                return found.get().isTypeParameter() && !hidden
                        ? Optional.of(
                                "nonlocal binding not allowed for type parameter '" + name + "'")
                        : Optional.empty();
            } else if (found.isPresent() && found.get().has(Symbol.GLOBAL)) {
                break;
            }
            next = outer.parent();
        }
        return Optional.of("no binding for nonlocal '" + name + "' found");
    }

    private void reportAtDirective(Scope scope, String name, String message) {
        for (Place place : scope.places) {
            for (ScopePart.Directive directive : place.part().directives) {
                if (directive.name().equals(name)) {
                    report(message, place.run(), directive.node());
                    return;
                }
            }
        }
    }
}
