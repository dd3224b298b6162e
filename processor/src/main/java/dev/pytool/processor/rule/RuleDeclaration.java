package dev.pytool.processor.rule;

import java.util.List;

/// One rule class as the compiler sees it.
record RuleDeclaration(
        Rule rule,
        String type,
        String home,
        String documentation,
        List<Subscription> subscriptions) {
    String code() {
        return rule.code();
    }

    String origin() {
        return home.substring(home.lastIndexOf('.') + 1);
    }
}
