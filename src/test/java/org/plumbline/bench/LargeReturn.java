package org.plumbline.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Random;

/** Made-up returns of a large authority, the same at each making; kept from run to run. */
enum LargeReturn {
    /** A children in need census of 6,640 children, about 6 MB. */
    CENSUS("census.xml") {
        @Override
        void write(Random random, BufferedWriter out) throws IOException {
            out.write("""
                <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2024</Year>
                <ReferenceDate>2024-03-31</ReferenceDate></CollectionDetails>
                <Source><SourceLevel>L</SourceLevel><LEA>201</LEA></Source></Header>
                <Children>
                """);
            for (int child = 0; child < 6_640; child++) {
                LocalDate referral = FIRST_DAY.plusDays(random.nextInt(240));
                LocalDate conference = referral.plusDays(14);
                boolean plan = child % 3 == 0;
                out.write(CHILD.formatted(
                        child,
                        child,
                        referral.minusDays(700 + random.nextInt(5_000)),
                        1 + random.nextInt(2),
                        referral,
                        referral,
                        referral.plusDays(30),
                        plan ? ENQUIRY.formatted(referral.plusDays(2), conference) : "",
                        plan ? PLAN.formatted(conference) : ""));
            }
            out.write("</Children></Message>\n");
        }
    },
    /** 50,000 episodes of 25,000 children. */
    EPISODES("episodes.csv") {
        @Override
        void write(Random random, BufferedWriter out) throws IOException {
            out.write(
                    "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n");
            for (int child = 0; child < 25_000; child++) {
                String begun = DAY.format(FIRST_DAY.plusDays(random.nextInt(100)));
                String moved = DAY.format(FIRST_DAY.plusDays(101 + random.nextInt(200)));
                out.write(child + "," + begun + ",S,C1,N1,U6,PR1," + moved + ",X1,CARPL,AB1 2CD,AB1 2CE,1234567\n");
                out.write(child + "," + moved + ",P,C1,N1,P1,PR0,,,,AB1 2CD,AB1 2CD,\n");
            }
        }
    };

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 4, 1);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private static final String CHILD = """
        <Child>
        <ChildIdentifiers>
        <LAchildID>DfE%07d</LAchildID>
        <UPN>A%012d</UPN>
        <PersonBirthDate>%s</PersonBirthDate>
        <GenderCurrent>%d</GenderCurrent>
        </ChildIdentifiers>
        <ChildCharacteristics>
        <Ethnicity>WBRI</Ethnicity>
        <Disabilities>
        <Disability>NONE</Disability>
        </Disabilities>
        </ChildCharacteristics>
        <CINdetails>
        <CINreferralDate>%s</CINreferralDate>
        <ReferralSource>1A</ReferralSource>
        <PrimaryNeedCode>N1</PrimaryNeedCode>
        <Assessments>
        <AssessmentActualStartDate>%s</AssessmentActualStartDate>
        <AssessmentAuthorisationDate>%s</AssessmentAuthorisationDate>
        <FactorsIdentifiedAtAssessment>
        <AssessmentFactors>1A</AssessmentFactors>
        <AssessmentFactors>16A</AssessmentFactors>
        </FactorsIdentifiedAtAssessment>
        </Assessments>
        %s<ReferralNFA>false</ReferralNFA>
        %s</CINdetails>
        </Child>
        """;

    private static final String ENQUIRY = """
        <Section47>
        <S47ActualStartDate>%s</S47ActualStartDate>
        <DateOfInitialCPC>%s</DateOfInitialCPC>
        <ICPCnotRequired>false</ICPCnotRequired>
        </Section47>
        """;

    private static final String PLAN = """
        <ChildProtectionPlans>
        <CPPstartDate>%s</CPPstartDate>
        <InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse>
        <LatestCategoryOfAbuse>NEG</LatestCategoryOfAbuse>
        <NumberOfPreviousCPP>0</NumberOfPreviousCPP>
        </ChildProtectionPlans>
        """;

    private final String file;

    LargeReturn(String file) {
        this.file = file;
    }

    abstract void write(Random random, BufferedWriter out) throws IOException;

    Path in(Workplace workplace) throws IOException {
        Path path = workplace.folder("returns").resolve(file);
        if (Files.notExists(path)) {
            try (BufferedWriter out = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
                write(new Random(1), out);
            }
        }
        return path;
    }
}
