package org.plumbline.children;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.children.FreeTextCheck.Finding;
import org.plumbline.children.FreeTextCheck.Kind;

/** Numbers, postcodes and dates that say who somebody is. */
final class IdentifierPatterns {
    private static final Pattern TEN_DIGITS =
            Pattern.compile("(?<![\\d-])(\\d{3})([ -]?)(\\d{3})\\2(\\d{4})(?![\\d-])");

    private static final Pattern UPN =
            Pattern.compile("(?<![A-Z0-9])[A-Z]\\d{11}[0-9A-Z](?![A-Z0-9])", Pattern.CASE_INSENSITIVE);

    /** Check letters of a UPN by remainder: I, O and S are not used. */
    private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private static final Pattern POSTCODE = Pattern.compile(
            "(?<![A-Z0-9])([A-Z]{1,2})\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}(?![A-Z0-9])", Pattern.CASE_INSENSITIVE);

    private static final Pattern ORDINAL = Pattern.compile("\\d(st|nd|rd|th)$");

    /** The 124 postcode areas of the Royal Mail. */
    private static final Set<String> POSTCODE_AREAS =
            Set.of(("AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC"
                + " EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS"
                + " LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR"
                + " SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE")
                    .split(" "));

    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String NUMERIC_DATE = "\\d{1,2}(?<mark>[/.-])\\d{1,2}\\k<mark>(?:\\d{4}|\\d{2})(?!\\d)";
    private static final String WRITTEN_DATE =
            "\\d{1,2}(?:st|nd|rd|th)?(?: of)? " + MONTH + ",? \\d{4}|" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}";
    private static final String BIRTH = "\\b(?:born|d\\.?o\\.?b\\b\\.?|date of birth|birth ?date|birthday)";

    /** A date within some words after the word that says it is one of birth, or in brackets before it. */
    private static final Pattern BORN_ON = Pattern.compile(
            BIRTH + "[^.;\\n\\d]{0,25}(?<date>" + NUMERIC_DATE + "|" + WRITTEN_DATE + ")", Pattern.CASE_INSENSITIVE);

    private static final Pattern DATE_THEN_BIRTH = Pattern.compile(
            "(?<![\\d/.-])(?<date>" + NUMERIC_DATE + "|" + WRITTEN_DATE + ") ?\\(? ?" + BIRTH,
            Pattern.CASE_INSENSITIVE);

    /** "Jack (12/03/2015)". */
    private static final Pattern BEHIND_A_WORD =
            Pattern.compile("\\b\\p{Lu}\\p{Ll}+ ?\\((?<date>" + NUMERIC_DATE + ")\\)");

    private IdentifierPatterns() {}

    static void look(String text, List<Finding> found) {
        add(TEN_DIGITS.matcher(text), text, Kind.NHS_NUMBER, found);
        add(UPN.matcher(text), text, Kind.UPN, found);
        add(POSTCODE.matcher(text), text, Kind.POSTCODE, found);
        for (Pattern pattern : List.of(BORN_ON, DATE_THEN_BIRTH, BEHIND_A_WORD)) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                addOnce(new Finding(Kind.DATE_OF_BIRTH, matcher.group("date"), matcher.start("date")), found);
            }
        }
    }

    private static void add(Matcher matcher, String text, Kind kind, List<Finding> found) {
        while (matcher.find()) {
            String written = text.substring(matcher.start(), matcher.end());
            boolean real = switch (kind) {
                case NHS_NUMBER -> isNhsNumber(written.replaceAll("\\D", ""));
                case UPN -> isUpn(written.toUpperCase(Locale.ROOT));
                default -> isPostcode(matcher.group(1), written);
            };
            if (real) {
                found.add(new Finding(kind, written, matcher.start()));
            }
        }
    }

    private static void addOnce(Finding finding, List<Finding> found) {
        if (found.stream().noneMatch(other -> other.kind() == finding.kind() && other.at() == finding.at())) {
            found.add(finding);
        }
    }

    /** Modulus 11 over ten digits (NHS Data Dictionary, NHS NUMBER). */
    static boolean isNhsNumber(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (digits.charAt(i) - '0');
        }
        int check = (11 - sum % 11) % 11;
        return check == digits.charAt(9) - '0' && !digits.equals("0000000000");
    }

    /** A check letter, eleven digits, and a digit or (temporary numbers) a letter; weights 2 to 13, modulus 23 (DfE, UPN guide). */
    static boolean isUpn(String upn) {
        int sum = 0;
        for (int i = 1; i <= 12; i++) {
            char c = upn.charAt(i);
            int value = Character.isDigit(c) ? c - '0' : UPN_LETTERS.indexOf(c);
            if (value < 0) {
                return false;
            }
            sum += (i + 1) * value;
        }
        return UPN_LETTERS.charAt(sum % 23) == upn.charAt(0);
    }

    /** "S1 2nd" in small letters is no postcode. */
    private static boolean isPostcode(String area, String written) {
        return POSTCODE_AREAS.contains(area.toUpperCase(Locale.ROOT))
                && !ORDINAL.matcher(written).find();
    }
}
