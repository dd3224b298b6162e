package dev.pytool.interpreter.modules.sre;

import java.util.Arrays;

/// Runs a pattern's code against a subject by backtracking.
///
/// The state is: the place in the code, the place in the subject, the innermost loop and the group
/// marks. Choices not yet taken lie on a stack together with the marks they would have to put back;
/// a failure takes the latest choice. Only look-around, atomic groups and possessive loops nest
/// calls, and those are as deep as the pattern text is.
final class Matcher {
    /// A running `(...)*`: how often its body has matched, where its last round began, and the loop
    /// around it.
    private record Loop(int code, int count, int lastStart, Loop around) {}

    // Kinds of stack entries; each takes five numbers: kind, code, position, and two of its own.
    private static final int RESUME = 0;
    private static final int MARK = 1;
    private static final int LAST_MARK = 2;
    private static final int GREEDY = 3;
    private static final int LAZY = 4;
    private static final int ENTRY = 5;

    private final int[] code;
    private final Subject subject;
    private final int begin;
    private final int end;
    private final int[] marks;
    private int lastIndex;
    private int[] stack = new int[64 * ENTRY];
    private Loop[] loops = new Loop[64];
    private int top;
    private Loop loop;
    private boolean whole;
    private int forbiddenEnd = -1;
    private long steps;
    private final Runnable interrupt;

    /// @param begin index where anchors see the start
    /// @param end index after the last character that takes part
    /// @param interrupt called now and then during a long match; may throw
    Matcher(int[] code, int groups, Subject subject, int begin, int end, Runnable interrupt) {
        this.code = code;
        this.subject = subject;
        this.begin = begin;
        this.end = end;
        this.marks = new int[2 * groups];
        this.interrupt = interrupt;
    }

    /// Only a match that reaches the end counts.
    void requireWhole() {
        whole = true;
    }

    /// A match that starts at this index must not be empty; -1 lifts the ban.
    void forbidEmptyAt(int index) {
        forbiddenEnd = index;
    }

    /// Start and end of each group after the first, -1 where it took no part.
    int[] marks() {
        return marks.clone();
    }

    /// The number of the group that closed last, or -1.
    int lastIndex() {
        return lastIndex;
    }

    /// The end of the match that starts at this index, or -1.
    int match(int start) {
        Arrays.fill(marks, -1);
        lastIndex = -1;
        top = 0;
        loop = null;
        return run(0, start, start);
    }

    /// The first index from `start` on at which a match begins, or -1; its end is in [#foundEnd()].
    int search(int start) {
        int first = firstCharacter();
        for (int at = start; at <= end; at++) {
            if (first >= 0) {
                while (at < end && subject.at(at) != first) {
                    at++;
                }
                if (at == end) {
                    return -1;
                }
            }
            foundEnd = match(at);
            if (foundEnd >= 0) {
                return at;
            }
        }
        return -1;
    }

    private int foundEnd;

    int foundEnd() {
        return foundEnd;
    }

    /// The character every match begins with, where the code's head says so, else -1.
    private int firstCharacter() {
        boolean hasPrefix = code[0] == Op.INFO && (code[2] & 1) != 0 && code[5] > 0;
        return hasPrefix ? code[7] : -1;
    }

