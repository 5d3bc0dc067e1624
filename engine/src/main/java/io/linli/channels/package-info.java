/** People's channels beside the inbox: what they want to hear where, and an outbox that loses nothing on the way. */
@NullMarked
package io.linli.channels;

import org.jspecify.annotations.NullMarked;
