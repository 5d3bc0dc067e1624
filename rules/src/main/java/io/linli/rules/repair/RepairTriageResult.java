package io.linli.rules.repair;

/**
 * What a report was judged to be.
 *
 * @param urgency whether somebody has to go at once
 * @param dangerToLife gas, smoke, fire, sparks, electric shock, entrapment, something that falls on people
 * @param trade whose craft it needs
 * @param payer who bears the cost
 * @param fundKind whether the damage is of a kind for which the maintenance fund may be used without a vote, should it be urgent
 * @param passage the reporter's words that made it urgent although they name no known hazard; empty when something else did; for those who try
 *     and check decisions, not for the public
 */
public record RepairTriageResult(Urgency urgency, boolean dangerToLife, Trade trade, Payer payer, boolean fundKind, String passage) {}
