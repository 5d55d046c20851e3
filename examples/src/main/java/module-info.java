/** Examples, one task a file. They need no more of the library than its exported packages. */
module io.github.copydesk.examples {
  requires io.github.copydesk;
  requires com.google.gson;

  opens io.github.copydesk.examples to com.google.gson;
}
