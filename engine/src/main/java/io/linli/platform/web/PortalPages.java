package io.linli.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * The web app: its hashed files are kept by browsers for good, everything else is asked for again each time, and an address that
 * only the web app knows ({@code /votes/42}) gets its start page.
 */
@Configuration
class PortalPages implements WebMvcConfigurer {

  private final String files;

  PortalPages(@Value("${linli.portal.files:classpath:/static/}") String files) {
    this.files = files;
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations(files + "assets/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    registry
        .addResourceHandler("/**")
        .addResourceLocations(files)
        .setCacheControl(CacheControl.noCache())
        // A jar's time says nothing about its content: reproducible builds give every file the same.
        .setUseLastModified(false)
        .setEtagGenerator(PortalPages::digest)
        .resourceChain(false)
        .addResolver(new StartPageForUnknownAddresses());
  }

  private static String digest(Resource resource) {
    try (var content = resource.getInputStream()) {
      return '"' + DigestUtils.md5DigestAsHex(content) + '"';
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static final class StartPageForUnknownAddresses extends PathResourceResolver {

    private static final List<String> NOT_PAGES =
        List.of("api/", "camunda/", "engine-rest/", "actuator/", "v3/", "assets/", "problems/");

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
      Resource file = super.getResource(path, location);
      return file == null && isPage(path) ? super.getResource("index.html", location) : file;
    }

    private static boolean isPage(String path) {
      boolean hasExtension = path.substring(path.lastIndexOf('/') + 1).contains(".");
      return !hasExtension && NOT_PAGES.stream().noneMatch(prefix -> (path + "/").startsWith(prefix));
    }
  }
}
