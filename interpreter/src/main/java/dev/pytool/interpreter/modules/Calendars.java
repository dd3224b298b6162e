package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.Locale;

/// Broken-down times: `time.struct_time` and its text by `strftime`, in the C locale.
final class Calendars {
    static final PyClass TYPE =
            Record.type(
                    "time.struct_time",
                    "tm_year tm_mon tm_mday tm_hour tm_min tm_sec tm_wday tm_yday tm_isdst tm_zone tm_gmtoff",
                    9);
    private static final String[] DAYS = {
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"
    };
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private Calendars() {}

    /// A moment of the current year without daylight saving time.
    static Instant winter(ZoneId zone) {
        Instant january = month(zone, 1);
        return zone.getRules().isDaylightSavings(january) ? month(zone, 7) : january;
    }

    /// A moment of the current year with daylight saving time, where there is such a time.
    static Instant summer(ZoneId zone) {
        Instant july = month(zone, 7);
        return zone.getRules().isDaylightSavings(july) ? july : month(zone, 1);
    }

    private static Instant month(ZoneId zone, int month) {
        return ZonedDateTime.now(zone).withMonth(month).withDayOfMonth(1).toInstant();
    }

    static String zoneName(ZoneId zone, Instant at) {
        String id = zone.getId();
        if (id.equals("Z") || id.equals("GMT") && zone.getRules().isFixedOffset()) {
            return "UTC";
        }
        return java.time.format.DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH)
                .format(at.atZone(zone))
                .replace("Z", "UTC");
    }

    /// The moment of so many seconds since the epoch (None: now) in a zone.
    static ZonedDateTime at(Interp in, Object seconds, ZoneId zone) {
        if (seconds == PyNone.NONE) {
            return Instant.now().atZone(zone);
        }
        double value = Args.toDouble(in, seconds);
        if (Double.isNaN(value)) {
            throw Errors.value("Invalid value NaN (not a number)");
        }
        try {
            return Instant.ofEpochSecond((long) Math.floor(value)).atZone(zone);
        } catch (DateTimeException e) {
            throw Errors.overflow("timestamp out of range for platform time_t");
        }
    }

    static PyTuple record(ZonedDateTime t) {
        boolean summer = t.getZone().getRules().isDaylightSavings(t.toInstant());
        return PyRecord.of(
                TYPE,
                9,
                (long) t.getYear(),
                (long) t.getMonthValue(),
                (long) t.getDayOfMonth(),
                (long) t.getHour(),
                (long) t.getMinute(),
                (long) t.getSecond(),
                (long) t.getDayOfWeek().getValue() - 1,
                (long) t.getDayOfYear(),
                summer ? 1L : 0L,
                Text.of(zoneName(t.getZone(), t.toInstant())),
                (long) t.getOffset().getTotalSeconds());
    }

    /// A tuple of nine numbers within their ranges.
    static PyTuple checked(Interp in, Object parts) {
        if (!(parts instanceof PyTuple t)) {
            throw Errors.type("Tuple or struct_time argument required");
        }
        Object[] items = t.items();
        if (items.length < 9) {
            throw Errors.type("function takes exactly 9 arguments (" + items.length + " given)");
        }
        String[] names = {"month", "day of month", "hour", "minute", "seconds"};
        long[] greatest = {12, 31, 23, 59, 61};
        for (int i = 0; i < names.length; i++) {
            long value = Args.toLong(in, items[i + 1]);
            if (value < 0 || value > greatest[i]) {
                throw Errors.value(names[i] + " out of range");
            }
        }
        if (Args.toLong(in, items[7]) < 0 || Args.toLong(in, items[7]) > 366) {
            throw Errors.value("day of year out of range");
        }
        return t;
    }

    /// A local time; numbers beyond their range carry over.
    static LocalDateTime local(Interp in, Object parts) {
        if (!(parts instanceof PyTuple t)) {
            throw Errors.type("Tuple or struct_time argument required");
        }
        long[] n = numbers(in, t);
        return LocalDateTime.of((int) n[0], 1, 1, 0, 0)
                .plusMonths(n[1] - 1)
                .plusDays(n[2] - 1)
                .plusHours(n[3])
                .plusMinutes(n[4])
                .plusSeconds(n[5]);
    }

    private static long[] numbers(Interp in, PyTuple parts) {
        Object[] items = parts.items();
        if (items.length < 9) {
            throw Errors.type("function takes exactly 9 arguments (" + items.length + " given)");
        }
        long[] numbers = new long[9];
        for (int i = 0; i < 9; i++) {
            numbers[i] = Args.toLong(in, items[i]);
        }
        return numbers;
    }

    /// `strftime` as C's.
    static String format(Interp in, String format, PyTuple parts, ZoneId zone) {
        long[] n = numbers(in, parts);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c != '%' || i + 1 == format.length()) {
                out.append(c);
                continue;
            }
            char code = format.charAt(++i);
            boolean bare = code == '-' && i + 1 < format.length();
            if (bare) {
                code = format.charAt(++i);
            }
            String text = field(in, code, n, parts, zone);
            out.append(bare ? text.replaceFirst("^[0 ]+(?=.)", "") : text);
        }
        return out.toString();
    }

    private static String field(Interp in, char code, long[] n, PyTuple parts, ZoneId zone) {
        int weekday = (int) Math.floorMod(n[6] + 1, 7L);
        int month = (int) Math.max(0, Math.min(11, n[1] - 1));
        return switch (code) {
            case 'a' -> DAYS[weekday].substring(0, 3);
            case 'A' -> DAYS[weekday];
            case 'b', 'h' -> MONTHS[month].substring(0, 3);
            case 'B' -> MONTHS[month];
            case 'c' -> format(in, "%a %b %e %H:%M:%S %Y", parts, zone);
            case 'C' -> two(n[0] / 100);
            case 'd' -> two(n[2]);
            case 'D', 'x' -> format(in, "%m/%d/%y", parts, zone);
            case 'e' -> String.format("%2d", n[2]);
            case 'F' -> format(in, "%Y-%m-%d", parts, zone);
            case 'H' -> two(n[3]);
            case 'I' -> two((n[3] + 11) % 12 + 1);
            case 'j' -> String.format("%03d", n[7]);
            case 'k' -> String.format("%2d", n[3]);
            case 'l' -> String.format("%2d", (n[3] + 11) % 12 + 1);
            case 'm' -> two(n[1]);
            case 'M' -> two(n[4]);
            case 'n' -> "\n";
            case 'p' -> n[3] < 12 ? "AM" : "PM";
            case 'r' -> format(in, "%I:%M:%S %p", parts, zone);
            case 'R' -> format(in, "%H:%M", parts, zone);
            case 's' -> String.valueOf(local(in, parts).atZone(zone).toEpochSecond());
            case 'S' -> two(n[5]);
            case 't' -> "\t";
            case 'T', 'X' -> format(in, "%H:%M:%S", parts, zone);
            case 'u' -> String.valueOf(weekday == 0 ? 7 : weekday);
            case 'U' -> two((n[7] - 1 + 7 - weekday) / 7);
            case 'w' -> String.valueOf(weekday);
            case 'W' -> two((n[7] - 1 + 7 - (weekday + 6) % 7) / 7);
            case 'y' -> two(Math.floorMod(n[0], 100L));
            case 'Y' -> String.valueOf(n[0]);
            case '%' -> "%";
            case 'G', 'g', 'V' -> week(code, local(in, parts));
            case 'z' -> offset(in, parts, zone);
            case 'Z' ->
                    parts instanceof PyRecord r && r.hidden(0) != PyNone.NONE
                            ? Text.java(r.hidden(0))
                            : zoneName(zone, local(in, parts).atZone(zone).toInstant());
            default -> "%" + code;
        };
    }

    private static String two(long number) {
        return String.format("%02d", number);
    }

    private static String week(char code, LocalDateTime at) {
        long year = at.get(IsoFields.WEEK_BASED_YEAR);
        return switch (code) {
            case 'G' -> String.valueOf(year);
            case 'g' -> two(Math.floorMod(year, 100L));
            default -> two(at.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        };
    }

    private static String offset(Interp in, PyTuple parts, ZoneId zone) {
        long seconds =
                parts instanceof PyRecord r && r.hidden(1) instanceof Long known
                        ? known
                        : local(in, parts).atZone(zone).getOffset().getTotalSeconds();
        long minutes = Math.abs(seconds) / 60;
        return (seconds < 0 ? "-" : "+") + two(minutes / 60) + two(minutes % 60);
    }
}
