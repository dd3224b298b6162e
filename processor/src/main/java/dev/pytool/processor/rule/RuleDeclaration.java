package dev.pytool.processor.rule;

import java.util.List;
import java.util.Optional;

/// One rule class as the compiler sees it.
record RuleDeclaration(
        Rule rule,
        Optional<BanditTest> bandit,
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
