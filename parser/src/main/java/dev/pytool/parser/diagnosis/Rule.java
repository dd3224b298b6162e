package dev.pytool.parser.diagnosis;

import java.util.List;

/// A named rule. The reader of the rules fills in the choice after all names are known.
final class Rule {
    final String name;
    final int number;
    boolean memo;
    boolean left;
    boolean quiet;
    boolean error;
    boolean skip;
    Choice choice = new Choice(List.of());

    Rule(String name, int number) {
        this.name = name;
        this.number = number;
    }

    boolean remembers() {
        return memo || left;
    }
}
