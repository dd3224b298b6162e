package dev.pytool.cli;

/// The program's entry.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.err.println("pytool: no command is built yet");
        System.exit(2);
    }
}
