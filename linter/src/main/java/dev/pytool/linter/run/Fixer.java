package dev.pytool.linter.run;

import dev.pytool.analyzer.report.Diagnostic;
import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.Linter;
import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.text.SourceText;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// Applies fixes round after round. Of fixes that overlap one waits for the next round; a fix that
/// breaks the file is dropped for good.
public final class Fixer {
    /// Rules whose fixes undo each other end here.
    private static final int ROUNDS = 100;

    private Fixer() {}

    public static Linter.FixResult run(
            SourceText source,
            ParseOptions parsing,
            Function<SourceText, List<Diagnostic>> lint,
            Predicate<Diagnostic> wanted,
            Linter.Moves moves) {
        SourceText text = source;
        List<String> history = new ArrayList<>(List.of(text.text()));
        int applied = 0;
        List<Diagnostic> findings = lint.apply(text);
        for (int round = 0; round < ROUNDS; round++) {
            List<Fix> chosen = choose(findings.stream().filter(wanted).toList());
            if (chosen.isEmpty()) {
                break;
            }
            boolean parsed = parses(text, parsing);
            String next = apply(text.text(), chosen);
            if (parsed && !parses(with(text, next), parsing)) {
                chosen = sound(text, parsing, chosen);
                next = apply(text.text(), chosen);
            }
            if (chosen.isEmpty()) {
                break;
            }
            moves.applied(text.text(), edits(chosen), next);
            int before = history.indexOf(next);
            if (before >= 0) {
                text = with(text, settled(history.subList(before, history.size())));
                findings = lint.apply(text);
                break;
            }
            history.add(next);
            applied += chosen.size();
            text = with(text, next);
            findings = lint.apply(text);
        }
        return new Linter.FixResult(text, findings, applied);
    }

    /// Fixes that chase each other come to rest at the text that is smallest, wherever the chase
    /// began: so a second run changes nothing.
    private static String settled(List<String> chase) {
        return Collections.min(
                chase,
                Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    }

    private static SourceText with(SourceText source, String text) {
        return new SourceText(text, source.encoding(), source.byteOrderMark());
    }

    private static boolean parses(SourceText text, ParseOptions parsing) {
        return Parser.parse(text, parsing).problems().isEmpty();
    }

    private static List<Fix> sound(SourceText text, ParseOptions parsing, List<Fix> fixes) {
        List<Fix> sound = new ArrayList<>();
        for (Fix fix : fixes) {
            sound.add(fix);
            if (!parses(with(text, apply(text.text(), sound)), parsing)) {
                sound.removeLast();
            }
        }
        return sound;
    }

    private static List<Fix> choose(List<Diagnostic> findings) {
        List<Diagnostic> sorted = new ArrayList<>(findings);
        sorted.sort(
                Comparator.comparingInt((Diagnostic each) ->
                                each.code().equals("F811")
                                                || each.code().equals("D400")
                                                || each.code().equals("D415")
                                        ? 0
                                        : 1)
                        .thenComparingInt(
                                each -> each.fix().orElseThrow().edits().getFirst().start()));
        List<Fix> chosen = new ArrayList<>();
        Set<Edit> shared = new HashSet<>();
        int last = -1;
        for (Diagnostic each : sorted) {
            Fix fix = each.fix().orElseThrow();
            // An edit that several findings ask for, such as an import, is made once.
            List<Edit> own = fix.edits().stream().filter(edit -> !shared.contains(edit)).toList();
            if (!own.isEmpty() && own.getFirst().start() <= last) {
                continue;
            }
            chosen.add(fix);
            if (!own.isEmpty()) {
                shared.addAll(own);
                last = own.getLast().end();
            }
        }
        return chosen;
    }

    /// The edits of all fixes in their order, each once.
    private static List<Edit> edits(List<Fix> fixes) {
        Set<Edit> distinct = new LinkedHashSet<>();
        fixes.forEach(fix -> distinct.addAll(fix.edits()));
        List<Edit> edits = new ArrayList<>(distinct);
        edits.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
        return edits;
    }

    private static String apply(String text, List<Fix> fixes) {
        StringBuilder out = new StringBuilder(text.length() + 64);
        int from = 0;
        for (Edit edit : edits(fixes)) {
            out.append(text, from, edit.start()).append(edit.replacement());
            from = edit.end();
        }
        return out.append(text, from, text.length()).toString();
    }
}
