package org.plumbline.demo.workbook;

import java.util.HashMap;
import java.util.Map;

/**
 * The drop-down texts of Ofsted's Annex A (child-level data for inspections of local authority children's services),
 * by their codes.
 */
final class Codes {
    static final Codes SEX = new Codes("M=a) Male|F=b) Female|U=c) Not stated/recorded");
    static final Codes ETHNICITY = new Codes(
            "WBRI=a) WBRI|WIRI=b) WIRI|WIRT=c) WIRT|WOTH=d) WOTH|WROM=e) WROM|MWBC=f) MWBC|MWBA=g) MWBA|MWAS=h)"
                    + " MWAS|MOTH=i) MOTH|AIND=j) AIND|APKN=k) APKN|ABAN=l) ABAN|AOTH=m) AOTH|BCRB=n) BCRB|BAFR=o)"
                    + " BAFR|BOTH=p) BOTH|CHNE=q) CHNE|OOTH=r) OOTH|REFU=s) REFU|NOBT=s) NOBT");
    static final Codes SOURCE =
            new Codes("1A=a) 1A: Individual|1B=b) 1B: Individual|1C=c) 1C: Individual|1D=d) 1D: Individual|2A=e) 2A:"
                + " Schools|2B=f) 2B: Education services|3A=g) 3A: Health services|3B=h) 3B: Health services|3C=i) 3C:"
                + " Health services|3D=j) 3D: Health services|3E=k) 3E: Health services|3F=l) 3F: Health services|4=m)"
                + " 4: Housing|5A=n) 5A: LA services|5B=o) 5B: LA services|5C=p) 5C: LA services|6=q) 6: Police|7=r)"
                + " 7: Other legal agency|8=s) 8: Other|9=t) 9: Anonymous|10=u) 10: Unknown");
    static final Codes NEED =
            new Codes("N1=N1 - Abuse or neglect|N2=N2 - Child's disability|N3=N3 - Parental disability or"
                    + " illness|N4=N4 - Family in acute stress|N5=N5 - Family dysfunction|N6=N6 - Socially unacceptable"
                    + " behaviour|N7=N7 - Low income|N8=N8 - Absent parenting|N9=N9 - Cases other than children in"
                    + " need|N0=N0 - Not stated|PSRMEM=PSRMEM - Support with memory and cognition");
    static final Codes CLOSURE =
            new Codes("RC1=RC1 - Adopted|RC3=RC3 - Child arrangements order|RC4=RC4 - Special guardianship order"
                    + "|RC5=RC5 - Transferred to another LA|RC7=RC7 - Services ceased for any other reason"
                    + "|RC8=RC8 - Closed after assessment, no further action"
                    + "|RC9=RC9 - Closed after assessment, referred to early help");
    static final Codes ABUSE =
            new Codes("NEG=a) Neglect|PHY=b) Physical abuse|SAB=c) Sexual abuse|EMO=d) Emotional abuse"
                    + "|MUL=e) Multiple/not recommended");
    static final Codes LEGAL = new Codes(
            "C1=C1: ICO|C2=C2: FCO|E1=E1: Placement order|V2=V2: Single period under S20|L1=L1: Police protection"
                    + "|L2=L2: EPO|J1=J1: Remand");
    static final Codes PERMANENCE = new Codes("RETURN=a) Return to family|ADOPTION=b) Adoption|SGO=c) SGO/CAO"
            + "|SUPPLIV=d) Supported living in the community|RESPLMT=e) Long-term residential placement"
            + "|LTFOST=f) Long-term fostering|OTHER=g) Other");
    static final Codes PLACEMENT =
            new Codes("U1=a) U1: Foster placement - relatives - long term|U2=b) U2: Foster placement - relatives -"
                + " FFA|U3=c) U3: Foster placement - relatives - not long term or FFA|U4=d) U4: Foster placement -"
                + " long term|U5=e) U5: Foster placement - FFA|U6=f) U6: Foster placement - not FFA|A6=j) A6: Placed"
                + " for adoption with placement order|P1=k) P1: Placed with parents|P2=l) P2: Independent living|H5=n)"
                + " H5: Semi-independent living|K2=p) K2: Children's home|R3=s) R3: Family centre|S1=u) S1:"
                + " Residential school");
    static final Codes PROVIDER =
            new Codes("PR0=a) PR0 - Parents or other person with parental responsibility|PR1=b) PR1 - Own provision"
                    + "|PR4=e) PR4 - Private provision|PR5=f) PR5 - Voluntary/third sector");
    static final Codes CEASED =
            new Codes("E12=b) E12: Adopted|E3=d) E3: Care taken over by another LA|E4A=e) E4A: Returned to parents,"
                + " planned|E4B=f) E4B: Returned to parents, unplanned|E13=g) E13: Left to live with relatives or"
                + " friends|E41=h) E41: Child arrangements order|E45=i) E45: SGO to former foster carers|E46=j) E46:"
                + " SGO to others|E5=m) E5: Independent living with support|E6=n) E6: Independent living without"
                + " support|E7=o) E7: Adult social care|E9=p) E9: Sentenced to custody|E8=t) E8: Ceased for any other"
                + " reason|E17=v) E17: Staying put with carers");
    static final Codes ELIGIBILITY = new Codes("FORMER=b) Former relevant child|QUALIFYING=c) Qualifying care leaver");
    static final Codes IN_TOUCH = new Codes("YES=a) Yes|NO=b) No|REFU=d) Refu|NREQ=e) NREQ|RHOM=f) Rhom");
    static final Codes ACCOMMODATION =
            new Codes("B=B: With parents or relatives|D=D: Semi-independent accommodation|E=E: Supported lodgings"
                    + "|K=K: Ordinary lodgings|R=R: Residence not known|S=S: No fixed abode|T=T: Foyers"
                    + "|U=U: Independent living|V=V: Emergency accommodation|W=W: Bed and breakfast|X=X: In custody"
                    + "|Z=Z: With former foster carers");
    static final Codes ACTIVITY =
            new Codes("F1=F1: Full time in higher education|F2=F2: Full time in education other than higher"
                    + "|F4=F4: Full time in an apprenticeship|F5=F5: Full time in training or employment"
                    + "|P2=P2: Part time in education other than higher|P5=P5: Part time in training or employment"
                    + "|G4=G4: Not in education, employment or training - illness or disability"
                    + "|G5=G5: Not in education, employment or training - other"
                    + "|G6=G6: Not in education, employment or training - pregnancy or parenting");
    static final Codes CASE_STATUS =
            new Codes("CARE=a) Looked after child|PLAN=b) Child Protection plan|NEED=c) Child in need plan"
                    + "|ASSESSMENT=d) Open assessment|CLOSED=e) Closed episode");
    static final Codes YES_NO = new Codes("true=a) Yes|false=b) No");
    static final Codes PLACE = new Codes("IN=a) In|OUT=b) Out");

    private final Map<String, String> texts = new HashMap<>();

    private Codes(String texts) {
        for (String pair : texts.split("\\|", -1)) {
            int equals = pair.indexOf('=');
            this.texts.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
    }

    /** The drop-down text of a code. */
    String text(String code) {
        String text = texts.get(code);
        if (text == null) {
            throw new IllegalArgumentException("No drop-down text for " + code + " among " + texts.keySet());
        }
        return text;
    }
}
