package dev.caserail.model.servicelevel.agenda;

import java.time.Instant;

/**
 * What is due, and when.
 *
 * @param <K> what is kept in the index, such as a case's identifier
 * @param key what is due
 * @param at when
 */
public record Deadline<K>(K key, Instant at) {}
