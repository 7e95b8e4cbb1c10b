package variorum;

/** Where the program starts. */
public final class Main {

    private Main() {}

    /** Prints the name of the program. */
    public static void main(String[] arguments) {
        System.out.println("Variorum");
    }
}
