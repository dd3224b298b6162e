package dev.pytool.analyzer.scope;

import dev.pytool.parser.ast.ExprContext;
import dev.pytool.parser.ast.Pattern;

import java.util.List;
import java.util.Optional;

/// Patterns of the first pass.
final class PatternBinder {
    private final Declarations declarations;
    private final ExpressionBinder expressions;
    private final Depth depth;

    PatternBinder(Declarations declarations, ExpressionBinder expressions, Depth depth) {
        this.declarations = declarations;
        this.expressions = expressions;
        this.depth = depth;
    }

    private void all(List<Pattern> patterns) {
        for (Pattern pattern : patterns) {
            visit(pattern);
        }
    }

    void visit(Pattern pattern) {
        if (!depth.enter()) {
            return;
        }
        switch (pattern.kind()) {
            case MATCH_VALUE -> expressions.visit(((Pattern.MatchValue) pattern).value());
            case MATCH_SEQUENCE -> all(((Pattern.MatchSequence) pattern).patterns());
            case MATCH_OR -> all(((Pattern.MatchOr) pattern).patterns());
            case MATCH_STAR -> capture(((Pattern.MatchStar) pattern).name(), pattern);
            case MATCH_MAPPING -> {
                Pattern.MatchMapping mapping = (Pattern.MatchMapping) pattern;
                mapping.keys().forEach(expressions::visit);
                all(mapping.patterns());
                capture(mapping.rest(), pattern);
            }
            case MATCH_CLASS -> classPattern((Pattern.MatchClass) pattern);
            case MATCH_AS -> {
                Pattern.MatchAs as = (Pattern.MatchAs) pattern;
                as.pattern().ifPresent(this::visit);
                capture(as.name(), pattern);
            }
            default -> {}
        }
        depth.leave();
    }

    private void classPattern(Pattern.MatchClass pattern) {
        expressions.visit(pattern.cls());
        all(pattern.patterns());
        for (int i = 0; i < pattern.kwdAttrs().size() && i < pattern.kwdPatterns().size(); i++) {
            declarations.checkName(
                    pattern.kwdAttrs().get(i), pattern.kwdPatterns().get(i), ExprContext.STORE);
        }
        all(pattern.kwdPatterns());
    }

    private void capture(Optional<String> name, Pattern pattern) {
        name.ifPresent(found -> declarations.bind(BindingKind.MATCH, found, Symbol.LOCAL, pattern));
    }
}
