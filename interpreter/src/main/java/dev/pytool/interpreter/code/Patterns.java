package dev.pytool.interpreter.code;

import dev.pytool.parser.ast.MatchCase;
import dev.pytool.parser.ast.Pattern;
import dev.pytool.parser.ast.Stmt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `match` (PEP 634). Subjects, parts and captures live in hidden slots: where a pattern fails the
/// stack is as it was, and names are bound only when the whole pattern has matched.
final class Patterns {
    private final Compiler compiler;

    Patterns(Compiler compiler) {
        this.compiler = compiler;
    }

    void match(Stmt.Match match) {
        Label end = new Label();
        compiler.visit(match.subject());
        int subject = save();
        for (MatchCase alternative : match.cases()) {
            Label next = new Label();
            Map<String, Integer> captures = new LinkedHashMap<>();
            compiler.code().at(alternative.pattern());
            test(alternative.pattern(), subject, captures, next);
            captures.forEach((name, slot) -> {
                compiler.emit(Opcode.LOAD_FAST, slot);
                compiler.names.store(name);
            });
            alternative.guard().ifPresent(guard -> compiler.conditions.jumpUnless(guard, next));
            compiler.statements.visit(alternative.body());
            compiler.code().nowhere();
            compiler.code().jump(Opcode.JUMP, end);
            compiler.code().place(next);
        }
        compiler.code().place(end);
        compiler.emit(Opcode.CLEAR_FAST, subject);
    }

    /// Moves the top of the stack into a new slot.
    private int save() {
        int slot = compiler.unit.variables.addHidden();
        compiler.emit(Opcode.STORE_FAST, slot);
        return slot;
    }

    private void test(Pattern pattern, int subject, Map<String, Integer> captures, Label failed) {
        compiler.code().at(pattern);
        switch (pattern) {
            case Pattern.MatchValue value -> {
                load(subject);
                compiler.visit(value.value());
                compiler.emit(Opcode.COMPARE_OP, 2);
                failUnless(failed);
            }
            case Pattern.MatchSingleton singleton -> {
                load(subject);
                compiler.constants.load(singleton.value());
                compiler.emit(Opcode.IS_OP, 0);
                failUnless(failed);
            }
            case Pattern.MatchSequence sequence ->
                    sequence(sequence.patterns(), subject, captures, failed);
            case Pattern.MatchMapping mapping -> mapping(mapping, subject, captures, failed);
            case Pattern.MatchClass type -> type(type, subject, captures, failed);
            case Pattern.MatchStar star -> capture(star.name(), subject, captures);
            case Pattern.MatchAs as -> {
                as.pattern().ifPresent(inner -> test(inner, subject, captures, failed));
                capture(as.name(), subject, captures);
            }
            case Pattern.MatchOr or -> alternatives(or, subject, captures, failed);
        }
    }

    private void load(int slot) {
        compiler.emit(Opcode.LOAD_FAST, slot);
    }

    private void failUnless(Label failed) {
        compiler.code().jump(Opcode.POP_JUMP_IF_FALSE, failed);
    }

    /// Every alternative captures the same names: they share the slots of the first.
    private void capture(Optional<String> name, int subject, Map<String, Integer> captures) {
        if (name.isEmpty()) {
            return;
        }
        load(subject);
        Integer slot = captures.get(name.get());
        if (slot == null) {
            captures.put(name.get(), save());
        } else {
            compiler.emit(Opcode.STORE_FAST, slot);
        }
    }

    private void alternatives(
            Pattern.MatchOr or, int subject, Map<String, Integer> captures, Label failed) {
        Label matched = new Label();
        for (int i = 0; i + 1 < or.patterns().size(); i++) {
            Label next = new Label();
            test(or.patterns().get(i), subject, captures, next);
            compiler.code().jump(Opcode.JUMP, matched);
            compiler.code().place(next);
        }
        test(or.patterns().getLast(), subject, captures, failed);
        compiler.code().place(matched);
    }

