package org.plumbline.children.cin;

/** Messages of the census to try the reader on: valid by themselves, with one part exchanged. */
final class Censuses {
    static final String IDENTIFIERS = "<LAchildID>DfE1</LAchildID><UPN>A123456789123</UPN>"
            + "<PersonBirthDate>2015-03-27</PersonBirthDate><GenderCurrent>1</GenderCurrent>";
    static final String CHARACTERISTICS =
            "<Ethnicity>WBRI</Ethnicity><Disabilities><Disability>NONE</Disability></Disabilities>";
    static final String DETAILS = "<CINreferralDate>2023-10-06</CINreferralDate><ReferralSource>1A</ReferralSource>"
            + "<PrimaryNeedCode>N1</PrimaryNeedCode>%s<ReferralNFA>false</ReferralNFA>%s";

    private Censuses() {}

    /** A census of 2023-24 with one child; the parts go before and behind the element ReferralNFA. */
    static String withDetails(String before, String behind) {
        return of("2024-03-31", child(IDENTIFIERS, DETAILS.formatted(before, behind)));
    }

    static String withIdentifiers(String reference, String identifiers) {
        return of(reference, child(identifiers, DETAILS.formatted("", "")));
    }

    static String child(String identifiers, String details) {
        return "<Child>\n<ChildIdentifiers>\n" + identifiers + "</ChildIdentifiers>\n<ChildCharacteristics>"
                + CHARACTERISTICS + "</ChildCharacteristics>\n<CINdetails>" + details + "</CINdetails></Child>\n";
    }

    static String of(String reference, String children) {
        return "<Message>\n<Header><CollectionDetails><Collection>CIN</Collection><Year>2024</Year><ReferenceDate>"
                + reference + "</ReferenceDate></CollectionDetails><Source><LEA>201</LEA></Source></Header>\n<Children>"
                + children + "</Children></Message>\n";
    }
}
