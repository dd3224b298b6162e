package dev.pytool.cli.prompt;

import dev.pytool.cli.console.Console;
import dev.pytool.interpreter.prompt.LineSource;

import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A terminal with line editing, a history that outlives the conversation, completion of names and
/// coloured input (unless NO_COLOR is set).
public final class TerminalLines implements LineSource, AutoCloseable {
    private final Terminal terminal;
    private final LineReader reader;
    private Function<String, List<String>> completions = start -> List.of();

    private TerminalLines(Terminal terminal, Console console) {
        this.terminal = terminal;
        boolean colour = console.variable("NO_COLOR").isEmpty();
        LineReaderBuilder builder =
                LineReaderBuilder.builder()
                        .terminal(terminal)
                        .completer(completer())
                        .parser(new DefaultParser().escapeChars(null).quoteChars(new char[0]))
                        .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                        .option(LineReader.Option.INSERT_TAB, true)
                        .variable(LineReader.HISTORY_FILE, history(console));
        if (colour) {
            builder.highlighter(new PythonColours());
        }
        reader = builder.build();
    }

    /// The terminal of the process, driven through `stty`: no native code is loaded.
    public static TerminalLines open(Console console) throws IOException {
        return new TerminalLines(
                TerminalBuilder.builder().system(true).provider("exec").build(), console);
    }

    private static Path history(Console console) {
        Path home =
                console.variable("XDG_STATE_HOME")
                        .map(Path::of)
                        .orElse(Path.of(System.getProperty("user.home"), ".local", "state"));
        return home.resolve("pytool").resolve("python_history");
    }

    @Override
    public Optional<String> banner() {
        return Optional.of(
                "pytool, Python 3.14. Type \"help\" for more information; exit() or Ctrl-D leaves.");
    }

    @Override
    public void start(Function<String, List<String>> names) {
        completions = names;
    }

    @Override
    public Answer line(String prompt) {
        try {
            return new Answer.Line(reader.readLine(prompt));
        } catch (UserInterruptException e) {
            return new Answer.Interrupt();
        } catch (EndOfFileException e) {
            return new Answer.End();
        }
    }

    /// Completes the dotted name before the cursor; the tabulator indents where there is none.
    private Completer completer() {
        return (_, line, candidates) -> {
            String before = line.line().substring(0, line.cursor());
            int start = before.length();
            while (start > 0 && isNamePart(before.charAt(start - 1))) {
                start--;
            }
            String name = before.substring(start);
            String word = line.word().substring(0, line.wordCursor());
            if (name.isEmpty() || !word.endsWith(name)) {
                return;
            }
            String kept = word.substring(0, word.length() - name.length());
            for (String found : completions.apply(name)) {
                String text = found.stripTrailing();
                candidates.add(new Candidate(kept + text, text, null, null, null, null, false));
            }
        };
    }

    private static boolean isNamePart(char c) {
        return c == '.' || Character.isUnicodeIdentifierPart(c);
    }

    @Override
    public void close() throws IOException {
        reader.getHistory().save();
        terminal.close();
    }
}
