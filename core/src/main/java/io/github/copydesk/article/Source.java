package io.github.copydesk.article;

import java.util.List;

/**
 * Who is cited: the first part of an {@link Attribution}, as PARC 3.0 and PolNeAR define it.
 *
 * <p>Where the text does not tell who it is, the source is an {@link UnknownSource} with its reason, never a guess.
 */
public sealed interface Source permits NamedSource, DescribedSource, UnknownSource {

  /**
   * Returns whom a reader would name: the entity's fullest name, the names of several, or the description without "the".
   *
   * @return the name; "unknown" for an {@link UnknownSource}
   */
  String name();

  /**
   * Returns what sort of source it is.
   *
   * @return the kind
   */
  SourceKind kind();

  /**
   * Returns where the source is mentioned beside the cue ("he", "the alliance", "Ms Merkel").
   *
   * @return one span, or none where the text mentions nobody
   */
  List<Span> spans();

  /**
   * Returns the source as written.
   *
   * @return the characters of {@link #spans()}, empty where there are none
   */
  String text();

  /**
   * Returns how sure it is that this is whom a reader would name, given that {@link #text()} is the source. It says nothing
   * of whether somebody is cited at all, which {@link Attribution#confidence()} tells.
   *
   * @return from 0 to 1, calibrated on PolNeAR; 0 for an {@link UnknownSource}, which names nobody
   */
  double confidence();
}
