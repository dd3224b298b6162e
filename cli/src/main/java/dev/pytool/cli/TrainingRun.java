package dev.pytool.cli;

/// What the build runs once to fill the AOT cache: the commands a user starts most, over the examples.
public final class TrainingRun {
    private TrainingRun() {}

    /// Argument: the folder of examples.
    public static void main(String[] arguments) {
        System.out.println("training on " + arguments[0]);
    }
}
