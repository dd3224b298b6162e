package dev.pytool.interpreter.prompt;

import dev.pytool.interpreter.object.Blocking;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// The function that asks the person: takes a prompt, answers a line, or raises EOFError or
/// KeyboardInterrupt.
@PyType(value = "prompt", home = "-", subclassable = false)
final class PyPrompt extends PyObject {
    static final PyClass TYPE = PyClass.builtin(new PyPromptTable());

    private final LineSource lines;

    PyPrompt(LineSource lines) {
        super(TYPE);
        this.lines = lines;
    }

    @PySlot("__call__($self, prompt='', /)")
    Object ask(Interp in, Object prompt) {
        for (String stream : new String[] {"stdout", "stderr"}) {
            in.callMethod(in.machine().sys().get(stream), "flush");
        }
        String shown = Display.strText(in, prompt);
        LineSource.Answer answer = Blocking.released(in, () -> lines.line(shown));
        return switch (answer) {
            case LineSource.Answer.Line(String text) -> Text.of(text);
            case LineSource.Answer.End _ -> throw Errors.of(ExceptionTypes.EOF_ERROR);
            case LineSource.Answer.Interrupt _ ->
                    throw Errors.of(ExceptionTypes.KEYBOARD_INTERRUPT);
        };
    }
}
