package dev.pytool.interpreter.host;

import java.util.Timer;
import java.util.TimerTask;
import java.util.function.IntConsumer;

/// The process's timer in real time (setitimer(2)): sends SIGALRM.
final class Alarm {
    private final IntConsumer arrival;
    private Timer timer;
    private TimerTask task;
    private double interval;

    Alarm(IntConsumer arrival) {
        this.arrival = arrival;
    }

    /// Sets the timer (0: stops it); answers the seconds that were left and the interval before.
    synchronized double[] set(double seconds, double again) {
        double[] before = left();
        if (task != null) {
            task.cancel();
            task = null;
        }
        interval = again;
        if (seconds > 0) {
            if (timer == null) {
                timer = new Timer("alarm", true);
            }
            task =
                    new TimerTask() {
                        @Override
                        public void run() {
                            arrival.accept(SignalNumbers.ALARM);
                        }
                    };
            long first = Math.max(1, (long) Math.ceil(seconds * 1000));
            if (again > 0) {
                timer.schedule(task, first, Math.max(1, (long) Math.ceil(again * 1000)));
            } else {
                timer.schedule(task, first);
            }
        }
        return before;
    }

    /// Seconds until the next signal (0: none) and the interval.
    synchronized double[] left() {
        if (task == null) {
            return new double[] {0, 0};
        }
        double seconds = (task.scheduledExecutionTime() - System.currentTimeMillis()) / 1000.0;
        boolean over = interval == 0 && seconds < 0;
        return new double[] {over ? 0 : Math.max(seconds, 1e-6), interval};
    }
}
