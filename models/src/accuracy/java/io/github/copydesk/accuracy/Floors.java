package io.github.copydesk.accuracy;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the figures must not fall below: {@code baseline.json}. It names the corpora by their digests, and for each figure
 * that is watched the floor of its F1 and the number of gold items.
 *
 * @param digests the digest of each corpus, by its path
 * @param floors the floor of each figure, by its key
 */
record Floors(Map<String, String> digests, Map<String, Floor> floors) {

  private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  /**
   * The floor of one figure.
   *
   * @param f1 F1, from 0 to 1
   * @param gold the number of gold items
   */
  record Floor(double f1, int gold) {

    private boolean holds(Figure figure) {
      return figure.gold() == gold && figure.f1() >= f1 - 1.0 / Math.max(1, gold);
    }
  }

  static Floors parse(JsonObject root) {
    Map<String, String> digests = new TreeMap<>();
    root.getAsJsonObject("digests").entrySet().forEach(it -> digests.put(it.getKey(), it.getValue().getAsString()));
    Map<String, Floor> floors = new TreeMap<>();
    root.getAsJsonObject("floors").entrySet().forEach(it -> {
      JsonObject floor = it.getValue().getAsJsonObject();
      floors.put(it.getKey(), new Floor(floor.get("f1").getAsDouble(), floor.get("gold").getAsInt()));
    });
    return new Floors(digests, floors);
  }

  JsonObject json() {
    JsonObject root = new JsonObject();
    root.add("digests", GSON.toJsonTree(digests));
    root.add("floors", GSON.toJsonTree(floors));
    return root;
  }

  static String text(JsonObject root) {
    return GSON.toJson(root) + "\n";
  }

  /** Returns what is wrong: digests that changed, figures that are missing or fell by more than one item. */
  List<String> complaints(Map<String, String> digestsNow, List<Figure> figures) {
    List<String> complaints = new ArrayList<>();
    digests.forEach((corpus, digest) -> {
      if (!digest.equals(digestsNow.get(corpus))) {
        complaints.add("corpus " + corpus + " is " + digestsNow.get(corpus) + ", was " + digest);
      }
    });
    Map<String, Figure> byKey = figures.stream().collect(Collectors.toMap(Figure::key, Function.identity()));
    floors.forEach((key, floor) -> {
      Figure figure = byKey.get(key);
      if (figure == null || !floor.holds(figure)) {
        complaints.add(String.format(Locale.ROOT, "%s: F1 %.4f of %d gold items is the floor, now %s",
            key, floor.f1(), floor.gold(), figure == null ? "not measured" : figure.toString()));
      }
    });
    return complaints;
  }

  /**
   * Sets the floors to what was measured.
   *
   * @param mayFall whether a floor may be lowered
   */
  Floors repinned(Map<String, String> digestsNow, List<Figure> figures, boolean mayFall) {
    Map<String, Floor> repinned = new TreeMap<>(floors);
    for (Figure figure : figures) {
      repinned.computeIfPresent(figure.key(), (key, floor) -> new Floor(
          mayFall ? rounded(figure) : Math.max(floor.f1(), rounded(figure)), figure.gold()));
    }
    return new Floors(new TreeMap<>(digestsNow), repinned);
  }

  private static double rounded(Figure figure) {
    return Math.floor(figure.f1() * 10000) / 10000;
  }
}
