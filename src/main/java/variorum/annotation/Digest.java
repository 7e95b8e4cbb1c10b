package variorum.annotation;

/** A few letters that tell whether something still says the same: FNV-1a, 64 bits, in hexadecimal. Part of formats. */
final class Digest {

    private Digest() {}

    static String of(CharSequence said) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < said.length(); i++) {
            hash = (hash ^ said.charAt(i)) * 0x100000001B3L;
        }
        return Long.toHexString(hash);
    }
}
