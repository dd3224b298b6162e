package dev.pytool.ide;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.query.Snapshot;
import dev.pytool.ide.symbol.Inference;
import dev.pytool.parser.text.Edit;

import java.nio.file.Path;
import java.util.Optional;

/// What is told about a proposal once it is looked at.
public final class CompletionDetails {

    /// @param importEdit the edit that brings the name, where one is needed
    public record Details(String signature, String documentation, Optional<Edit> importEdit) {}

    private CompletionDetails() {}

    /// The details of the proposal with this label at the place where it was made.
    public static Optional<Details> of(
            SourceLocation file,
            int offset,
            String label,
            String importFrom,
            Path root,
            Snapshot db) {
        Inference inference = new Inference(db);
        Optional<Edit> edit =
                importFrom.isEmpty()
                        ? Optional.empty()
                        : Optional.of(AutoImports.edit(inference.tree(file), importFrom, label));
        return Completion.at(file, offset, root, db).items().stream()
                .filter(item -> item.label().equals(label) && item.importFrom().equals(importFrom))
                .findFirst()
                .map(item ->
                        item.target()
                                .map(target ->
                                        new Details(
                                                Hover.describe(target, label, inference),
                                                Hover.documentation(target, inference),
                                                edit))
                                .orElse(new Details("", "", edit)));
    }
}
