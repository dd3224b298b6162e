package dev.pytool.parser.diagnosis;

import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.token.TokenKind;

import java.util.List;
import java.util.Optional;

/// The errors that CPython finds in the contents of strings while its rules run.
final class StringCheck {
    private final Diagnosis.StringContents contents;

    StringCheck(Diagnosis.StringContents contents) {
        this.contents = contents;
    }

    /// One plain literal.
    Match string(Machine machine, Match literal) {
        TokenRow row = machine.row();
        int token = literal.first();
        Optional<String> wrong = contents.problem(row.start(token), row.end(token), false);
        if (wrong.isPresent()) {
            // Errors of a codec stand at the last token read, others at the literal.
            throw wrong.get().startsWith("(")
                    ? machine.raiseLast(SyntaxProblem.Type.SYNTAX_ERROR, wrong.get())
                    : machine.raise(literal, literal, wrong.get());
        }
        return Match.of(isBytes(row, token) ? "bytes" : "literal", token, token);
    }

    private static boolean isBytes(TokenRow row, int token) {
        String text = row.text(token);
        int quote = 0;
        while (text.charAt(quote) != '\'' && text.charAt(quote) != '"') {
            if (text.charAt(quote) == 'b' || text.charAt(quote) == 'B') {
                return true;
            }
            quote++;
        }
        return false;
    }

    /// A whole f-string or t-string; its pieces stand among other things.
    Match formatted(Machine machine, Match start, Match pieces) {
        TokenRow row = machine.row();
        boolean raw = row.text(start.first()).toLowerCase(java.util.Locale.ROOT).indexOf('r') >= 0;
        for (Match piece : pieces.elements()) {
            if (!raw && piece.kind().equals("middle")) {
                Optional<String> wrong =
                        contents.problem(row.start(piece.first()), row.end(piece.first()), true);
                if (wrong.isPresent()) {
                    throw machine.raiseLast(SyntaxProblem.Type.SYNTAX_ERROR, wrong.get());
                }
            }
        }
        String kind =
                row.kind(start.first()) == TokenKind.FSTRING_START ? "JoinedStr" : "TemplateStr";
        return machine.node(kind, start.first(), List.of());
    }

    /// Literals side by side.
    Match concatenate(Machine machine, Match sequence) {
        List<Match> literals = sequence.elements();
        boolean bytes = literals.stream().anyMatch(literal -> literal.kind().equals("bytes"));
        boolean text = literals.stream().anyMatch(literal -> !literal.kind().equals("bytes"));
        if (bytes && text) {
            throw machine.raiseLast(
                    SyntaxProblem.Type.SYNTAX_ERROR, "cannot mix bytes and nonbytes literals");
        }
        boolean formatted =
                literals.stream().anyMatch(literal -> literal.kind().equals("JoinedStr"));
        return new Match(
                formatted ? "JoinedStr" : "literal", sequence.first(), sequence.last(), List.of());
    }

    /// The name after the exclamation mark of a replacement field.
    void conversion(Machine machine, Match mark, Match name) {
        TokenRow row = machine.row();
        char prefix = row.stringPrefix(mark.first());
        if (row.end(mark.first()) != row.start(name.first())) {
            throw machine.raise(
                    mark,
                    name,
                    prefix + "-string: conversion type must come right after the exclamation mark");
        }
        String text = row.text(name.first());
        if (!text.equals("r") && !text.equals("s") && !text.equals("a")) {
            throw machine.raise(
                    name,
                    name,
                    prefix
                            + "-string: invalid conversion character '"
                            + text
                            + "': expected 's', 'r', or 'a'");
        }
    }
}
