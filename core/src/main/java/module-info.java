/**
 * Reads news: clean text, quotations, who said what, entities and claims, all traceable to the original.
 *
 * <p>Only the three exported packages are for callers; the stages behind them may change in any release.
 */
module io.github.copydesk {
  requires static transitive org.jspecify;
  requires com.google.common;
  requires org.apache.opennlp.tools;
  requires org.slf4j; // for OpenNLP, which as an automatic module cannot ask for it
  requires org.jsoup;

  exports io.github.copydesk;
  exports io.github.copydesk.article;
  exports io.github.copydesk.dossier;

  uses io.github.copydesk.ModelProvider;
}
