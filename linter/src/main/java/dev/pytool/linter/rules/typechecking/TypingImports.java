package dev.pytool.linter.rules.typechecking;

import dev.pytool.formatter.imports.ImportSorter;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.options.TypeCheckingOptions;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Context;
import dev.pytool.linter.semantic.Reference;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.ProjectRoots;
import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Stmt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Imports that only type checkers need, and those that the program needs too.
final class TypingImports {
    private TypingImports() {}

    /// Where a module comes from.
    enum Origin {
        APPLICATION,
        THIRD_PARTY,
        STANDARD_LIBRARY
    }

    /// The imports of a scope that run although only annotations use them.
    static List<Binding> typingOnly(Scope scope, Origin origin, LintContext cx) {
        List<Binding> found = new ArrayList<>();
        if (cx.isStub() || !(scope.isFunction() || scope.kind() == Scope.Kind.MODULE)) {
            return found;
        }
        TypeCheckingOptions options = cx.options().flake8TypeChecking();
        for (Binding binding : scope.last()) {
            if (!binding.isImport()
                    || !binding.isUsed()
                    || binding.in(Context.TYPE_CHECKING_BLOCK)
                    || binding.isDeclaredOutside()
                    || isExempt(binding, options)
                    || !binding.references().stream().allMatch(read -> isTyping(read, cx))
                    || origin(binding, cx) != origin) {
                continue;
            }
            if (options.strict() || !isNeededAnyway(binding, scope, cx)) {
                found.add(binding);
            }
        }
        return found;
    }

    /// Reports the imports of one origin.
    static void report(Scope scope, Origin origin, LintContext cx) {
        for (Binding binding : typingOnly(scope, origin, cx)) {
            cx.report(nameStart(binding, cx), binding.end(), binding.target())
                    .suppressedAt(cx.start(binding.statement().orElseThrow()));
        }
    }

    /// Where the name that an import binds is written: its alias where it has one.
    static int nameStart(Binding binding, LintContext cx) {
        return binding.node() instanceof Alias alias
                ? alias.asname().map(name -> cx.end(alias) - name.length()).orElse(cx.start(alias))
                : binding.start();
    }

    /// Whether a read runs in no program.
    private static boolean isTyping(Reference read, LintContext cx) {
        if (read.in(Context.TYPE_CHECKING_BLOCK)) {
            return true;
        }
        boolean late =
                read.in(Context.TYPING_ONLY_ANNOTATION | Context.STRING | Context.FUTURE)
                        || cx.options().flake8TypeChecking().quoteAnnotations()
                                && read.in(Context.RUNTIME_ANNOTATION);
        return read.in(Context.TYPE_DEFINITION)
                && late
                && !RuntimeAnnotations.isEvaluated(read, cx);
    }

    private static boolean isExempt(Binding binding, TypeCheckingOptions options) {
        String name = binding.target();
        return name.startsWith("__future__")
                || options.exemptModules().stream()
                        .anyMatch(module ->
                                name.equals(module)
                                        || name.startsWith(module + ".")
                                        || module.equals("typing")
                                                && (name.equals("typing_extensions")
                                                        || name.startsWith("typing_extensions.")));
    }

    /// Whether another import of the same module runs anyway.
    private static boolean isNeededAnyway(Binding binding, Scope scope, LintContext cx) {
        String module = module(binding);
        for (Optional<Scope> at = Optional.of(scope); at.isPresent(); at = at.get().parent()) {
            for (Binding other : at.get().last()) {
                if (other != binding
                        && other.isImport()
                        && !other.in(Context.TYPE_CHECKING_BLOCK)
                        && module(other).equals(module)
                        && other.references().stream().anyMatch(read -> !isTyping(read, cx))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String module(Binding binding) {
        String name = binding.target();
        int dot =
                binding.kind() == Binding.Kind.FROM_IMPORT
                        ? name.lastIndexOf('.')
                        : name.indexOf('.');
        return dot < 0 ? name : name.substring(0, Math.max(dot, 1));
    }

    private static Origin origin(Binding binding, LintContext cx) {
        int level = 0;
        String name = binding.target();
        if (binding.statement().orElse(null) instanceof Stmt.ImportFrom from) {
            level = from.level();
            name = from.module().orElse("");
        }
        ImportSorter.Setting setting = ProjectRoots.sorting(cx);
        return switch (ImportSorter.section(name, level, setting)) {
            case "local-folder", "first-party" -> Origin.APPLICATION;
            case "standard-library" -> Origin.STANDARD_LIBRARY;
            default -> Origin.THIRD_PARTY;
        };
    }
}
