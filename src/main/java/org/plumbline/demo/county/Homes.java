package org.plumbline.demo.county;

import java.time.LocalDate;

/** Makes the places where children in care live. */
final class Homes {
    private static final Weights YOUNG = Weights.of("U6*50 U3*16 U1*10 U4*8 U5*3 R3*4 U2*4");
    private static final Weights MIDDLE = Weights.of("U6*42 U4*26 U1*14 K2*10 U3*6 S1*2");
    private static final Weights TEENAGE = Weights.of("U6*28 U4*24 K2*22 H5*14 U1*7 P2*3 S1*2");
    private static final Weights ALONE = Weights.of("H5*62 U6*34 P2*4");
    private static final Weights FOSTERERS = Weights.of("PR1*65 PR4*32 PR5*3");
    private static final Weights HOMES = Weights.of("PR1*16 PR4*78 PR5*6");
    private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";

    private final Story story;
    private final Dice dice;

    Homes(Story story) {
        this.story = story;
        this.dice = story.dice();
    }

    Step.Placement awayFromHome(LocalDate from, CareRoute route) {
        double age = story.ageOn(from);
        var types = route == CareRoute.UNACCOMPANIED ? ALONE : age < 5 ? YOUNG : age < 12 ? MIDDLE : TEENAGE;
        String type = dice.weighted(types);
        return placed(from, type, provider(type), dice.chance(0.27));
    }

    /** At home; now and then the home is outside the county. */
    Step.Placement withParents(LocalDate from) {
        return placed(from, "P1", "PR0", dice.chance(0.11));
    }

    Step.Placement withAdopters(LocalDate from) {
        return placed(from, "A6", "PR1", dice.chance(0.4));
    }

    private String provider(String type) {
        return switch (type) {
            case "U1", "U2", "U3" -> "PR1";
            case "U4", "U5", "U6" -> dice.weighted(FOSTERERS);
            default -> dice.weighted(HOMES);
        };
    }

    private Step.Placement placed(LocalDate from, String type, String provider, boolean outOfArea) {
        boolean registered = type.startsWith("K") || type.startsWith("R") || provider.equals("PR4");
        String urn = registered ? "SC" + dice.between(400_000, 499_999) : "";
        return new Step.Placement(from, type, provider, postcode(outOfArea), urn, outOfArea);
    }

    /** A postcode in an area the Royal Mail does not have: TX in the county, XB outside it. */
    private String postcode(boolean outOfArea) {
        return (outOfArea ? "XB" : "TX") + dice.between(1, 29) + " " + dice.between(1, 9) + letter() + letter();
    }

    private char letter() {
        return LETTERS.charAt(dice.between(0, LETTERS.length() - 1));
    }
}
