package dev.pytool.interpreter.code;

import dev.pytool.parser.ast.Node;
import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Collects the instructions of one code object and tracks the depth of the stack along the way.
///
/// Code that nothing reaches is not emitted: after an unconditional jump the assembler is silent
/// until a label that something jumps to is placed.
final class Assembler {
    /// What an exception does in a stretch of instructions.
    record Region(Label handler, int depth, boolean pushIndex) {}

    private final Tree tree;
    private final LineMap lines;
    private int[] instructions = new int[32];
    private Label[] targets = new Label[32];
    private Region[] regions = new Region[32];
    private int[] places = new int[128];
    private int size;
    private int depth;
    private int deepest;
    private boolean reachable = true;
    private Optional<Region> region = Optional.empty();
    private final int[] place = new int[4];

    Assembler(Tree tree) {
        this.tree = tree;
        this.lines = tree.lines();
    }

    /// Instructions from here on stand for this node.
    void at(Node node) {
        between(tree.start(node), tree.end(node));
    }

    /// Instructions from here on stand for this stretch of the source.
    void between(int start, int end) {
        place[0] = lines.line(start) + 1;
        place[1] = lines.line(end) + 1;
        place[2] = lines.utf8Column(start);
        place[3] = lines.utf8Column(end);
    }

    /// The place now in force, to come back to with [#restore(int[])].
    int[] place() {
        return place.clone();
    }

    void restore(int[] saved) {
        System.arraycopy(saved, 0, place, 0, 4);
    }

    /// Instructions from here on have no place of their own.
    void nowhere() {
        Arrays.fill(place, 0);
    }

    int depth() {
        return depth;
    }

    boolean isReachable() {
        return reachable;
    }

    void emit(int opcode) {
        emit(opcode, 0);
    }

    void emit(int opcode, int argument) {
        if (!reachable) {
            return;
        }
        append(Opcode.instruction(opcode, argument));
        change(Opcode.effect(opcode, argument));
        reachable = !Opcode.ends(opcode);
    }

    void jump(int opcode, Label target) {
        if (!reachable) {
            return;
        }
        int at = append(Opcode.instruction(opcode, 0));
        targets[at] = target;
        change(Opcode.effect(opcode, 0));
        target.depth = depth + Opcode.jumpEffect(opcode);
        reachable = !Opcode.ends(opcode);
    }

    /// A jump back to a label already placed.
    void loop(Label head) {
        jump(Opcode.JUMP_BACKWARD, head);
    }

    void place(Label label) {
        if (!reachable && label.isReached()) {
            depth = label.depth;
            reachable = true;
        }
        if (reachable) {
            label.depth = depth;
        }
        label.position = size;
    }

    /// Starts a stretch whose exceptions go to the handler, with the stack cut to `kept` items;
    /// returns what held before.
    Optional<Region> protect(Label handler, int kept, boolean pushIndex) {
        Optional<Region> before = region;
        region = Optional.of(new Region(handler, kept, pushIndex));
        handler.depth = kept + (pushIndex ? 2 : 1);
        return before;
    }

    Optional<Region> region() {
        return region;
    }

    void protectAs(Optional<Region> saved) {
        region = saved;
    }

    private int append(int instruction) {
        if (size == instructions.length) {
            instructions = Arrays.copyOf(instructions, size * 2);
            targets = Arrays.copyOf(targets, size * 2);
            regions = Arrays.copyOf(regions, size * 2);
            places = Arrays.copyOf(places, size * 8);
        }
        instructions[size] = instruction;
        regions[size] = region.orElse(null);
        System.arraycopy(place, 0, places, size * 4, 4);
        return size++;
    }

    private void change(int effect) {
        depth += effect;
        // A handler pushes at most three items on what it keeps.
        deepest = Math.max(deepest, depth + 3);
    }

    int stackSize() {
        return deepest + 1;
    }

    int[] instructions() {
        int[] finished = Arrays.copyOf(instructions, size);
        for (int i = 0; i < size; i++) {
            if (targets[i] != null) {
                finished[i] = Opcode.instruction(Opcode.of(finished[i]), targets[i].position);
            }
        }
        return finished;
    }

    Code.Positions positions() {
        return new Code.Positions(Arrays.copyOf(places, size * 4));
    }

    Code.Handlers handlers() {
        List<int[]> rows = new ArrayList<>();
        for (int start = 0; start < size; ) {
            Region own = regions[start];
            int end = start + 1;
            while (end < size && regions[end] == own) {
                end++;
            }
            if (own != null) {
                rows.add(
                        new int[] {
                            start,
                            end,
                            own.handler().position,
                            own.depth() * 2 + (own.pushIndex() ? 1 : 0)
                        });
            }
            start = end;
        }
        return new Code.Handlers(rows.stream().flatMapToInt(Arrays::stream).toArray());
    }
}
