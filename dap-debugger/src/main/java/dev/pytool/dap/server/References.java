package dev.pytool.dap.server;

import dev.pytool.interpreter.debug.Stepper;

import java.util.ArrayList;
import java.util.List;

/// Numbers for what a client may expand or point at; they hold during one stop.
final class References {
    private final List<Object> targets = new ArrayList<>();

    /// The variables of a frame's function.
    record Locals(Stepper.Place place) {}

    /// The globals a frame sees.
    record Globals(Stepper.Place place) {}

    int of(Object target) {
        targets.add(target);
        return targets.size();
    }

    Object at(int number) {
        if (number < 1 || number > targets.size()) {
            throw Session.failure("unknown variablesReference " + number);
        }
        return targets.get(number - 1);
    }
}
