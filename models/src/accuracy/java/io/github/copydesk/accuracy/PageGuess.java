package io.github.copydesk.accuracy;

import java.util.Map;

/**
 * What a system says is on a page.
 *
 * @param body the text of the article
 * @param facts what it says of the article, by "title", "author", "date" and "site"; what it does not say is missing
 */
record PageGuess(String body, Map<String, String> facts) {

  String fact(String field) {
    return facts.getOrDefault(field, "");
  }
}
