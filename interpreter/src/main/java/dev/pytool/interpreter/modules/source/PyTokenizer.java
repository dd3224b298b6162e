package dev.pytool.interpreter.modules.source;

import dev.pytool.interpreter.imports.Source;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.Codecs;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.parser.dump.TokenRows;
import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.token.Lexed;
import dev.pytool.parser.token.Lexer;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.ArrayDeque;
import java.util.Optional;

/// `_tokenize.TokenizerIter`: tuples `(type, string, start, end, line)`. All lines are read before
/// the first token; what is wrong is raised where the reader comes to it.
@PyType(value = "TokenizerIter", module = "_tokenize", subclassable = false)
public final class PyTokenizer extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyTokenizerTable());

    // Numbers of module `token`.
    private static final long OP = 55, FIRST_EXACT = 7, FIRST_FSTRING = 59, COMMENT = 65, NL = 66;

    private final Object readline;
    private final Object encoding;
    private final boolean extra;
    private ArrayDeque<Object> ready;
    private Optional<PyException> failure = Optional.empty();

    private PyTokenizer(PyClass type, Object readline, Object encoding, boolean extra) {
        super(type);
        this.readline = readline;
        this.encoding = encoding;
        this.extra = extra;
    }

    @PySlot("__new__($type, readline, /, *, encoding=None, extra_tokens=<absent>)")
    static Object create(Interp in, PyClass cls, Object readline, Object encoding, Object extra) {
        if (extra == null) {
            throw Errors.type("tokenizeriter() missing required argument 'extra_tokens' (pos 3)");
        }
        return new PyTokenizer(cls, readline, encoding, in.isTrue(extra));
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }

    @PySlot("__next__")
    Object next(Interp in) {
        if (ready == null) {
            read(in);
        }
        Object token = ready.poll();
        if (token == null && failure.isPresent()) {
            PyException raised = failure.get();
            failure = Optional.empty();
            throw raised;
        }
        return token;
    }

    private void read(Interp in) {
        ready = new ArrayDeque<>();
        SourceText source = SourceText.of(text(in));
        Lexed lexed = Lexer.lex(source.text());
        int end = firstError(lexed);
        Lines lines = new Lines(source.text());
        Brackets brackets = new Brackets();
        TokenRows.of(
                source,
                lexed.tokens(),
                (token, found, text, row, column, endRow, endColumn) -> {
                    TokenKind kind = brackets.meet(found);
                    boolean trivia = kind == TokenKind.COMMENT || kind == TokenKind.NL;
                    if (token < end && (extra || !trivia) && !brackets.hides(kind)) {
                        boolean last =
                                kind == TokenKind.END
                                        || kind == TokenKind.DEDENT
                                                && lexed.tokens().start(token) == source.length();
                        ready.add(
                                new PyTuple(
                                        number(kind),
                                        Text.of(text),
                                        new PyTuple((long) row, (long) column),
                                        new PyTuple((long) endRow, (long) endColumn),
                                        last ? "" : lines.of(kind, row, endRow)));
                    }
                });
        if (!lexed.problems().isEmpty()) {
            SyntaxProblem problem = lexed.problems().getFirst();
            failure = Optional.of(Source.error(source, problem, "<string>"));
        } else if (brackets.open()) {
            failure = Optional.of(unexpectedEnd(source));
        }
    }

    private static PyException unexpectedEnd(SourceText source) {
        int lines = LineMap.of(source.text()).lineCount() - (source.text().endsWith("\n") ? 1 : 0);
        SyntaxProblem problem =
                new SyntaxProblem(
                        SyntaxProblem.Type.SYNTAX_ERROR,
                        "unexpected EOF in multi-line statement",
                        source.length(),
                        source.length(),
                        lines,
                        0);
        return Source.error(source, problem, "<string>");
    }

    /// The lexer ends a statement whose bracket is never closed where the next one seems to begin;
    /// CPython's reads on to the end of the file.
    private static final class Brackets {
        private int depth;
        private boolean lost;

        TokenKind meet(TokenKind kind) {
            switch (kind) {
                case LPAR, LSQB, LBRACE -> depth++;
                case RPAR, RSQB, RBRACE -> depth--;
                case NEWLINE -> lost |= depth > 0;
                default -> {}
            }
            return lost && kind == TokenKind.NEWLINE ? TokenKind.NL : kind;
        }

        boolean hides(TokenKind kind) {
            return lost
                    && (kind == TokenKind.INDENT
                            || kind == TokenKind.DEDENT
                            || kind == TokenKind.END);
        }

        boolean open() {
            return lost;
        }
    }

    /// The index of the first token that is an error; past the last one where there is none.
    private static int firstError(Lexed lexed) {
        int i = 0;
        while (i < lexed.tokens().size() && lexed.tokens().kind(i) != TokenKind.ERROR) {
            i++;
        }
        return i;
    }

    /// Everything the program's function reads, until it answers nothing or stops.
    private String text(Interp in) {
        StringBuilder all = new StringBuilder();
        while (true) {
            Object line;
            try {
                line = in.call(readline);
            } catch (PyException e) {
                if (!e.is(Errors.STOP_ITERATION)) {
                    throw e;
                }
                return all.toString();
            }
            if (line instanceof PyBytes && encoding != PyNone.NONE) {
                line = Codecs.decode(in, line, encoding, "replace");
            } else if (!Text.is(line)) {
                throw Errors.type(
                        encoding == PyNone.NONE
                                ? "readline() returned a non-string object"
                                : "readline() returned a non-bytes object");
            }
            String text = Text.java(line);
            if (text.isEmpty()) {
                return all.toString();
            }
            all.append(text);
        }
    }

    private long number(TokenKind kind) {
        return switch (kind) {
            case END -> 0L;
            case NAME -> 1L;
            case NUMBER -> 2L;
            case STRING -> 3L;
            case NEWLINE -> 4L;
            case INDENT -> 5L;
            case DEDENT -> 6L;
            case COMMENT -> COMMENT;
            case NL -> NL;
            case UNKNOWN -> OP;
            default -> {
                int fstring = kind.ordinal() - TokenKind.FSTRING_START.ordinal();
                if (kind.compareTo(TokenKind.TSTRING_END) <= 0) {
                    yield FIRST_FSTRING + fstring;
                }
                yield extra ? OP : FIRST_EXACT + kind.ordinal() - TokenKind.LPAR.ordinal();
            }
        };
    }

    /// The physical lines of tokens: a string shows all of its own.
    private record Lines(String text, LineMap map) {
        Lines(String text) {
            this(text, LineMap.of(text));
        }

        Object of(TokenKind kind, int row, int endRow) {
            if (endRow > map.lineCount()) {
                return "";
            }
            boolean string =
                    kind == TokenKind.STRING
                            || kind.compareTo(TokenKind.FSTRING_START) >= 0
                                    && kind.compareTo(TokenKind.TSTRING_END) <= 0;
            int start = map.lineStart((string ? row : endRow) - 1);
            return Text.of(text.substring(start, map.lineEnd(endRow - 1)));
        }
    }
}