    /// @param start where the outermost match began, or -1 in a nested run
    private int run(int from, int position, int start) {
        int bottom = top;
        int pc = from;
        int at = position;
        while (true) {
            if ((++steps & 0xFFFF) == 0) {
                interrupt.run();
            }
            boolean failed = false;
            switch (code[pc]) {
                case Op.SUCCESS -> {
                    boolean refused =
                            start >= 0
                                    && (whole && at != end || at == start && start == forbiddenEnd);
                    if (!refused) {
                        return at;
                    }
                    failed = true;
                }
                case Op.FAILURE -> failed = true;
                case Op.INFO, Op.JUMP -> pc += code[pc + 1] + 1;
                case Op.MARK -> {
                    mark(code[pc + 1], at);
                    pc += 2;
                }
                case Op.AT -> {
                    failed = !isAt(code[pc + 1], at);
                    pc += 2;
                }
                case Op.BRANCH -> {
                    int next = pc + 1 + code[pc + 1];
                    if (code[pc + 1] == 0) {
                        failed = true;
                    } else {
                        if (code[next] != 0) {
                            push(RESUME, next, at, 1, 0);
                        }
                        pc += 2;
                    }
                }
                case Op.REPEAT -> {
                    loop = new Loop(pc, -1, -1, loop);
                    pc += code[pc + 1] + 1;
                }
                case Op.MAX_UNTIL, Op.MIN_UNTIL -> {
                    int next = until(pc, at);
                    failed = next < 0;
                    pc = next;
                }
                case Op.GROUPREF_EXISTS -> pc += conditionalWidth(pc);
                case Op.REPEAT_ONE,
                        Op.MIN_REPEAT_ONE,
                        Op.POSSESSIVE_REPEAT_ONE,
                        Op.POSSESSIVE_REPEAT,
                        Op.ATOMIC_GROUP,
                        Op.ASSERT,
                        Op.ASSERT_NOT,
                        Op.GROUPREF,
                        Op.GROUPREF_IGNORE,
                        Op.GROUPREF_LOC_IGNORE,
                        Op.GROUPREF_UNI_IGNORE -> {
                    at = compound(pc, at);
                    failed = at < 0;
                    pc += compoundWidth(pc);
                }
                default -> {
                    failed = at >= end || !matchesOne(pc, subject.at(at));
                    at++;
                    pc += width(pc);
                }
            }
            if (failed) {
                if (!backtrack(bottom)) {
                    return -1;
                }
                pc = resumeCode;
                at = resumePosition;
            }
        }
    }

    /// Where the subject goes on after an operation that matches several characters, or -1.
    private int compound(int pc, int at) {
        return switch (code[pc]) {
            case Op.POSSESSIVE_REPEAT -> possessive(pc, at);
            case Op.ATOMIC_GROUP -> nested(pc + 2, at, true);
            case Op.ASSERT -> {
                int back = at - code[pc + 2];
                yield back >= begin && nested(pc + 3, back, true) >= 0 ? at : -1;
            }
            case Op.ASSERT_NOT -> {
                int back = at - code[pc + 2];
                yield back >= begin && nested(pc + 3, back, false) >= 0 ? -1 : at;
            }
            case Op.GROUPREF, Op.GROUPREF_IGNORE, Op.GROUPREF_LOC_IGNORE, Op.GROUPREF_UNI_IGNORE ->
                    backReference(code[pc], code[pc + 1], at);
            default -> repeatOne(pc, at);
        };
    }

    /// How far it is to the branch that a group's taking part chooses.
    private int conditionalWidth(int pc) {
        int group = code[pc + 1];
        return marks[2 * group + 1] >= 0 && marks[2 * group] >= 0 ? 3 : code[pc + 2] + 1;
    }

    private int compoundWidth(int pc) {
        return switch (code[pc]) {
            case Op.POSSESSIVE_REPEAT -> code[pc + 1] + 2;
            case Op.GROUPREF, Op.GROUPREF_IGNORE, Op.GROUPREF_LOC_IGNORE, Op.GROUPREF_UNI_IGNORE ->
                    2;
            default -> code[pc + 1] + 1;
        };
    }

    private int resumeCode;
    private int resumePosition;

