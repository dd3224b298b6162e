package dev.pytool.interpreter.modules.sre;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Hashes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyGenericAlias;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyMappingProxy;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyNotImplemented;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.Arrays;

/// `re.Pattern`: a compiled regular expression.
@PyType(value = "Pattern", module = "re", home = "-", subclassable = false)
public final class PyPattern extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyPatternTable());

    private static final String[] FLAG_NAMES = {
        "re.TEMPLATE",
        "re.IGNORECASE",
        "re.LOCALE",
        "re.MULTILINE",
        "re.DOTALL",
        "re.UNICODE",
        "re.VERBOSE",
        "re.DEBUG",
        "re.ASCII"
    };

    private final Object pattern;
    private final long flags;
    private final int[] code;
    private final int groups;
    private final PyDict groupIndex;
    private final Object[] indexGroup;

    PyPattern(
            Object pattern,
            long flags,
            int[] code,
            int groups,
            PyDict groupIndex,
            Object[] indexGroup) {
        super(TYPE);
        this.pattern = pattern;
        this.flags = flags;
        this.code = code;
        this.groups = groups;
        this.groupIndex = groupIndex;
        this.indexGroup = indexGroup;
    }

    int groupCount() {
        return groups;
    }

    PyDict groupNames() {
        return groupIndex;
    }

    /// The name of a group, or None.
    Object groupName(int group) {
        return group >= 0 && group < indexGroup.length ? indexGroup[group] : PyNone.NONE;
    }

    @PyGetter("pattern")
    Object pattern() {
        return pattern;
    }

    @PyGetter("flags")
    Object flags() {
        return flags;
    }

    @PyGetter("groups")
    Object groups() {
        return (long) groups;
    }

    @PyGetter("groupindex")
    Object groupIndex() {
        return new PyMappingProxy(groupIndex);
    }

    /// The part of a subject that takes part in one operation.
    record Span(Subject subject, int start, int end) {}

    Span span(Interp in, Object string, long pos, long endpos) {
        Subject subject = Subject.of(in, string);
        boolean forText = Text.is(pattern);
        if (pattern != PyNone.NONE && forText != subject.isText()) {
            throw Errors.type(
                    forText
                            ? "cannot use a string pattern on a bytes-like object"
                            : "cannot use a bytes pattern on a string-like object");
        }
        int end = (int) Math.max(0, Math.min(endpos, subject.length()));
        int start = (int) Math.max(0, Math.min(pos, subject.length()));
        return new Span(subject, start, end);
    }

    Matcher matcher(Span span) {
        return new Matcher(code, groups, span.subject(), 0, span.end(), () -> {});
    }

    private Object match(Interp in, Object string, long pos, long endpos, boolean whole) {
        Span span = span(in, string, pos, endpos);
        if (span.start() > span.end()) {
            return PyNone.NONE;
        }
        Matcher matcher = matcher(span);
        if (whole) {
            matcher.requireWhole();
        }
        int end = matcher.match(span.start());
        return end < 0 ? PyNone.NONE : new PyMatch(this, span, matcher, span.start(), end);
    }

    @PyMethod("match($self, /, string, pos=0, endpos=9223372036854775807)")
    Object match(Interp in, Object string, long pos, long endpos) {
        return match(in, string, pos, endpos, false);
    }

    @PyMethod("fullmatch($self, /, string, pos=0, endpos=9223372036854775807)")
    Object fullMatch(Interp in, Object string, long pos, long endpos) {
        return match(in, string, pos, endpos, true);
    }

    @PyMethod("search($self, /, string, pos=0, endpos=9223372036854775807)")
    Object search(Interp in, Object string, long pos, long endpos) {
        Span span = span(in, string, pos, endpos);
        if (span.start() > span.end()) {
            return PyNone.NONE;
        }
        Matcher matcher = matcher(span);
        int start = matcher.search(span.start());
        return start < 0
                ? PyNone.NONE
                : new PyMatch(this, span, matcher, start, matcher.foundEnd());
    }

    @PyMethod("findall($self, /, string, pos=0, endpos=9223372036854775807)")
    Object findAll(Interp in, Object string, long pos, long endpos) {
        Scan scan = new Scan(this, span(in, string, pos, endpos));
        PyList found = new PyList();
        for (PyMatch match = scan.search(); match != null; match = scan.search()) {
            found.append(match.found());
        }
        return found;
    }

    @PyMethod("finditer($self, /, string, pos=0, endpos=9223372036854775807)")
    Object findIter(Interp in, Object string, long pos, long endpos) {
        return new PyMatchIterator(new Scan(this, span(in, string, pos, endpos)));
    }

    @PyMethod("scanner($self, /, string, pos=0, endpos=9223372036854775807)")
    Object scanner(Interp in, Object string, long pos, long endpos) {
        return new PyScanner(this, new Scan(this, span(in, string, pos, endpos)));
    }

    @PyMethod("split($self, /, string, maxsplit=0)")
    Object split(Interp in, Object string, long maxsplit) {
        Span span = span(in, string, 0, Long.MAX_VALUE);
        Scan scan = new Scan(this, span);
        PyList parts = new PyList();
        int last = 0;
        for (long done = 0; maxsplit == 0 || done < maxsplit; done++) {
            PyMatch match = scan.search();
            if (match == null) {
                break;
            }
            parts.append(span.subject().slice(last, match.startOf(0)));
            for (int group = 1; group <= groups; group++) {
                parts.append(match.text(group));
            }
            last = match.endOf(0);
        }
        parts.append(span.subject().slice(last, span.end()));
        return parts;
    }

    @PyMethod("sub($self, /, repl, string, count=0)")
    Object sub(Interp in, Object repl, Object string, long count) {
        return substitute(in, repl, string, count).items()[0];
    }

    @PyMethod("subn($self, /, repl, string, count=0)")
    PyTuple subn(Interp in, Object repl, Object string, long count) {
        return substitute(in, repl, string, count);
    }

    private PyTuple substitute(Interp in, Object repl, Object string, long count) {
        Span span = span(in, string, 0, Long.MAX_VALUE);
        Replacement replacement = Replacement.of(in, this, repl);
        Scan scan = new Scan(this, span);
        Joined out = new Joined(span.subject().isText());
        int last = 0;
        long done = 0;
        while (count == 0 || done < count) {
            PyMatch match = scan.search();
            if (match == null) {
                break;
            }
            out.add(in, span.subject().slice(last, match.startOf(0)));
            replacement.expand(in, match, out);
            last = match.endOf(0);
            done++;
        }
        if (done == 0) {
            return new PyTuple(string, 0L);
        }
        out.add(in, span.subject().slice(last, span.end()));
        return new PyTuple(out.value(), done);
    }

    @PyMethod("__copy__")
    Object copy() {
        return this;
    }

    @PyMethod("__deepcopy__")
    Object deepCopy(Object memo) {
        return this;
    }

    @PyMethod(value = "__class_getitem__", kind = PyMethod.Kind.CLASS)
    static Object generic(PyClass cls, Object item) {
        return PyGenericAlias.of(cls, item);
    }

    @PySlot("__eq__")
    Object equal(Interp in, Object other) {
        if (!(other instanceof PyPattern that)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return flags == that.flags
                && Arrays.equals(code, that.code)
                && Text.is(pattern) == Text.is(that.pattern)
                && Comparison.equal(in, pattern, that.pattern);
    }

    @PySlot("__hash__")
    long hash(Interp in) {
        return Hashes.of(in, pattern) * 31 + flags * 7 + Arrays.hashCode(code);
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        StringBuilder out = new StringBuilder("re.compile(");
        String shown = Display.reprText(in, pattern);
        out.append(
                shown,
                0,
                shown.offsetByCodePoints(
                        0, Math.min(200, shown.codePointCount(0, shown.length()))));
        long left = Text.is(pattern) && (flags & (4 | 256 | 32)) == 32 ? flags & ~32L : flags;
        String separator = ", ";
        for (int bit = 0; bit < FLAG_NAMES.length; bit++) {
            if ((left & 1L << bit) != 0) {
                out.append(separator).append(FLAG_NAMES[bit]);
                separator = "|";
                left &= ~(1L << bit);
            }
        }
        if (left != 0) {
            out.append(separator).append("0x").append(Long.toHexString(left));
        }
        return Text.of(out.append(')').toString());
    }

    /// A replacement text with back references, parsed by the library.
    Object parseTemplate(Interp in, Object repl) {
        Object re = in.machine().modules().get("re");
        if (re == null) {
            throw Errors.importError("module re is not imported", "re");
        }
        return in.call(Attributes.read(in, re, "_compile_template"), this, repl);
    }
}
