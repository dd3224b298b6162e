package dev.pytool.dap.server;

import dev.pytool.interpreter.debug.FrameCode;
import dev.pytool.interpreter.debug.Stepper;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyDict;

import org.eclipse.lsp4j.debug.CompletionItem;
import org.eclipse.lsp4j.debug.CompletionsArguments;
import org.eclipse.lsp4j.debug.CompletionsResponse;
import org.eclipse.lsp4j.debug.EvaluateArguments;
import org.eclipse.lsp4j.debug.EvaluateResponse;
import org.eclipse.lsp4j.debug.SetExpressionArguments;
import org.eclipse.lsp4j.debug.SetExpressionResponse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Code the user types while the program is stopped.
final class EvaluateRequests {
    private static final Pattern NAME =
            Pattern.compile("((?:\\w+\\.)*)(\\w*)$", Pattern.UNICODE_CHARACTER_CLASS);

    private EvaluateRequests() {}

    static EvaluateResponse evaluate(Session.Halt halt, EvaluateArguments arguments) {
        Stepper.Place place = VariableRequests.place(halt, arguments.getFrameId());
        String context = arguments.getContext() == null ? "repl" : arguments.getContext();
        EvaluateResponse response = new EvaluateResponse();
        Optional<Object> value =
                context.equals("repl")
                        ? typed(halt, place, arguments.getExpression())
                        : Optional.of(
                                FrameCode.evaluate(
                                        halt.in(), place.frame(), arguments.getExpression()));
        response.setResult("");
        value.ifPresent(answer -> {
            response.setResult(
                    context.equals("clipboard")
                            ? ValueText.full(halt.in(), answer)
                            : ValueText.of(
                                    halt.in(),
                                    answer,
                                    VariableRequests.hex(arguments.getFormat())));
            response.setType(PyClass.of(answer).name());
            response.setVariablesReference(VariableRequests.reference(halt, answer));
            if (Children.indexed(answer) > 0) {
                response.setIndexedVariables(Children.indexed(answer));
            }
        });
        return response;
    }

    /// An expression's value, or nothing after a statement.
    private static Optional<Object> typed(Session.Halt halt, Stepper.Place place, String text) {
        boolean expression = true;
        try {
            dev.pytool.interpreter.imports.Source.compile(
                    halt.in(), text.strip(), "<debug>", "eval");
        } catch (PyException e) {
            if (!e.is(ExceptionTypes.SYNTAX_ERROR)) {
                throw e;
            }
            expression = false;
        }
        if (expression) {
            return Optional.of(FrameCode.evaluate(halt.in(), place.frame(), text));
        }
        FrameCode.execute(halt.in(), place.frame(), text);
        flush(halt);
        return Optional.empty();
    }

    /// What the text printed is to be seen now, not when the program's buffer is full.
    private static void flush(Session.Halt halt) {
        Object out = halt.in().machine().sys().get("stdout");
        if (out != null && out != dev.pytool.interpreter.types.PyNone.NONE) {
            halt.in().callMethod(out, "flush");
        }
    }

    static SetExpressionResponse assign(Session.Halt halt, SetExpressionArguments arguments) {
        Stepper.Place place = VariableRequests.place(halt, arguments.getFrameId());
        String target = arguments.getExpression();
        FrameCode.execute(halt.in(), place.frame(), target + " = (" + arguments.getValue() + ")");
        Object value = FrameCode.evaluate(halt.in(), place.frame(), target);
        SetExpressionResponse response = new SetExpressionResponse();
        response.setValue(
                ValueText.of(halt.in(), value, VariableRequests.hex(arguments.getFormat())));
        response.setType(PyClass.of(value).name());
        response.setVariablesReference(VariableRequests.reference(halt, value));
        return response;
    }

    static CompletionsResponse complete(Session.Halt halt, CompletionsArguments arguments) {
        Stepper.Place place = VariableRequests.place(halt, arguments.getFrameId());
        String[] lines = arguments.getText().split("\n", -1);
        int line = arguments.getLine() == null ? 1 : arguments.getLine();
        String text = lines[Math.clamp(line - 1, 0, lines.length - 1)];
        Matcher name =
                NAME.matcher(
                        text.substring(0, Math.clamp(arguments.getColumn() - 1, 0, text.length())));
        List<CompletionItem> items = new ArrayList<>();
        if (name.find()) {
            for (String one : candidates(halt, place, name.group(1))) {
                if (one.startsWith(name.group(2))) {
                    CompletionItem item = new CompletionItem();
                    item.setLabel(one);
                    item.setStart(name.start(2));
                    item.setLength(name.group(2).length());
                    items.add(item);
                }
            }
        }
        CompletionsResponse response = new CompletionsResponse();
        response.setTargets(items.toArray(new CompletionItem[0]));
        return response;
    }

    private static Iterable<String> candidates(
            Session.Halt halt, Stepper.Place place, String prefix) {
        if (!prefix.isEmpty()) {
            String owner = prefix.substring(0, prefix.length() - 1);
            return Children.directory(
                    halt.in(), FrameCode.evaluate(halt.in(), place.frame(), owner));
        }
        TreeSet<String> names = new TreeSet<>();
        for (PyDict dict :
                List.of(
                        VariableRequests.locals(place.frame()),
                        place.frame().globals(),
                        halt.in().machine().builtins().attributes())) {
            dict.keys().stream().filter(Text::is).map(Text::java).forEach(names::add);
        }
        return names;
    }
}
