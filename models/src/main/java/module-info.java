/** The English models of Copydesk; there is nothing to call here, the library finds them by itself. */
module io.github.copydesk.models {
  requires static org.jspecify;
  requires io.github.copydesk;

  provides io.github.copydesk.ModelProvider
      with io.github.copydesk.models.BundledModels;
}
