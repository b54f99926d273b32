package org.plumbline.draw.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tickets against numbers that were made by other programs; each file names its sources. */
class PublishedVectorsTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void agreesWithAnIndependentDrawOfTheSameRule() throws IOException {
        JsonNode oracle = read("hash_ticket_draw.json");
        Seed seed = new Seed(oracle.at("/meta/seed").asString());
        List<CaseId> cases = oracle.get("population")
                .valueStream()
                .map(one -> new CaseId(one.get("id").asString()))
                .toList();

        List<Ticket> order = Ticket.inOrder(seed, cases);

        assertThat(order.stream().limit(8).map(ticket -> ticket.caseId().value()))
                .containsExactlyElementsOf(oracle.get("expected_unweighted_first8")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
        assertThat(order)
                .containsExactlyInAnyOrderElementsOf(oracle.get("population")
                        .valueStream()
                        .map(one -> new Ticket(
                                new CaseId(one.get("id").asString()),
                                one.get("ticket").asString()))
                        .toList());
    }

    static Stream<JsonNode> rivestCases() throws IOException {
        return read("rivest_sampler.json").get("cases").valueStream();
    }

    /** A ticket hashes the same text as Rivest's sampler when the case id is the sampler's counter. */
    @ParameterizedTest
    @MethodSource("rivestCases")
    void hashesAsRivestsSamplerDoes(JsonNode vector) {
        Seed seed = new Seed(vector.get("seed").asString());
        BigInteger first = BigInteger.valueOf(vector.get("a").asInt());
        BigInteger size =
                BigInteger.valueOf(vector.get("b").asInt()).subtract(first).add(BigInteger.ONE);
        boolean repeats = vector.get("with_replacement").asBoolean();

        List<Integer> picks = new ArrayList<>();
        for (int i = 1; picks.size() < vector.get("n").asInt(); i++) {
            String hex = Ticket.of(seed, new CaseId(String.valueOf(i))).hex();
            int pick = new BigInteger(hex, 16).mod(size).add(first).intValueExact();
            if (repeats || !picks.contains(pick)) {
                picks.add(pick);
            }
        }

        assertThat(picks)
                .containsExactlyElementsOf(vector.get("expected")
                        .valueStream()
                        .map(JsonNode::asInt)
                        .toList());
    }

    private static JsonNode read(String name) throws IOException {
        try (InputStream file = PublishedVectorsTest.class.getResourceAsStream(name)) {
            return JSON.readTree(file);
        }
    }
}
