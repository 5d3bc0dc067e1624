/** What can become of a message that is handed to somebody outside, whichever way it goes. */
@NullMarked
package io.linli.integration.messages;

import org.jspecify.annotations.NullMarked;
