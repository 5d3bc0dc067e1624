package io.linli.rules.complaint;

/**
 * Who answers a complaint by when. Times are ISO-8601 durations; a day is 24 hours.
 *
 * @param department who answers
 * @param group the group of people whose task it becomes
 * @param supervisor the group of people that is told of what is overdue, and steps in
 * @param ackWithin until a person has acknowledged it, counted from the complaint
 * @param replyWithin until the public reply, counted from the complaint, and anew from each rejection
 * @param acceptWithin how long the author may think about a reply; silence accepts it
 * @param committeeWithin how long the owners' committee has
 * @param maxRounds how many replies the author may reject before the owners' committee takes it on
 */
public record ComplaintRoutingResult(
    Department department, String group, String supervisor, String ackWithin, String replyWithin, String acceptWithin, String committeeWithin, long maxRounds) {}