    /// Takes the latest choice above `bottom`, undoing marks on the way.
    private boolean backtrack(int bottom) {
        while (top > bottom) {
            top--;
            int entry = top * ENTRY;
            int kind = stack[entry];
            switch (kind) {
                case MARK -> marks[stack[entry + 1]] = stack[entry + 2];
                case LAST_MARK -> lastIndex = stack[entry + 2];
                case RESUME -> {
                    loop = loops[top];
                    resumeCode = stack[entry + 1];
                    resumePosition = stack[entry + 2];
                    if (stack[entry + 3] == 1) {
                        nextBranch();
                    }
                    return true;
                }
                default -> {
                    if (resumeRepeat(entry, kind)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// The choice was the next alternative of a branch: the one after it becomes a choice too.
    private void nextBranch() {
        int skip = code[resumeCode];
        int next = resumeCode + skip;
        if (code[next] != 0) {
            push(RESUME, next, resumePosition, 1, 0);
        }
        resumeCode++;
    }

    /// A repeated single character gives one back, or takes one more.
    private boolean resumeRepeat(int entry, int kind) {
        loop = loops[top];
        int pc = stack[entry + 1];
        int at = stack[entry + 2];
        int count = stack[entry + 3];
        int tail = pc + code[pc + 1] + 1;
        if (kind == GREEDY) {
            if (count - 1 > code[pc + 2]) {
                push(GREEDY, pc, at, count - 1, 0);
            }
            resumePosition = at + count - 1;
        } else {
            int most = code[pc + 3];
            int here = at + count;
            if (most != Op.UNBOUNDED && count >= most
                    || here >= end
                    || !matchesOne(pc + 4, subject.at(here))) {
                return false;
            }
            push(LAZY, pc, at, count + 1, 0);
            resumePosition = here + 1;
        }
        resumeCode = tail;
        return true;
    }

    private void push(int kind, int pc, int at, int a, int b) {
        if ((top + 1) * ENTRY > stack.length) {
            stack = Arrays.copyOf(stack, stack.length * 2);
            loops = Arrays.copyOf(loops, loops.length * 2);
        }
        int entry = top * ENTRY;
        stack[entry] = kind;
        stack[entry + 1] = pc;
        stack[entry + 2] = at;
        stack[entry + 3] = a;
        stack[entry + 4] = b;
        loops[top++] = loop;
    }

    private void mark(int index, int at) {
        push(MARK, index, marks[index], 0, 0);
        marks[index] = at;
        if ((index & 1) != 0) {
            push(LAST_MARK, 0, lastIndex, 0, 0);
            lastIndex = index / 2 + 1;
        }
    }

    /// A single character as often as allowed; the place to go on from, or -1.
    private int repeatOne(int pc, int at) {
        int least = code[pc + 2];
        int most = code[pc + 3];
        boolean lazy = code[pc] == Op.MIN_REPEAT_ONE;
        int wanted = lazy ? least : most;
        int room = end - at;
        int limit = wanted == Op.UNBOUNDED ? room : Math.min(wanted, room);
        if (least > room) {
            return -1;
        }
        int count = 0;
        int item = pc + 4;
        while (count < limit && matchesOne(item, subject.at(at + count))) {
            count++;
        }
        if (count < least) {
            return -1;
        }
        if (lazy) {
            push(LAZY, pc, at, count, 0);
        } else if (code[pc] == Op.REPEAT_ONE && count > least) {
            push(GREEDY, pc, at, count, 0);
        }
        return at + count;
    }

    /// The end of a round of the innermost loop: where to go on, or -1.
    private int until(int pc, int at) {
        Loop current = loop;
        int count = current.count() + 1;
        int least = code[current.code() + 2];
        int most = code[current.code() + 3];
        int body = current.code() + 4;
        Loop again = new Loop(current.code(), count, at, current.around());
        if (count < least) {
            loop = again;
            return body;
        }
        boolean mayRepeat = (most == Op.UNBOUNDED || count < most) && at != current.lastStart();
        if (code[pc] == Op.MAX_UNTIL) {
            if (mayRepeat) {
                loop = current.around();
                push(RESUME, pc + 1, at, 0, 0);
                loop = again;
                return body;
            }
        } else if (mayRepeat) {
            loop = again;
            push(RESUME, body, at, 0, 0);
        }
        loop = current.around();
        return pc + 1;
    }

    private int possessive(int pc, int at) {
        int least = code[pc + 2];
        int most = code[pc + 3];
        int here = at;
        for (int count = 0; most == Op.UNBOUNDED || count < most; count++) {
            int next = nested(pc + 4, here, true);
            if (next < 0) {
                return count < least ? -1 : here;
            }
            if (next == here && count >= least) {
                return here;
            }
            here = next;
        }
        return here;
    }

    /// Matches a part on its own: its choices are dropped, its marks stay (where `keep` says so)
    /// and can be undone.
    private int nested(int from, int at, boolean keep) {
        int bottom = top;
        Loop outer = loop;
        loop = null;
        int reached = run(from, at, -1);
        loop = outer;
        if (reached >= 0) {
            if (keep) {
                dropChoices(bottom);
            } else {
                undo(bottom);
            }
        }
        return reached;
    }

    private void dropChoices(int bottom) {
        int kept = bottom;
        for (int i = bottom; i < top; i++) {
            int kind = stack[i * ENTRY];
            if (kind == MARK || kind == LAST_MARK) {
                System.arraycopy(stack, i * ENTRY, stack, kept * ENTRY, ENTRY);
                loops[kept++] = loops[i];
            }
        }
        top = kept;
    }

    private void undo(int bottom) {
        dropChoices(bottom);
        backtrack(bottom);
    }

    private boolean isAt(int place, int at) {
        return switch (place) {
            case 0, 2 -> at == begin;
            case 1 -> at == begin || subject.at(at - 1) == '\n';
            case 3, 8 -> isBoundary(at, false);
            case 4, 9 -> !isBoundary(at, false);
            case 5 -> at == end || at + 1 == end && subject.at(at) == '\n';
            case 6 -> at == end || subject.at(at) == '\n';
            case 7 -> at == end;
            case 10 -> isBoundary(at, true);
            case 11 -> !isBoundary(at, true);
            default -> throw new IllegalStateException("no place: " + place);
        };
    }

    private boolean isBoundary(int at, boolean unicode) {
        return isWord(at - 1, unicode) != isWord(at, unicode);
    }

    private boolean isWord(int at, boolean unicode) {
        if (at < begin || at >= end) {
            return false;
        }
        int c = subject.at(at);
        return unicode ? CharacterClasses.isWord(c) : CharacterClasses.isAsciiWord(c);
    }

    private int backReference(int op, int group, int at) {
        int from = marks[2 * group];
        int to = marks[2 * group + 1];
        if (from < 0 || to < from || to - from > end - at) {
            return -1;
        }
        for (int i = 0; i < to - from; i++) {
            int a = subject.at(from + i);
            int b = subject.at(at + i);
            boolean same =
                    switch (op) {
                        case Op.GROUPREF -> a == b;
                        case Op.GROUPREF_UNI_IGNORE ->
                                CharacterClasses.lower(a) == CharacterClasses.lower(b);
                        default -> CharacterClasses.asciiLower(a) == CharacterClasses.asciiLower(b);
                    };
            if (!same) {
                return -1;
            }
        }
        return at + to - from;
    }

    /// Numbers that an operation on one character takes in the code.
    private int width(int pc) {
        return switch (code[pc]) {
            case Op.ANY, Op.ANY_ALL -> 1;
            case Op.IN, Op.IN_IGNORE, Op.IN_LOC_IGNORE, Op.IN_UNI_IGNORE -> code[pc + 1] + 1;
            default -> 2;
        };
    }

    private boolean matchesOne(int pc, int c) {
        return switch (code[pc]) {
            case Op.LITERAL -> c == code[pc + 1];
            case Op.NOT_LITERAL -> c != code[pc + 1];
            case Op.ANY -> c != '\n';
            case Op.ANY_ALL -> true;
            case Op.IN -> CharacterSet.contains(code, pc + 2, c);
            case Op.IN_IGNORE, Op.IN_LOC_IGNORE ->
                    CharacterSet.contains(code, pc + 2, CharacterClasses.asciiLower(c));
            case Op.IN_UNI_IGNORE -> CharacterSet.contains(code, pc + 2, CharacterClasses.lower(c));
            case Op.LITERAL_IGNORE -> CharacterClasses.asciiLower(c) == code[pc + 1];
            case Op.NOT_LITERAL_IGNORE -> CharacterClasses.asciiLower(c) != code[pc + 1];
            case Op.LITERAL_LOC_IGNORE ->
                    CharacterClasses.asciiLower(c) == CharacterClasses.asciiLower(code[pc + 1]);
            case Op.NOT_LITERAL_LOC_IGNORE ->
                    CharacterClasses.asciiLower(c) != CharacterClasses.asciiLower(code[pc + 1]);
            case Op.LITERAL_UNI_IGNORE -> CharacterClasses.lower(c) == code[pc + 1];
            case Op.NOT_LITERAL_UNI_IGNORE -> CharacterClasses.lower(c) != code[pc + 1];
            case Op.CATEGORY -> CharacterClasses.category(code[pc + 1], c);
            default -> throw new IllegalStateException("no operation on a character: " + code[pc]);
        };
    }
}
