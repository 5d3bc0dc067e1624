/** Messages to a gateway of the operator's choice, by one HTTP contract: SMS and WeChat. */
@NullMarked
package io.linli.integration.webhook;

import org.jspecify.annotations.NullMarked;
