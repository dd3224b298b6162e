package dev.pytool.parser.grammar;

import java.text.Normalizer;

/// One string for each spelling of a name in a file, found by its place in the text without
/// allocating.
final class NameTable {
    private final String text;
    private String[] slots = new String[256];
    private int size;

    NameTable(String text) {
        this.text = text;
    }

    /// The name that stands there, in normal form NFKC (PEP 3131).
    String name(int start, int end) {
        int hash = 0;
        int seen = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            hash = hash * 31 + c;
            seen |= c;
        }
        if (seen >= 0x80) {
            return Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFKC);
        }
        int mask = slots.length - 1;
        int slot = (hash ^ hash >>> 15) & mask;
        while (slots[slot] != null) {
            if (isAt(slots[slot], start, end)) {
                return slots[slot];
            }
            slot = slot + 1 & mask;
        }
        String name = text.substring(start, end);
        slots[slot] = name;
        if (++size * 2 > slots.length) {
            grow();
        }
        return name;
    }

    private boolean isAt(String name, int start, int end) {
        return name.length() == end - start && text.startsWith(name, start);
    }

    private void grow() {
        String[] before = slots;
        slots = new String[before.length * 2];
        int mask = slots.length - 1;
        for (String name : before) {
            if (name != null) {
                int hash = name.hashCode();
                int slot = (hash ^ hash >>> 15) & mask;
                while (slots[slot] != null) {
                    slot = slot + 1 & mask;
                }
                slots[slot] = name;
            }
        }
    }
}
