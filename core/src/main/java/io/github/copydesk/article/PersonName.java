package io.github.copydesk.article;

/**
 * The parts of a person's name, each as the text has it and empty where the text does not tell. A single name is given or
 * family name only where a form of address tells which: "Mr Berg", "Queen Anna". Of several surnames only the last is
 * known for one ("López Obrador" has the family name "Obrador"), unless a particle joins them.
 *
 * @param honorific the form of address before the name ("Ms", "Sir", "Dr."), but no office
 * @param given given names with initials ("George W.")
 * @param family the family name with its particles ("de Blasio", "bin Salman"); it stands first in names such as "Xi Jinping"
 * @param suffix what follows the name ("Jr.", "III", "QC")
 */
public record PersonName(String honorific, String given, String family, String suffix) {}
