package dev.pytool.interpreter.modules.sre;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyGenericAlias;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `re.Match`: where a pattern and its groups matched.
@PyType(value = "Match", module = "re", home = "-", subclassable = false)
public final class PyMatch extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyMatchTable());

    private final PyPattern pattern;
    private final PyPattern.Span span;
    private final int[] bounds;
    private final int lastIndex;

    PyMatch(PyPattern pattern, PyPattern.Span span, Matcher matcher, int start, int end) {
        super(TYPE);
        this.pattern = pattern;
        this.span = span;
        int[] marks = matcher.marks();
        this.bounds = new int[marks.length + 2];
        bounds[0] = start;
        bounds[1] = end;
        System.arraycopy(marks, 0, bounds, 2, marks.length);
        this.lastIndex = matcher.lastIndex();
    }

    boolean isSet(int group) {
        return bounds[2 * group] >= 0 && bounds[2 * group + 1] >= 0;
    }

    int startOf(int group) {
        return isSet(group) ? bounds[2 * group] : -1;
    }

    int endOf(int group) {
        return isSet(group) ? bounds[2 * group + 1] : -1;
    }

    /// The text of a group, or None where it took no part.
    Object text(int group) {
        return isSet(group)
                ? span.subject().slice(bounds[2 * group], bounds[2 * group + 1])
                : PyNone.NONE;
    }

    private Object text(int group, Object otherwise) {
        return isSet(group) ? text(group) : otherwise;
    }

    /// What `findall` lists: the whole match, the one group, or a tuple of all groups.
    Object found() {
        Object empty = span.subject().slice(0, 0);
        if (pattern.groupCount() == 0) {
            return text(0);
        }
        if (pattern.groupCount() == 1) {
            return text(1, empty);
        }
        return groups(empty);
    }

    private int number(Interp in, Object group) {
        Object key = group;
        if (!(key instanceof Long)) {
            Object named = pattern.groupNames().get(in, key);
            key = named == null ? key : named;
        }
        if (key instanceof Long number && 0 <= number && number <= pattern.groupCount()) {
            return number.intValue();
        }
        throw Errors.index("no such group");
    }

    @PyMethod("group($self, /, *groups)")
    Object group(Interp in, Object[] groups) {
        if (groups.length == 0) {
            return text(0);
        }
        if (groups.length == 1) {
            return text(number(in, groups[0]));
        }
        Object[] texts = new Object[groups.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text(number(in, groups[i]));
        }
        return new PyTuple(texts);
    }

    @PySlot("__getitem__")
    Object item(Interp in, Object group) {
        return text(number(in, group));
    }

    @PyMethod("groups($self, /, default=None)")
    Object groups(Object otherwise) {
        Object[] texts = new Object[pattern.groupCount()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text(i + 1, otherwise);
        }
        return new PyTuple(texts);
    }

    @PyMethod("groupdict($self, /, default=None)")
    Object groupDict(Interp in, Object otherwise) {
        PyDict named = new PyDict();
        for (Object name : pattern.groupNames().keys()) {
            named.put(in, name, text(number(in, name), otherwise));
        }
        return named;
    }

    @PyMethod("start($self, group=0, /)")
    long start(Interp in, Object group) {
        return startOf(number(in, group));
    }

    @PyMethod("end($self, group=0, /)")
    long end(Interp in, Object group) {
        return endOf(number(in, group));
    }

    @PyMethod("span($self, group=0, /)")
    Object span(Interp in, Object group) {
        int number = number(in, group);
        return new PyTuple((long) startOf(number), (long) endOf(number));
    }

    @PyMethod("expand($self, /, template)")
    Object expand(Interp in, Object template) {
        Object parsed = pattern.parseTemplate(in, template);
        if (!(parsed instanceof PyTemplate parts)) {
            return parsed;
        }
        Joined out = new Joined(span.subject().isText());
        parts.expand(in, this, out);
        return out.value();
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

    @PyGetter("re")
    Object re() {
        return pattern;
    }

    @PyGetter("string")
    Object string() {
        return span.subject().value();
    }

    @PyGetter("pos")
    Object pos() {
        return (long) span.start();
    }

    @PyGetter("endpos")
    Object endpos() {
        return (long) span.end();
    }

    @PyGetter("lastindex")
    Object lastIndex() {
        return lastIndex < 0 ? PyNone.NONE : (Object) (long) lastIndex;
    }

    @PyGetter("lastgroup")
    Object lastGroup() {
        return pattern.groupName(lastIndex);
    }

    @PyGetter("regs")
    Object regs() {
        Object[] spans = new Object[pattern.groupCount() + 1];
        for (int i = 0; i < spans.length; i++) {
            spans[i] = new PyTuple((long) startOf(i), (long) endOf(i));
        }
        return new PyTuple(spans);
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        return Text.of(
                "<re.Match object; span=("
                        + bounds[0]
                        + ", "
                        + bounds[1]
                        + "), match="
                        + Display.reprText(in, text(0))
                        + ">");
    }
}
