package org.plumbline.demo.county;

import java.util.List;
import java.util.Map;

/**
 * Names of people who do not exist. A number always gives the same name, and two numbers below {@link #count()} never
 * give one name: once every first name has stood with every last name, people have two last names.
 */
final class Names {
    private static final List<String> FIRST = List.of(("Abigail Adaeze Adrian Aisha Alan Aleksandra Amara Amit Andrea"
                    + " Aneta Angela Anita Anthony Ayesha Beatrice Bernadette Bogdan Bronwen Callum Carmel Catherine"
                    + " Charlotte Chidi Chloe Claire Daljit Daniel Deborah Delroy Denise Dominika Donna Eilidh Elaine"
                    + " Eleanor Emeka Emma Ewa Farah Fatima Fiona Folasade Gareth Gemma Grace Gurpreet Hannah Harriet"
                    + " Hassan Helen Ibrahim Imogen Irfan Jacqueline James Jasmine Joanna Jodie Joseph Joyce Karen"
                    + " Kasia Keisha Kelly Khadija Kieran Kwame Laura Leanne Leroy Lorraine Lucy Magdalena Manjit Maria"
                    + " Marlon Mehmet Michelle Mohammed Monika Nadia Natalie Neha Ngozi Niamh Nicola Nkechi Olivia"
                    + " Olumide Pamela Patience Paul Pavel Priya Rachel Rajesh Rebecca Robert Ruth Sade Samantha Sana"
                    + " Sarah Shabana Shanice Sharon Sian Simon Siobhán Sophie Stephen Sunita Tamara Tariq Temitope"
                    + " Theresa Thomas Tracey Uzma Valerie Vikram Wendy Yasmin Yetunde Zainab Zoe")
            .split(" "));
    private static final List<String> LAST = List.of(("Abbott Abdi Achebe Adeyemi Ahmed Akhtar Ali Allen Amoah Appiah"
                    + " Asante Ashworth Atkins Bailey Balogun Banerjee Barker Begum Bennett Bianchi Blackwood Boateng"
                    + " Bose Boyle Bradley Brennan Byrne Campbell Carter Chaudhry Chen Choudhury Clarke Collins Cooper"
                    + " Cox Davies Dhillon Dixon Doherty Dunn Edwards Ellis Eze Farrell Fernandes Fisher Fletcher"
                    + " Foster Francis Gallagher Garcia Georgiou Gill Gordon Grant Green Griffiths Gupta Hall Hamilton"
                    + " Harding Harris Hassan Hayes Hill Hosseini Howard Hughes-Ward Hussain Ibrahim Iqbal Jackson"
                    + " Jarvis Jenkins Johal Johnson Jones Joseph Kaur Kelly Kennedy Khan King Kowalska Kumar Lambert"
                    + " Lawal Lee Lewis Lloyd Mahmood Malik Marsh Martin Mason McCarthy McKenzie Mensah Mistry Mitchell"
                    + " Moore Morgan Morris Murphy Nair Ncube Ndlovu Newton Nguyen Nicholls Novak Nowak Nwosu O'Brien"
                    + " O'Neill Obi Odukoya Okafor Okonkwo Osei Owen Palmer Parker Patel Pearce Perera Petrov Phillips"
                    + " Popescu Powell Price Quinn Rahman Reid Reynolds Richards Roberts Robinson Rose Russell Ryan"
                    + " Sahota Saunders Scott Sesay Shah Sharma Shaw Silva Simpson Singh Smith-Lowe Stevens Stone"
                    + " Sutton Szabo Taylor Thomas Thompson Tran Turner Usman Wallace Walsh Ward Watson Webb White"
                    + " Williams Wilson Wood Wright Yilmaz Young Yusuf Zaman")
            .split(" "));
    /** Other ways in which some records write a name. */
    private static final Map<String, String> SHORT =
            Map.of("Catherine ", "Cathy ", "Siobhán ", "Siobhan ", "Mohammed ", "Mohammad ", "Rebecca ", "Becky ");

    private Names() {}

    /** How many different names there are. */
    static int count() {
        return simple() * LAST.size();
    }

    private static int simple() {
        return FIRST.size() * LAST.size();
    }

    /** The person with this number, from 0 on, in a county with this seed. */
    static Person person(long seed, int number) {
        int turn = (int) Math.floorMod(number * 7_919L + (seed & 0xFFFF_FFFFL) * 31, (long) simple());
        int last = turn / FIRST.size();
        int round = number / simple();
        String second = round == 0 ? "" : "-" + LAST.get((last + round) % LAST.size());
        String name = FIRST.get(turn % FIRST.size()) + " " + LAST.get(last) + second;
        return new Person(name, otherSpelling(name));
    }

    private static String otherSpelling(String name) {
        for (var entry : SHORT.entrySet()) {
            if (name.startsWith(entry.getKey())) {
                return entry.getValue() + name.substring(entry.getKey().length());
            }
        }
        return name.replace("-", " ");
    }
}
