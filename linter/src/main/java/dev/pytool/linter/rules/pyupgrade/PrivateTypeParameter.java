package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Reference;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.TypeParam;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.token.Identifiers;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Type parameters belong to their class or function anyway.
@Rule(
        code = "UP049",
        name = "private-type-parameter",
        fix = Fixable.SOMETIMES,
        message = "Generic {} uses private type parameters")
final class PrivateTypeParameter {
    private PrivateTypeParameter() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        node.typeParams().forEach(each -> examine(node, each, "class", cx));
    }

    static void check(Stmt.FunctionLike node, LintContext cx) {
        node.typeParams().forEach(each -> examine(node, each, "function", cx));
    }

    private static void examine(Stmt owner, TypeParam parameter, String kind, LintContext cx) {
        String name =
                switch (parameter) {
                    case TypeParam.TypeVar var -> var.name();
                    case TypeParam.ParamSpec spec -> spec.name();
                    case TypeParam.TypeVarTuple tuple -> tuple.name();
                };
        if (!name.startsWith("_") || name.endsWith("_")) {
            return;
        }
        String bare = name.replaceFirst("^_+", "");
        if (bare.isEmpty()) {
            return;
        }
        Optional<Binding> binding =
                cx.semantics().scopes().stream()
                        .filter(scope ->
                                scope.kind() == Scope.Kind.TYPE_PARAMETERS && scope.node() == owner)
                        .flatMap(scope -> scope.lookup(name).stream())
                        .findFirst();
        int start = cx.start(parameter) + cx.text(parameter).indexOf(name);
        Finding finding = cx.report(start, start + name.length(), kind);
        if (binding.isEmpty() || !isRenamable(binding.get(), bare, owner, cx)) {
            return;
        }
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit(start, start + name.length(), bare));
        for (Reference read : binding.get().references()) {
            edits.add(new Edit(read.start(), read.end(), bare));
        }
        finding.fix(Fix.Safety.SAFE, List.copyOf(new LinkedHashSet<>(edits)));
    }

    private static boolean isRenamable(Binding binding, String bare, Stmt owner, LintContext cx) {
        if (!Identifiers.isIdentifier(bare) || TokenKind.keyword(bare).isPresent()) {
            return false;
        }
        if (!ImportEdits.isFree(bare, cx.start(owner), cx) || cx.semantics().isBuiltin(bare)) {
            return false;
        }
        for (Scope scope : cx.semantics().scopes()) {
            if (scope.lookup(bare).isPresent()
                    && cx.start(owner) <= cx.start(scope.node())
                    && cx.end(scope.node()) <= cx.end(owner)) {
                return false;
            }
        }
        return binding.references().stream()
                .allMatch(read -> ImportEdits.isFree(bare, read.start(), cx));
    }
}