    private void sequence(
            List<Pattern> patterns, int subject, Map<String, Integer> captures, Label failed) {
        load(subject);
        compiler.emit(Opcode.MATCH_SEQUENCE);
        dropUnder(failed);
        int star = -1;
        for (int i = 0; i < patterns.size(); i++) {
            star = patterns.get(i) instanceof Pattern.MatchStar ? i : star;
        }
        load(subject);
        compiler.emit(Opcode.GET_LEN);
        compiler.emit(Opcode.SWAP, 2);
        compiler.emit(Opcode.POP_TOP);
        compiler.constants.integer(star < 0 ? patterns.size() : patterns.size() - 1);
        compiler.emit(Opcode.COMPARE_OP, star < 0 ? 2 : 5);
        failUnless(failed);
        load(subject);
        if (star < 0) {
            compiler.emit(Opcode.UNPACK_SEQUENCE, patterns.size());
        } else {
            compiler.emit(Opcode.UNPACK_EX, star | patterns.size() - star - 1 << 8);
        }
        int[] parts = patterns.stream().mapToInt(pattern -> save()).toArray();
        for (int i = 0; i < parts.length; i++) {
            test(patterns.get(i), parts[i], captures, failed);
        }
    }

    /// Stack: the subject and a truth value, both taken.
    private void dropUnder(Label failed) {
        compiler.emit(Opcode.SWAP, 2);
        compiler.emit(Opcode.POP_TOP);
        failUnless(failed);
    }

    private void mapping(
            Pattern.MatchMapping pattern,
            int subject,
            Map<String, Integer> captures,
            Label failed) {
        load(subject);
        compiler.emit(Opcode.MATCH_MAPPING);
        dropUnder(failed);
        int count = pattern.keys().size();
        if (count > 0) {
            load(subject);
            compiler.emit(Opcode.GET_LEN);
            compiler.emit(Opcode.SWAP, 2);
            compiler.emit(Opcode.POP_TOP);
            compiler.constants.integer(count);
            compiler.emit(Opcode.COMPARE_OP, 5);
            failUnless(failed);
        }
        pattern.keys().forEach(compiler::visit);
        compiler.emit(Opcode.BUILD_TUPLE, count);
        int keys = save();
        load(subject);
        load(keys);
        compiler.emit(Opcode.MATCH_KEYS);
        int values = save();
        compiler.emit(Opcode.POP_TOP);
        compiler.emit(Opcode.POP_TOP);
        load(values);
        compiler.code().jump(Opcode.POP_JUMP_IF_NONE, failed);
        load(values);
        compiler.emit(Opcode.UNPACK_SEQUENCE, count);
        int[] parts = pattern.patterns().stream().mapToInt(part -> save()).toArray();
        for (int i = 0; i < parts.length; i++) {
            test(pattern.patterns().get(i), parts[i], captures, failed);
        }
        if (pattern.rest().isPresent()) {
            rest(subject, keys, count);
            captures.put(pattern.rest().get(), save());
        }
    }

    /// Pushes a copy of the mapping without the keys.
    private void rest(int subject, int keys, int count) {
        compiler.emit(Opcode.BUILD_MAP, 0);
        load(subject);
        compiler.emit(Opcode.DICT_UPDATE, 1);
        load(keys);
        compiler.emit(Opcode.UNPACK_SEQUENCE, count);
        for (int left = count; left > 0; left--) {
            compiler.emit(Opcode.COPY, left + 1);
            compiler.emit(Opcode.SWAP, 2);
            compiler.emit(Opcode.DELETE_SUBSCR);
        }
    }

    private void type(
            Pattern.MatchClass pattern, int subject, Map<String, Integer> captures, Label failed) {
        load(subject);
        compiler.visit(pattern.cls());
        compiler.code().at(pattern);
        compiler.constants.texts(pattern.kwdAttrs());
        compiler.emit(Opcode.MATCH_CLASS, pattern.patterns().size());
        int values = save();
        load(values);
        compiler.code().jump(Opcode.POP_JUMP_IF_NONE, failed);
        load(values);
        List<Pattern> all = new java.util.ArrayList<>(pattern.patterns());
        all.addAll(pattern.kwdPatterns());
        compiler.emit(Opcode.UNPACK_SEQUENCE, all.size());
        int[] parts = all.stream().mapToInt(part -> save()).toArray();
        for (int i = 0; i < parts.length; i++) {
            test(all.get(i), parts[i], captures, failed);
        }
    }
}
