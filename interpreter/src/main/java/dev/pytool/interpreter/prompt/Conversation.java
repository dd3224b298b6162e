package dev.pytool.interpreter.prompt;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.types.PyModuleObject;
import dev.pytool.interpreter.types.PyNone;

import java.util.ArrayList;
import java.util.List;

/// Reads, evaluates and prints until the person has enough: the library's own `code` module, asking
/// a [LineSource].
public final class Conversation {
    private static final int MOST_COMPLETIONS = 500;

    private final Interp in;
    private final PyModuleObject main;

    private Conversation(Interp in, PyModuleObject main) {
        this.in = in;
        this.main = main;
    }

    /// Talks; returns at the end of the lines, and raises SystemExit for `exit()`.
    public static void hold(Interp in, PyModuleObject main, LineSource lines) {
        Conversation talk = new Conversation(in, main);
        talk.install();
        lines.start(talk::completions);
        Object console =
                in.call(
                        Attributes.read(in, talk.module("code"), "InteractiveConsole"),
                        new Object[] {main.attributes(), "<stdin>"},
                        Args.NO_NAMES);
        Attributes.write(in, console, "raw_input", new PyPrompt(lines));
        Object[] values = {Text.of(lines.banner().orElse("")), ""};
        in.call(
                Attributes.read(in, console, "interact"),
                values,
                new String[] {"banner", "exitmsg"});
    }

    private Object module(String name) {
        return in.machine().imports().importModule(in, name);
    }

    /// What module `site` gives to a person: `exit`, `quit`, `help`.
    private void install() {
        PyModuleObject builtins = in.machine().builtins();
        Object site = module("_sitebuiltins");
        Object quitter = Attributes.read(in, site, "Quitter");
        for (String name : new String[] {"exit", "quit"}) {
            builtins.put(name, in.call(quitter, name, "Ctrl-D (i.e. EOF)"));
        }
        builtins.put("help", in.call(Attributes.read(in, site, "_Helper")));
    }

    private List<String> completions(String start) {
        in.machine().lock().lock();
        try {
            Object completer = in.callMethod(module("rlcompleter"), "Completer", main.attributes());
            List<String> found = new ArrayList<>();
            for (long i = 0; i < MOST_COMPLETIONS; i++) {
                Object one = in.callMethod(completer, "complete", Text.of(start), i);
                if (one == PyNone.NONE) {
                    break;
                }
                found.add(Text.java(one));
            }
            return found;
        } catch (PyException e) {
            // Completing may run the program's own code; what that raises ends no conversation.
            return List.of();
        } finally {
            in.machine().lock().unlock();
        }
    }
}
