package io.linli.platform.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

@SpringJUnitWebConfig(PortalPagesTest.Pages.class)
@TestPropertySource(properties = "linli.portal.files=classpath:/portal/")
class PortalPagesTest {

  @Configuration
  @EnableWebMvc
  @Import(PortalPages.class)
  static class Pages {}

  private MockMvc mvc;

  @BeforeEach
  void mvc(@Autowired WebApplicationContext context) {
    mvc = MockMvcBuilders.webAppContextSetup(context).build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/votes/42", "/login", "/cases", "/apiary"})
  void anAddressOfTheWebAppGetsTheStartPage(String path) throws Exception {
    mvc.perform(get(path))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("start page")))
        .andExpect(header().string("Cache-Control", "no-cache"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/nothing", "/api", "/camunda/nothing", "/engine-rest/nothing", "/v3/nothing", "/actuator/nothing", "/lost.png", "/assets/gone.js"})
  void otherUnknownAddressesAreNotFound(String path) throws Exception {
    mvc.perform(get(path)).andExpect(status().isNotFound());
  }

  @Test
  void aFileWithAHashInItsNameIsKeptForGood() throws Exception {
    mvc.perform(get("/assets/index-1a2b3c4d.js"))
        .andExpect(status().isOk())
        .andExpect(header().string("Cache-Control", containsString("immutable")));
  }

  @Test
  void theServiceWorkerIsAskedForEachTimeAndComparedByContent() throws Exception {
    String tag = mvc.perform(get("/sw.js")).andExpect(header().string("Cache-Control", "no-cache")).andReturn().getResponse().getHeader("ETag");

    mvc.perform(get("/sw.js").header("If-None-Match", tag)).andExpect(status().isNotModified());
    mvc.perform(get("/sw.js").header("If-None-Match", "\"older\"")).andExpect(status().isOk());
  }
}
