package io.github.copydesk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The README shows what there is. A block behind a comment is copied from an example, {@code <!-- code NAME#region -->},
 * from what it prints, {@code <!-- prints NAME -->}, or from a bundled article, {@code <!-- text name -->}. Run with
 * {@code -Dreadme.repin} to copy anew.
 */
class ReadmeTest {

  private static final Path README = Path.of("../README.md");
  private static final Path SOURCES = Path.of("src/main/java/io/github/copydesk/examples");
  private static final Pattern BLOCK =
      Pattern.compile("(<!-- (code|prints|text) ([\\w#-]+) -->\\n+```\\w*\\n)(.*?)(?=```\\n)", Pattern.DOTALL);
  private static final Map<String, Printed.Program> PROGRAMS =
      Map.of("PrintWhoSaidWhat", PrintWhoSaidWhat::main, "ReadArticle", ReadArticle::main,
          "AddYourOwnNames", AddYourOwnNames::main, "FindContradictions", FindContradictions::main);

  @Test
  void showsWhatTheExamplesSayAndPrint() throws IOException {
    String readme = Files.readString(README);
    StringBuilder current = new StringBuilder();
    Matcher block = BLOCK.matcher(readme);
    while (block.find()) {
      block.appendReplacement(current, Matcher.quoteReplacement(block.group(1) + shown(block.toMatchResult())));
    }
    block.appendTail(current);
    if (System.getProperty("readme.repin") != null) {
      Files.writeString(README, current);
    }
    assertThat(Files.readString(README)).as("run with -Dreadme.repin").isEqualTo(current.toString());
  }

  private static String shown(MatchResult block) throws IOException {
    String name = block.group(3);
    return switch (block.group(2)) {
      case "code" -> region(name);
      case "prints" -> Printed.by(PROGRAMS.get(name)).strip() + "\n";
      default -> BundledArticles.text(name).strip() + "\n";
    };
  }

  private static String region(String name) throws IOException {
    String[] parts = name.split("#");
    String source = Files.readString(SOURCES.resolve(parts[0] + ".java"));
    int start = source.indexOf("\n", source.indexOf("// @start region=\"" + parts[1] + "\"")) + 1;
    return source.substring(start, source.lastIndexOf("\n", source.indexOf("// @end", start))).stripIndent() + "\n";
  }
}
