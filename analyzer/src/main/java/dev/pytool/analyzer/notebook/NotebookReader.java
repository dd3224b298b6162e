package dev.pytool.analyzer.notebook;

import dev.pytool.analyzer.notebook.Notebook.Cell;
import dev.pytool.analyzer.notebook.Notebook.Malformed;

import java.util.ArrayList;
import java.util.List;

/// Walks the JSON of a notebook and notes where the sources of code cells stand.
final class NotebookReader {
    private static final int DEEPEST = 500;

    private final String text;
    private final List<Cell> cells = new ArrayList<>();
    private String language = "python";
    private int at;
    private int count;

    NotebookReader(String text) {
        this.text = text;
    }

    boolean isPython() {
        return language.equals("python") || language.equals("ipython");
    }

    List<Cell> read() throws Malformed {
        blanks();
        expect('{');
        members(
                (key, depth) -> {
                    switch (key) {
                        case "cells" -> {
                            expect('[');
                            elements(depth, this::cell);
                        }
                        case "metadata" -> {
                            expect('{');
                            members(this::metadata, depth);
                        }
                        default -> skip(depth);
                    }
                },
                0);
        blanks();
        if (at < text.length()) {
            throw wrong("the file should end here");
        }
        return cells;
    }

    /// What to do with the value that follows a key; the reader stands at its first character.
    private interface Member {
        void read(String key, int depth) throws Malformed;
    }

    private interface Element {
        void read(int depth) throws Malformed;
    }

    private void metadata(String key, int depth) throws Malformed {
        if (key.equals("language_info") && peek() == '{') {
            expect('{');
            members(
                    (name, inner) -> {
                        if (name.equals("name") && peek() == '"') {
                            language = string();
                        } else {
                            skip(inner);
                        }
                    },
                    depth);
        } else {
            skip(depth);
        }
    }

    private void cell(int depth) throws Malformed {
        count++;
        String[] type = {""};
        int[] place = {-1, -1};
        StringBuilder code = new StringBuilder();
        expect('{');
        members(
                (key, inner) -> {
                    if (key.equals("cell_type") && peek() == '"') {
                        type[0] = string();
                    } else if (key.equals("source")) {
                        place[0] = at;
                        source(code, inner);
                        place[1] = at;
                    } else {
                        skip(inner);
                    }
                },
                depth);
        if (type[0].equals("code") && place[0] >= 0) {
            cells.add(new Cell(count, place[0], place[1], code.toString()));
        }
    }

    private void source(StringBuilder code, int depth) throws Malformed {
        if (peek() == '"') {
            code.append(string());
        } else {
            expect('[');
            elements(depth, _ -> code.append(string()));
        }
    }

    private void members(Member member, int depth) throws Malformed {
        blanks();
        if (peek() == '}') {
            at++;
            return;
        }
        while (true) {
            blanks();
            String key = string();
            blanks();
            expect(':');
            blanks();
            member.read(key, depth + 1);
            blanks();
            if (peek() != ',') {
                break;
            }
            at++;
        }
        expect('}');
    }

    private void elements(int depth, Element element) throws Malformed {
        blanks();
        if (peek() == ']') {
            at++;
            return;
        }
        while (true) {
            blanks();
            element.read(depth + 1);
            blanks();
            if (peek() != ',') {
                break;
            }
            at++;
        }
        expect(']');
    }

    private void skip(int depth) throws Malformed {
        if (depth > DEEPEST) {
            throw wrong("values nest too deeply");
        }
        switch (peek()) {
            case '{' -> {
                at++;
                members((_, inner) -> skip(inner), depth);
            }
            case '[' -> {
                at++;
                elements(depth, this::skip);
            }
            case '"' -> string();
            default -> {
                int start = at;
                while (at < text.length() && ",]}: \t\r\n".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
                if (start == at) {
                    throw wrong("a value is missing here");
                }
            }
        }
    }

    private String string() throws Malformed {
        expect('"');
        StringBuilder out = new StringBuilder();
        while (peek() != '"') {
            if (at >= text.length() || peek() == '\n') {
                throw wrong("the string does not end");
            }
            char c = text.charAt(at++);
            if (c == '\\') {
                escape(out);
            } else {
                out.append(c);
            }
        }
        at++;
        return out.toString();
    }

    private void escape(StringBuilder out) throws Malformed {
        char c = peek();
        at++;
        switch (c) {
            case 'n' -> out.append('\n');
            case 't' -> out.append('\t');
            case 'r' -> out.append('\r');
            case 'b' -> out.append('\b');
            case 'f' -> out.append('\f');
            case '"', '\\', '/' -> out.append(c);
            case 'u' -> {
                try {
                    out.append(
                            (char)
                                    Integer.parseInt(
                                            text.substring(at, Math.min(at + 4, text.length())),
                                            16));
                } catch (NumberFormatException e) {
                    throw wrong("four hexadecimal digits expected");
                }
                at += 4;
            }
            default -> throw wrong("unknown escape");
        }
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void expect(char c) throws Malformed {
        if (peek() != c) {
            throw wrong("'" + c + "' expected");
        }
        at++;
    }

    private Malformed wrong(String message) {
        return new Malformed(message, Math.min(at, text.length()));
    }
}
