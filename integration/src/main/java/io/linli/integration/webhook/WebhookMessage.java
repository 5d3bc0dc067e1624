package io.linli.integration.webhook;

import java.util.UUID;

/**
 * One message to one person.
 *
 * @param id the same for every attempt with the same message
 * @param channel {@code sms} or {@code wechat}
 * @param to the number or the name on that channel
 * @param community in the words of people, for the signature of an SMS
 * @param kind {@code VOTE}, {@code REPAIR} …
 * @param urgent whether it may disturb at night
 * @param link where to read on; empty when the portal's address is not known
 */
public record WebhookMessage(
    UUID id, String channel, String to, String community, String kind, boolean urgent, String title, String text, String link) {}
