package dev.pytool.interpreter.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Names, numbers and descriptions of Linux's signals (signal(7)).
final class SignalNumbers {
    static final int INTERRUPT = 2;
    static final int KILL = 9;
    static final int PIPE = 13;
    static final int ALARM = 14;
    static final int TERMINATE = 15;
    static final int CHILD = 17;

    /// One more than the highest number.
    static final int COUNT = 65;

    /// One line a number, from 1 on: names without `SIG`, description, what the default does: `T`
    /// ends the process, `I` is ignored, `S` stops it.
    private static final String[] TABLE = {
        "HUP:Hangup:T",
        "INT:Interrupt:T",
        "QUIT:Quit:T",
        "ILL:Illegal instruction:T",
        "TRAP:Trace/breakpoint trap:T",
        "ABRT:Aborted:T",
        "BUS:Bus error:T",
        "FPE:Floating point exception:T",
        "KILL:Killed:T",
        "USR1:User defined signal 1:T",
        "SEGV:Segmentation fault:T",
        "USR2:User defined signal 2:T",
        "PIPE:Broken pipe:T",
        "ALRM:Alarm clock:T",
        "TERM:Terminated:T",
        "STKFLT:Stack fault:T",
        "CHLD:Child exited:I",
        "CONT:Continued:I",
        "STOP:Stopped (signal):S",
        "TSTP:Stopped:S",
        "TTIN:Stopped (tty input):S",
        "TTOU:Stopped (tty output):S",
        "URG:Urgent I/O condition:I",
        "XCPU:CPU time limit exceeded:T",
        "XFSZ:File size limit exceeded:T",
        "VTALRM:Virtual timer expired:T",
        "PROF:Profiling timer expired:T",
        "WINCH:Window changed:I",
        "IO:I/O possible:T",
        "PWR:Power failure:T",
        "SYS:Bad system call:T",
    };

    private SignalNumbers() {}

    private static Optional<String[]> row(int number) {
        if (number < 1 || number > TABLE.length) {
            return Optional.empty();
        }
        String line = TABLE[number - 1];
        int first = line.indexOf(':');
        int last = line.lastIndexOf(':');
        return Optional.of(
                new String[] {
                    line.substring(0, first),
                    line.substring(first + 1, last),
                    line.substring(last + 1)
                });
    }

    /// The name without `SIG`.
    static Optional<String> name(int number) {
        return row(number).map(row -> row[0]);
    }

    static Optional<String> description(int number) {
        if (number >= 34 && number < COUNT) {
            return Optional.of("Real-time signal " + (number - 34));
        }
        return row(number).map(row -> row[1]);
    }

    /// Whether the default action ends the process.
    static boolean endsProcess(int number) {
        return row(number).map(row -> row[2].equals("T")).orElse(true);
    }

    /// All numbers a process may use.
    static List<Integer> all() {
        List<Integer> numbers = new ArrayList<>();
        for (int n = 1; n < COUNT; n++) {
            if (n != 32 && n != 33) {
                numbers.add(n);
            }
        }
        return numbers;
    }
}
