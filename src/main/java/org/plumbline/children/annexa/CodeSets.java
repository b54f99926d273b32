package org.plumbline.children.annexa;

/**
 * The codes of Annex A. Those with capital letters and digits are the Department for Education's own (children in need
 * census and SSDA903 code sets); where the official drop-down has words alone, the code is the words in kebab case.
 */
public final class CodeSets {
    public static final CodeSet GENDER = CodeSet.named("gender")
            .with("a", "male", "Male", "M", "1", "Boy")
            .with("b", "female", "Female", "F", "2", "Girl")
            .with("c", "not-stated", "Not stated or recorded", "Not stated/recorded", "Not stated", "Not recorded", "U")
            .with("d", "neither", "Neither", "Indeterminate", "I", "9", "Non-binary")
            .with("", "not-stated", "Not stated or recorded", "0", "Unknown", "Unborn", "Not known", "Not specified")
            .with("", "not-stated", "Not stated or recorded", "Not stated/recorded (or unborn)");

    public static final CodeSet ETHNICITY = CodeSet.named("ethnicity")
            .with("a", "WBRI", "White British")
            .with("b", "WIRI", "White Irish")
            .with("c", "WIRT", "Traveller of Irish heritage")
            .with("d", "WOTH", "Any other White background", "White other")
            .with("e", "WROM", "Gypsy or Roma", "Gypsy/Roma")
            .with("f", "MWBC", "White and Black Caribbean")
            .with("g", "MWBA", "White and Black African")
            .with("h", "MWAS", "White and Asian")
            .with("i", "MOTH", "Any other mixed background")
            .with("j", "AIND", "Indian")
            .with("k", "APKN", "Pakistani")
            .with("l", "ABAN", "Bangladeshi")
            .with("m", "AOTH", "Any other Asian background")
            .with("n", "BCRB", "Caribbean", "Black Caribbean")
            .with("o", "BAFR", "African", "Black African")
            .with("p", "BOTH", "Any other Black background")
            .with("q", "CHNE", "Chinese")
            .with("r", "OOTH", "Any other ethnic group")
            .with("", "REFU", "Refused", "Declined")
            .with("s", "NOBT", "Information not yet obtained", "Not obtained", "Unknown", "Not known", "Not stated");

    public static final CodeSet YES_NO = CodeSet.named("yes or no")
            .with("a", "yes", "Yes", "Y", "1", "True")
            .with("b", "no", "No", "N", "0", "False")
            .with("c", "unknown", "Unknown", "Not known", "Not recorded", "Not stated");

    public static final CodeSet SOURCE = CodeSet.named("contact or referral source")
            .with("a", "1A", "Individual: family member, relative or carer")
            .with("b", "1B", "Individual: acquaintance")
            .with("c", "1C", "Individual: self")
            .with("d", "1D", "Individual: other")
            .with("e", "2A", "Schools", "School")
            .with("f", "2B", "Education services")
            .with("g", "3A", "Health: GP", "GP")
            .with("h", "3B", "Health: health visitor", "Health visitor")
            .with("i", "3C", "Health: school nurse", "School nurse")
            .with("j", "3D", "Health: other primary health services")
            .with("k", "3E", "Health: A&E", "A&E")
            .with("l", "3F", "Health: other")
            .with("m", "4", "Housing")
            .with("n", "5A", "Council: social care")
            .with("o", "5B", "Council: other internal")
            .with("p", "5C", "Council: external")
            .with("", "5D", "Council: early help", "Early help")
            .with("q", "6", "Police")
            .with("r", "7", "Other legal agency")
            .with("s", "8", "Other")
            .with("t", "9", "Anonymous")
            .with("u", "10", "Unknown");

    public static final CodeSet NEED = CodeSet.named("need code")
            .with("a", "N1", "Abuse or neglect")
            .with("b", "N2", "Child's disability", "Child's disability or illness")
            .with("c", "N3", "Parental disability or illness", "Parent's disability or illness")
            .with("d", "N4", "Family in acute stress")
            .with("e", "N5", "Family dysfunction")
            .with("f", "N6", "Socially unacceptable behaviour")
            .with("g", "N7", "Low income")
            .with("h", "N8", "Absent parenting")
            .with("i", "N9", "Cases other than children in need", "Cases other than CIN")
            .with("j", "N0", "Not stated");

    public static final CodeSet CLOSURE = CodeSet.named("reason for closure")
            .with("a", "RC1", "Adopted")
            .with("b", "RC2", "Died")
            .with("c", "RC3", "Child arrangements order", "Residence order")
            .with("d", "RC4", "Special guardianship order")
            .with("e", "RC5", "Transferred to another authority", "Transferred to services of another LA")
            .with("f", "RC6", "Transferred to adult services", "Transferred to adult social care services")
            .with("g", "RC7", "Services ceased for any other reason")
            .with("h", "RC8", "Closed after assessment, no further action", "Case closed after assessment, NFA")
            .with("i", "RC9", "Closed after assessment, referred to early help");

    public static final CodeSet CASE_STATUS = CodeSet.named("case status")
            .with("a", "looked-after-child", "Looked after child", "LAC", "CLA", "Child looked after", "In care")
            .with("b", "child-protection-plan", "Child protection plan", "CP", "CPP", "Child protection")
            .with("c", "child-in-need-plan", "Child in need plan", "CIN", "CIN plan", "Child in need")
            .with("d", "open-assessment", "Open assessment", "Assessment")
            .with("e", "closed-episode", "Closed episode", "Closed");

    public static final CodeSet ABUSE = CodeSet.named("category of abuse")
            .with("a", "NEG", "Neglect")
            .with("b", "PHY", "Physical abuse", "Physical")
            .with("c", "SAB", "Sexual abuse", "Sexual")
            .with("d", "EMO", "Emotional abuse", "Emotional")
            .with("e", "MUL", "Multiple", "Multiple/not recommended", "Not recommended");

    public static final CodeSet PERMANENCE = CodeSet.named("permanence plan")
            .with("a", "return-to-family", "Return to family")
            .with("b", "adoption", "Adoption")
            .with("c", "special-guardianship", "Special guardianship or child arrangements order", "SGO/CAO", "SGO")
            .with("d", "supported-living", "Supported living in the community")
            .with("e", "residential", "Long-term residential placement")
            .with("f", "long-term-fostering", "Long-term fostering")
            .with("g", "other", "Other");

    public static final CodeSet PROVIDER = CodeSet.named("placement provider")
            .with("a", "PR0", "Parents or others with parental responsibility", "Parents/parental responsibility")
            .with("b", "PR1", "Own provision", "Own")
            .with("c", "PR2", "Other authority's provision", "Other LA")
            .with("d", "PR3", "Other public provision", "Other public")
            .with("e", "PR4", "Private provision", "Private")
            .with("f", "PR5", "Voluntary provision", "Voluntary", "Voluntary/third sector");

    public static final CodeSet LOCATION = CodeSet.named("placement location")
            .with("a", "in", "In the authority's area", "In", "Inside")
            .with("b", "out", "Outside the authority's area", "Out", "Outside");

    public static final CodeSet ADOPTION_REASON = CodeSet.named("reason no longer placed for adoption")
            .with("a", "RD1", "The child's needs changed")
            .with("b", "RD2", "The court did not make a placement order")
            .with("c", "RD3", "Adopters could not be found")
            .with("d", "RD4", "Other");

    public static final CodeSet ADOPTER_REASON = CodeSet.named("reason for leaving the adoption process")
            .with("a", "1", "Withdrew")
            .with("b", "2", "On hold")
            .with("c", "3", "Refused");

    private CodeSets() {}
}
