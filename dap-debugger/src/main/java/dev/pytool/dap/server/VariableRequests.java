package dev.pytool.dap.server;

import dev.pytool.interpreter.debug.FrameCode;
import dev.pytool.interpreter.debug.Stepper;
import dev.pytool.interpreter.eval.PyFrame;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyDict;

import org.eclipse.lsp4j.debug.Scope;
import org.eclipse.lsp4j.debug.ScopePresentationHint;
import org.eclipse.lsp4j.debug.ScopesArguments;
import org.eclipse.lsp4j.debug.ScopesResponse;
import org.eclipse.lsp4j.debug.SetVariableArguments;
import org.eclipse.lsp4j.debug.SetVariableResponse;
import org.eclipse.lsp4j.debug.ValueFormat;
import org.eclipse.lsp4j.debug.Variable;
import org.eclipse.lsp4j.debug.VariablesArguments;
import org.eclipse.lsp4j.debug.VariablesArgumentsFilter;
import org.eclipse.lsp4j.debug.VariablesResponse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What variables hold, and changing it.
final class VariableRequests {
    private VariableRequests() {}

    static ScopesResponse scopes(Session.Halt halt, ScopesArguments arguments) {
        Stepper.Place place = place(halt, arguments.getFrameId());
        Scope locals = new Scope();
        locals.setName("Locals");
        locals.setPresentationHint(ScopePresentationHint.LOCALS);
        locals.setVariablesReference(halt.references().of(new References.Locals(place)));
        Scope globals = new Scope();
        globals.setName("Globals");
        globals.setVariablesReference(halt.references().of(new References.Globals(place)));
        ScopesResponse response = new ScopesResponse();
        response.setScopes(new Scope[] {locals, globals});
        return response;
    }

    /// The frame of a number given out in this stop; the innermost where the request names none.
    static Stepper.Place place(Session.Halt halt, Integer number) {
        if (number == null) {
            return halt.stop().places().getFirst();
        }
        if (halt.references().at(number) instanceof Stepper.Place place) {
            return place;
        }
        throw Session.failure("unknown frameId " + number);
    }

    static VariablesResponse variables(Session.Halt halt, VariablesArguments arguments) {
        Object target = halt.references().at(arguments.getVariablesReference());
        int start = arguments.getStart() == null ? 0 : arguments.getStart();
        int count = arguments.getCount() == null ? 0 : arguments.getCount();
        List<Variable> shown = new ArrayList<>();
        for (Children.Child child : children(halt, target, start, count)) {
            boolean index =
                    child.path().filter(path -> path.equals("[" + child.name() + "]")).isPresent();
            if (arguments.getFilter() == null
                    || index == arguments.getFilter().equals(VariablesArgumentsFilter.INDEXED)) {
                shown.add(variable(halt, child, arguments.getFormat()));
            }
        }
        VariablesResponse response = new VariablesResponse();
        response.setVariables(shown.toArray(new Variable[0]));
        return response;
    }

    private static List<Children.Child> children(
            Session.Halt halt, Object target, int start, int count) {
        return switch (target) {
            case References.Locals scope ->
                    named(halt.in(), scope.place().frame(), locals(scope.place().frame()), true);
            case References.Globals scope ->
                    named(halt.in(), scope.place().frame(), scope.place().frame().globals(), false);
            default -> Children.of(halt.in(), target, start, count);
        };
    }

    /// The variables a frame calls its own.
    static PyDict locals(PyFrame frame) {
        return frame.localsMapping() instanceof PyDict dict ? dict : frame.snapshot();
    }

    private static List<Children.Child> named(
            Interp in, PyFrame frame, PyDict names, boolean local) {
        List<Children.Child> children = new ArrayList<>();
        for (Object[] entry : names.entryArray()) {
            if (Text.is(entry[0]) && !Text.java(entry[0]).equals("__builtins__")) {
                String name = Text.java(entry[0]);
                children.add(
                        new Children.Child(
                                name,
                                entry[1],
                                Optional.empty(),
                                Optional.of(value -> {
                                    if (!local || !frame.assign(name, value)) {
                                        names.put(in, entry[0], value);
                                    }
                                })));
            }
        }
        children.sort(
                java.util.Comparator.comparing(
                        (Children.Child child) -> child.name().startsWith("__")));
        return children;
    }

    private static Variable variable(Session.Halt halt, Children.Child child, ValueFormat format) {
        Variable variable = new Variable();
        variable.setName(child.name());
        variable.setValue(ValueText.of(halt.in(), child.value(), hex(format)));
        variable.setType(PyClass.of(child.value()).name());
        if (child.path().isEmpty()) {
            variable.setEvaluateName(child.name());
        }
        variable.setVariablesReference(reference(halt, child.value()));
        if (Children.indexed(child.value()) > 0) {
            variable.setIndexedVariables(Children.indexed(child.value()));
        }
        return variable;
    }

    static boolean hex(ValueFormat format) {
        return format != null && Boolean.TRUE.equals(format.getHex());
    }

    /// The number to expand a value by; 0 where there is nothing inside.
    static int reference(Session.Halt halt, Object value) {
        return Children.any(value) ? halt.references().of(value) : 0;
    }

    static SetVariableResponse set(Session.Halt halt, SetVariableArguments arguments) {
        Object target = halt.references().at(arguments.getVariablesReference());
        Stepper.Place place =
                switch (target) {
                    case References.Locals scope -> scope.place();
                    case References.Globals scope -> scope.place();
                    default -> halt.stop().places().getFirst();
                };
        Children.Child child =
                children(halt, target, 0, 0).stream()
                        .filter(one -> one.name().equals(arguments.getName()))
                        .findFirst()
                        .orElseThrow(() -> Session.failure("no variable " + arguments.getName()));
        Object value = FrameCode.evaluate(halt.in(), place.frame(), arguments.getValue());
        child.set()
                .orElseThrow(() -> Session.failure(arguments.getName() + " cannot be changed"))
                .accept(value);
        SetVariableResponse response = new SetVariableResponse();
        response.setValue(ValueText.of(halt.in(), value, hex(arguments.getFormat())));
        response.setType(PyClass.of(value).name());
        response.setVariablesReference(reference(halt, value));
        return response;
    }
}
